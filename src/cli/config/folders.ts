// Where a configuration is looked for: the current folder, and those above it in the same repository.
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder and those above it, up to the one that holds `.git` (a folder, or the file of a worktree or a submodule).
 * Outside a repository the folder alone: what lies further up belongs to somebody else.
 * @param from an absolute path
 */
export function foldersUp(from: string): string[] {
  const folders = [from];
  for (let folder = from; !holdsRepository(folder); ) {
    const above = dirname(folder);
    if (above === folder) return [from];
    folders.push(above);
    folder = above;
  }
  return folders;
}

/** A folder that may not be looked into shows no repository. */
function holdsRepository(folder: string): boolean {
  try {
    return lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The current folder; undefined where it is gone, so that only paths from the root lead anywhere. */
export function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
