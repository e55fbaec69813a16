// Operands to sources, and results to files.
import {
  closeSync,
  fstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isAddress, noPath, type PathStats, statsOf, surelyNoPath } from '../../input/bytes/file-fault.js';
import type { Source } from '../../input/bytes/source.js';
import { inputError } from '../../input/problems.js';
import { cliError } from '../problems.js';
import type { Host } from './terminal.js';
import { unwritable } from './unwritable.js';

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
  if (names.filter((name) => name === '-').length > 1) throw cliError({ kind: 'stdin-twice' });
  const twice = names.find((name, i) => names.slice(0, i).some((other) => resolve(other) === resolve(name)));
  if (twice !== undefined) throw cliError({ kind: 'file-twice', file: twice });
  // Only where it is wanted: opening standard input costs 5 ms.
  if (names.includes('-') && host.stdin.isTTY) throw cliError({ kind: 'nothing-to-read', command });
  if (names.includes('-') && isDirectory(host.stdin))
    throw inputError({ kind: 'unreadable', file: '-', fault: { reason: 'directory' } });
  return names.map((name) =>
    name === '-' ? { name, stream: host.stdin as AsyncIterable<Uint8Array> } : { name, path: name },
  );
}

/** Node reads nothing from a directory, and says nothing of it. */
function isDirectory(stream: Host['stdin']): boolean {
  return 'fd' in stream && typeof stream.fd === 'number' && fstatSync(stream.fd).isDirectory();
}

async function expand(operand: string): Promise<string[]> {
  const fault = surelyNoPath(operand);
  if (fault !== undefined && statsOf(operand) === undefined)
    throw inputError({ kind: 'unreadable', file: '', fault });
  if (!/[*?[{]/.test(operand) || isAddress(operand) || statsOf(operand) !== undefined) return [operand];
  const { glob } = await import('tinyglobby');
  const found = (await glob(operand, { expandDirectories: false })).sort();
  // Where it is no path at all, opening it says so.
  if (found.length === 0 && noPath(operand) !== undefined) return [operand];
  if (found.length === 0) throw cliError({ kind: 'no-match', pattern: operand });
  return found;
}

/** The size of all sources together, or undefined where one has none. */
export function totalSize(sources: readonly Source[]): number | undefined {
  const sizes = sources.map((source) => ('path' in source ? (statsOf(source.path)?.size ?? 0) : 0));
  return sizes.includes(0) ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

/** A file that appears whole or not at all: written under a temporary name beside it, renamed when it is done. */
export class OutputFile {
  /** The file itself, where the path may be a link to it. */
  private readonly target: string;
  private readonly temporary: string;
  private readonly file: number;

  /**
   * @param others the other files that this run writes
   * @throws NpsError `unwritable-file`; also where the file is one of the inputs or of the others
   */
  constructor(
    private readonly path: string,
    inputs: readonly Source[],
    others: readonly OutputFile[],
  ) {
    const existing = existingAt(path);
    if (existing?.isDirectory())
      throw cliError({ kind: 'unwritable', file: path, fault: { reason: 'directory' } });
    const fault = existing === undefined ? surelyNoPath(path) : undefined;
    if (fault !== undefined) throw cliError({ kind: 'unwritable', file: path, fault });
    // A device such as /dev/null cannot be renamed over.
    const isDevice = existing?.isFile() === false;
    if (existing && !isDevice && inputs.some((input) => isSame(inputStats(input), existing)))
      throw cliError({ kind: 'output-is-input', file: path });
    try {
      // Renaming over a link would replace the link, and /dev/stdout may be one to a file.
      this.target = existing && !isDevice ? realpathSync(path) : resolve(path);
    } catch (error) {
      throw unwritable(error, path);
    }
    this.temporary = isDevice
      ? path
      : join(dirname(this.target), `.${basename(this.target)}.${process.pid}.tmp`);
    if (!isDevice && others.some(({ target }) => target === this.target))
      throw cliError({ kind: 'output-twice', file: path });
    try {
      this.file = openSync(this.temporary, 'w');
    } catch (error) {
      throw unwritable(error, this.path);
    }
  }

  /** @throws NpsError `unwritable-file`, for example where the disk is full */
  write(text: string): void {
    const bytes = Buffer.from(text);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    } catch (error) {
      throw unwritable(error, this.path);
    }
  }

  /** Gives the file its name. @throws NpsError `unwritable-file` */
  commit(): void {
    try {
      closeSync(this.file);
      if (this.temporary !== this.path) renameSync(this.temporary, this.target);
    } catch (error) {
      throw unwritable(error, this.path);
    }
  }

  /** Leaves no trace of it. */
  discard(): void {
    if (this.temporary !== this.path) rmSync(this.temporary, { force: true });
  }
}

/** What is at a path that is to be written. @throws NpsError `unwritable-file` where that cannot be seen */
function existingAt(path: string): PathStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(error, path);
  }
}

/** The file that an input is; the shell may have opened it as standard input. */
function inputStats(input: Source): PathStats | undefined {
  if ('path' in input) return statsOf(input.path);
  try {
    return fstatSync(0);
  } catch {
    return undefined;
  }
}

const isSame = (a: PathStats | undefined, b: PathStats) =>
  a !== undefined && a.ino === b.ino && a.dev === b.dev;
