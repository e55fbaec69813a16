// Operands to sources, and results to files.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { NpsError } from '../core/errors.js';
import type { Source } from '../input/source.js';
import type { Host } from './terminal.js';

/**
 * The sources that the operands name: files, `-` for standard input, globs that the shell left alone.
 * @throws NpsError `usage` where standard input is a terminal, or a glob matches nothing
 */
export async function sourcesOf(operands: readonly string[], { stdin }: Pick<Host, 'stdin'>, command: string): Promise<Source[]> {
  const names = operands.length === 0 ? ['-'] : (await Promise.all(operands.map(expand))).flat();
  if (names.filter((name) => name === '-').length > 1) throw new NpsError('usage', 'standard input (-) can be read only once');
  if (names.includes('-') && stdin.isTTY) {
    throw new NpsError('usage', 'nothing to read: name a file, or pipe CSV in', {
      hint: `nps ${command} responses.csv    or    … | nps ${command}`,
    });
  }
  return names.map((name) => (name === '-' ? { name, stream: stdin as AsyncIterable<Uint8Array> } : { name, path: name }));
}

async function expand(operand: string): Promise<string[]> {
  if (!/[*?[{]/.test(operand) || (await exists(operand))) return [operand];
  const { glob } = await import('tinyglobby');
  const found = (await glob(operand, { dot: false, expandDirectories: false })).sort();
  if (found.length === 0) throw new NpsError('unreadable-file', `no file matches ${operand}`);
  return found;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The size of all sources together, or undefined where one has none. */
export async function totalSize(sources: readonly Source[]): Promise<number | undefined> {
  const sizes = await Promise.all(sources.map(async (source) => ('path' in source ? ((await stat(source.path).catch(() => undefined))?.size ?? 0) : 0)));
  return sizes.includes(0) ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * A file that appears whole or not at all: written under a temporary name beside it, renamed when it is done.
 */
export class OutputFile {
  private constructor(
    private readonly path: string,
    private readonly temporary: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws NpsError `unwritable-file`; also where the file is one of the inputs */
  static async open(path: string, inputs: readonly Source[]): Promise<OutputFile> {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw new NpsError('unwritable-file', `cannot write ${path}: it is a directory`);
    for (const input of inputs) {
      const read = 'path' in input ? await stat(input.path).catch(() => undefined) : undefined;
      if (existing && read && existing.ino === read.ino && existing.dev === read.dev) {
        throw new NpsError('unwritable-file', `${path} is an input and would be overwritten`, { hint: 'write to another file' });
      }
    }
    // A device such as /dev/null cannot be renamed over.
    const temporary = existing && !existing.isFile() ? path : join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
    try {
      return new OutputFile(path, temporary, await open(temporary, 'w'));
    } catch (error) {
      throw new NpsError('unwritable-file', `cannot write ${path}: ${reason(error as NodeJS.ErrnoException)}`, { cause: error });
    }
  }

  async write(text: string): Promise<void> {
    await this.handle.writeFile(text);
  }

  /** Gives the file its name. */
  async commit(): Promise<void> {
    await this.handle.close();
    if (this.temporary !== this.path) await rename(this.temporary, this.path);
  }

  /** Leaves no trace of it; synchronous, because an interrupted program has no time to wait. */
  discardNow(): void {
    if (this.temporary !== this.path) rmSync(this.temporary, { force: true });
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'its folder does not exist';
  return code === 'EACCES' || code === 'EPERM' ? 'permission denied' : message;
}
