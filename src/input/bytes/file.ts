// A file that is read. It is opened once, and all its readers share the descriptor, worker threads too: another file
// that takes its name meanwhile is never mixed into it.
import { closeSync, fstatSync, openSync, read, readSync, type Stats } from 'node:fs';
import { inputError } from '../problems.js';
import { readFault } from './file-fault.js';
import { PACKING_BYTES, packingOf } from './packing.js';

const CHUNK = 256 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** A path, and what it is called in messages. */
export interface NamedPath {
  name: string;
  path: string;
}

/** What a file was when its source was first opened; a source may be read several times. */
const firstSeen = new WeakMap<object, Stats>();

/** Bytes that a file had when it was opened, and that it has now. */
export interface Growth {
  readonly size: number;
  readonly now: number;
}

export class OpenFile {
  private constructor(
    private readonly name: string,
    private readonly path: string,
    readonly descriptor: number,
    private readonly first: Stats,
  ) {}

  /**
   * @throws NpsError `unreadable-file` where it cannot be opened, is a directory, or is another file than the one that was
   * read under this name before
   */
  static open(source: NamedPath): OpenFile {
    const { name, path } = source;
    let descriptor: number | undefined;
    try {
      descriptor = openSync(path, 'r');
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', syscall: 'read' });
      const first = firstSeen.get(source) ?? stats;
      firstSeen.set(source, first);
      const isOther = stats.isFile() && (stats.dev !== first.dev || stats.ino !== first.ino);
      if (isOther)
        throw inputError({ kind: 'changed-file', file: name, how: 'replaced', sizes: sizesOf(first, stats) });
      return new OpenFile(name, path, descriptor, first);
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      throw unreadable(error, path, name);
    }
  }

  /** Whether any part of it can be read, and again: a pipe that has a path gives its bytes once. */
  get isRegular(): boolean {
    return this.first.isFile();
  }

  /** Bytes that it had when it was first opened. What is added later is not read. */
  get size(): number {
    return this.first.size;
  }

  /** All bytes in order; of a pipe those that are left. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    // Files that the system makes up, as in /proc, have no size.
    const end = this.isRegular && this.size > 0 ? this.size : Number.POSITIVE_INFINITY;
    for (let at = 0; at < end; ) {
      const chunk = await this.chunk(this.isRegular ? at : null, Math.min(CHUNK, end - at));
      if (chunk.length === 0) return;
      at += chunk.length;
      yield chunk;
    }
  }

  /** Reads into a buffer from a place on. @returns how many bytes */
  readAt(buffer: Uint8Array, position: number): number {
    try {
      return readSync(this.descriptor, buffer, 0, buffer.length, position);
    } catch (error) {
      throw unreadable(error, this.path, this.name);
    }
  }

  /**
   * To be asked once it was read.
   * @param hasLines whether it is a text, which may grow by whole lines; any other file that changes counts as another file
   * @returns what was added to it meanwhile, after whole lines
   * @throws NpsError `unreadable-file` where it was changed in any other way: what was read may be of two files
   */
  growth(hasLines = true): Growth | undefined {
    const { first, name } = this;
    const now = fstatSync(this.descriptor);
    if (!first.isFile() || (now.size === first.size && now.mtimeMs === first.mtimeMs)) return undefined;
    const sizes = sizesOf(first, now);
    if (hasLines && now.size > first.size && this.endsWithLine()) return { size: first.size, now: now.size };
    const how = now.size < first.size ? 'shrunk' : now.size > first.size ? 'growing' : 'rewritten';
    throw inputError({ kind: 'changed-file', file: name, how, sizes });
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /** Whether its bytes are plain text that ended with a line when it was opened. */
  private endsWithLine(): boolean {
    const [magic, last] = [Buffer.alloc(PACKING_BYTES), Buffer.alloc(1)];
    this.readAt(magic, 0);
    this.readAt(last, this.size - 1);
    return packingOf(magic) === undefined && (last[0] === LF || last[0] === CR);
  }

  /** Plain reads: a file stream would do the same, and costs 5 ms at start-up. */
  private chunk(position: number | null, size: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const buffer = Buffer.allocUnsafeSlow(size);
      read(this.descriptor, buffer, 0, size, position, (error, count) => {
        if (error) reject(unreadable(error, this.path, this.name));
        else resolve(buffer.subarray(0, count));
      });
    });
  }
}

function sizesOf(first: Stats, now: Stats): [number, number] {
  return [first.size, now.size];
}

/** What to throw where a path could not be read: the input error that says why; any other error as it is. */
export function unreadable(error: unknown, path: string, name = path): unknown {
  const fault = readFault(error, path);
  if (fault === undefined) return error;
  // What was given in the place of a path may be what people answered.
  if (fault.reason === 'content') return inputError({ kind: 'unreadable', file: '', fault });
  return inputError({ kind: 'unreadable', file: name, fault }, error);
}
