// Folders and files for one test file, which are gone after it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'nps-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A new folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}

/** Writes a file of this name into a folder of its own. */
export function temporaryFile(name: string, contents: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, contents);
  return path;
}
