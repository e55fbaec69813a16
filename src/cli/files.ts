// Operands to sources, and results to files.
import { closeSync, openSync, renameSync, rmSync, type Stats, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NpsError } from '../core/errors.js';
import type { Source } from '../input/source.js';
import type { Host } from './terminal.js';

/**
 * The sources that the operands name: files, `-` for standard input, globs that the shell left alone.
 * @throws NpsError `usage` where standard input is a terminal, or a glob matches nothing
 */
export async function sourcesOf(
  operands: readonly string[],
  host: Pick<Host, 'stdin'>,
  command: string,
): Promise<Source[]> {
  const names = operands.length === 0 ? ['-'] : (await Promise.all(operands.map(expand))).flat();
  if (names.filter((name) => name === '-').length > 1)
    throw new NpsError('usage', 'standard input (-) can be read only once');
  // Only where it is wanted: opening standard input costs 5 ms.
  if (names.includes('-') && host.stdin.isTTY) {
    throw new NpsError('usage', 'nothing to read: name a file, or pipe CSV in', {
      hint: `nps ${command} responses.csv    or    … | nps ${command}`,
    });
  }
  return names.map((name) =>
    name === '-' ? { name, stream: host.stdin as AsyncIterable<Uint8Array> } : { name, path: name },
  );
}

async function expand(operand: string): Promise<string[]> {
  if (!/[*?[{]/.test(operand) || stats(operand) !== undefined) return [operand];
  const { glob } = await import('tinyglobby');
  const found = (await glob(operand, { expandDirectories: false })).sort();
  if (found.length === 0) throw new NpsError('unreadable-file', `no file matches ${operand}`);
  return found;
}

/** The size of all sources together, or undefined where one has none. */
export function totalSize(sources: readonly Source[]): number | undefined {
  const sizes = sources.map((source) => ('path' in source ? (stats(source.path)?.size ?? 0) : 0));
  return sizes.includes(0) ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

/** A file that appears whole or not at all: written under a temporary name beside it, renamed when it is done. */
export class OutputFile {
  private readonly temporary: string;
  private readonly file: number;

  /** @throws NpsError `unwritable-file`; also where the file is one of the inputs */
  constructor(
    private readonly path: string,
    inputs: readonly Source[],
  ) {
    const existing = stats(path);
    if (existing?.isDirectory())
      throw new NpsError('unwritable-file', `cannot write ${path}: it is a directory`);
    if (existing && inputs.some((input) => 'path' in input && isSame(stats(input.path), existing))) {
      throw new NpsError('unwritable-file', `${path} is an input and would be overwritten`, {
        hint: 'write to another file',
      });
    }
    // A device such as /dev/null cannot be renamed over.
    this.temporary =
      existing?.isFile() === false ? path : join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      this.file = openSync(this.temporary, 'w');
    } catch (error) {
      throw new NpsError(
        'unwritable-file',
        `cannot write ${path}: ${reason(error as NodeJS.ErrnoException)}`,
        { cause: error },
      );
    }
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
  }

  /** Gives the file its name. */
  commit(): void {
    closeSync(this.file);
    if (this.temporary !== this.path) renameSync(this.temporary, this.path);
  }

  /** Leaves no trace of it. */
  discard(): void {
    if (this.temporary !== this.path) rmSync(this.temporary, { force: true });
  }
}

const stats = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

const isSame = (a: Stats | undefined, b: Stats) => a !== undefined && a.ino === b.ino && a.dev === b.dev;

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'its folder does not exist';
  return code === 'EACCES' || code === 'EPERM' ? 'permission denied' : message;
}
