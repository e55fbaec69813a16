// A file that appears whole or not at all: written under a temporary name beside it, renamed when it is done.
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type PathStats, statsOf, surelyNoPath } from '../../input/bytes/file-fault.js';
import type { Source } from '../../input/bytes/source.js';
import { cliError } from '../problems.js';
import { openBeside } from './temporary.js';
import { unwritable } from './unwritable.js';

const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o7777;

export class OutputFile {
  /** The file itself, where the path may be a link to it. */
  private readonly target: string;
  /** What is written; the path itself where that is a device, such as /dev/null, which cannot be renamed over. */
  private readonly temporary: string;
  private readonly file: number;

  /**
   * @param inputs what is read, or may be
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
    const isDevice = existing?.isFile() === false;
    if (existing && !isDevice && inputs.some((input) => isSame(inputStats(input), existing)))
      throw cliError({ kind: 'output-is-input', file: path });
    try {
      this.target = isDevice ? resolve(path) : endOfLinks(path);
      if (!isDevice && others.some(({ target }) => target === this.target))
        throw cliError({ kind: 'output-twice', file: path });
      const opened = isDevice ? { path, file: openSync(path, 'w') } : openLike(this.target, existing);
      this.temporary = opened.path;
      this.file = opened.file;
    } catch (error) {
      throw unwritable(error, path);
    }
  }

  /** A path beside which there is room for a temporary file. */
  get place(): string {
    return this.isDevice ? join(tmpdir(), basename(this.path)) : this.target;
  }

  private get isDevice(): boolean {
    return this.temporary === this.path;
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
      if (!this.isDevice) renameSync(this.temporary, this.target);
    } catch (error) {
      throw unwritable(error, this.path);
    }
  }

  /** Leaves no trace of it. */
  discard(): void {
    if (!this.isDevice) rmSync(this.temporary, { force: true });
  }
}

/** What is at a path that is to be written. @throws NpsError `unwritable-file` where that cannot be seen */
function existingAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(error, path);
  }
}

/**
 * The file that a path leads to, there yet or not: renaming over a link would replace the link, and /dev/stdout may be
 * one to a file.
 */
function endOfLinks(path: string): string {
  const here = join(realpathSync(dirname(path)), basename(path));
  if (!lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink()) return here;
  return endOfLinks(resolve(dirname(here), readlinkSync(here)));
}

/** A temporary file with the permissions and the owner of the file that it is to replace, as far as may be. */
function openLike(target: string, existing: Stats | undefined) {
  if (existing === undefined) return openBeside(target);
  // What may not be written would be replaced all the same: the folder decides on that.
  accessSync(target, constants.W_OK);
  const opened = openBeside(target, OWNER_ONLY);
  // The owner first: giving a file away takes permissions from it.
  asFarAsMayBe(() => fchownSync(opened.file, existing.uid, existing.gid));
  asFarAsMayBe(() => fchmodSync(opened.file, existing.mode & PERMISSIONS));
  return opened;
}

function asFarAsMayBe(change: () => void): void {
  try {
    change();
  } catch {
    // Not every user may, nor can every file system; what is written is worth more.
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
