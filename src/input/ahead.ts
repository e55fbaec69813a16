// Counts the rows of a large file by the kernel, in several threads where there is much to count.
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { type FoldPart, type FoldRequest, foldPart } from './fold-part.js';
import type { Folding } from './folding.js';
import type { Batch } from './options.js';
import { likelyStart } from './scanner/parts.js';
import type { FileText } from './table.js';

/** A part that is worth a thread, and of which a thread takes one after the other. */
const PART = 16 * 1024 * 1024;
/** Bytes in which a record surely begins, but for very long ones. */
const LOOK = 128 * 1024;
const MOST_THREADS = 4;

/** What was taken: rows, where in the text the one behind them begins, whether there is none, and the answers. */
export interface Taken {
  rows: number;
  end: number;
  isAll: boolean;
  batches: Batch[];
}

/**
 * Counts rows of a file from where the text says, as far as that can be done.
 * @param threads at most so many; as many as there are cores, and at most 4, unless given
 */
export async function foldAhead(
  text: FileText,
  folding: Folding,
  threads = Math.min(MOST_THREADS, availableParallelism()),
): Promise<Taken> {
  const file = openSync(text.path, 'r');
  try {
    const reader = new AheadReader(file, text, folding);
    await reader.read(threads);
    return reader.taken;
  } finally {
    closeSync(file);
  }
}

/** Where a part begins and ends, in the text; the last one ends with the text. */
interface Range {
  from: number;
  to: number | undefined;
}

class AheadReader {
  readonly taken: Taken;
  private readonly size: number;

  constructor(
    private readonly file: number,
    private readonly text: FileText,
    private readonly folding: Folding,
  ) {
    this.size = fstatSync(file).size - text.start;
    this.taken = { rows: 0, end: text.from, isAll: false, batches: [] };
  }

  async read(threads: number): Promise<void> {
    // What looks at cells in their order cannot be shared out.
    while (this.folding.isWatching && this.taken.end < this.size) {
      if (!this.take(this.fold({ from: this.taken.end, to: this.taken.end + PART }))) return;
      await breath();
    }
    const ranges = this.ranges();
    const others = Math.min(threads, ranges.length) - 1;
    const parts = others > 0 ? await this.shared(ranges, others) : [];
    for (const [i, { to }] of ranges.entries()) {
      const from = this.taken.end;
      const known = parts[i];
      // A guess of where a record begins holds where the part before it ended there.
      const isRight = known !== undefined && known.result.from === from;
      if (to !== undefined && from >= to) continue;
      if (!this.take(isRight ? known : this.fold({ from, to }))) return;
      if (!isRight) await breath();
    }
  }

  /** Whether all of the part was taken. */
  private take(part: FoldPart | undefined): boolean {
    const batch = part && this.folding.take(part);
    if (batch === undefined) return false;
    const { rows, end, isFull } = part!.result;
    this.taken.rows += rows;
    this.taken.end = end;
    this.taken.isAll = !isFull && end >= this.size;
    this.taken.batches.push(batch);
    return !isFull;
  }

  private fold(range: Range): FoldPart | undefined {
    return foldPart(this.file, this.request(range), this.folding.hooks());
  }

  private request({ from, to }: Range): FoldRequest {
    return { ...this.folding.request(this.text), from, ...(to !== undefined && { to }) };
  }

  /** Parts of about the same size, that probably begin where records do. */
  private ranges(): Range[] {
    const { dialect, width, start } = this.text;
    const first = this.taken.end;
    const starts = [first];
    const bytes = Buffer.allocUnsafe(LOOK);
    for (let at = first + PART; at < this.size - PART / 2; at += PART) {
      const count = readSync(this.file, bytes, 0, LOOK, start + at);
      const found = likelyStart(bytes.subarray(0, count), dialect, width);
      if (found !== -1) starts.push(at + found);
    }
    return starts.map((from, i) => ({ from, to: starts[i + 1] }));
  }

  /** Shares the parts out: whoever is ready takes the next. What another thread could not count is left out. */
  private async shared(ranges: readonly Range[], others: number): Promise<(FoldPart | undefined)[]> {
    const program = workerFile();
    if (program === undefined) return [];
    const { Worker } = await import('node:worker_threads');
    const parts: (FoldPart | undefined)[] = new Array(ranges.length).fill(undefined);
    const next = new Int32Array(new SharedArrayBuffer(4));
    const request = this.request(ranges[0]!);
    const { onBytes } = this.folding.hooks();
    const work: SharedWork = { request, ranges, next: next.buffer as SharedArrayBuffer };
    const workers = Array.from({ length: others }, () => new Worker(program, { workerData: work }));
    const done = workers.map((worker) => finished(worker, parts, ranges, onBytes));
    for (let i = Atomics.add(next, 0, 1); i < ranges.length; i = Atomics.add(next, 0, 1)) {
      parts[i] = this.fold(ranges[i]!);
      await breath();
    }
    await Promise.all(done);
    return parts;
  }
}

/** What a worker is given. */
export interface SharedWork {
  request: FoldRequest;
  ranges: readonly Range[];
  /** The number of the part that nobody has taken yet. */
  next: SharedArrayBuffer;
}

/** What a worker tells of a part; without one where it could not count it. */
export interface SharedPart {
  index: number;
  part?: FoldPart;
}

/** Until the worker has ended; a worker that breaks leaves its part to others. */
function finished(
  worker: Worker,
  parts: (FoldPart | undefined)[],
  ranges: readonly Range[],
  onBytes: ((count: number) => void) | undefined,
): Promise<void> {
  worker.on('message', ({ index, part }: SharedPart) => {
    parts[index] = part;
    const { from, to } = ranges[index]!;
    if (to !== undefined) onBytes?.(to - from);
  });
  return new Promise((resolve) => {
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
}

/** Beside the built program; where it runs from its sources there is none. */
function workerFile(): string | undefined {
  const here = import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url;
  const file = join(dirname(here), 'fold-worker.cjs');
  return existsSync(file) ? file : undefined;
}

/** Lets signals and the progress line have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
