// Counts the rows of a text by the kernel: of a file in several threads where there is much to count, of a stream as
// it comes. Where that does not hold, nothing is taken.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { compiledKernel } from '../scanner/kernel.js';
import { likelyStart } from '../scanner/parts.js';
import type { FileText, Taken, TextBehind } from '../table/table.js';
import { type Crew, PART, type Range } from './crew.js';
import type { Folding } from './folding.js';
import { bytesOf, type FoldPart, type FoldRequest, foldPart, type ReadBytes } from './part.js';

/** Bytes in which a record surely begins, but for very long ones. */
const LOOK = 128 * 1024;
/** Bytes of a stream that are counted together. */
const BLOCK = 4 * 1024 * 1024;

/**
 * Counts rows of a file from where the text says, as far as that can be done.
 * @param crew other threads that take parts
 * @param part bytes of a part
 */
export async function foldFile(
  text: FileText,
  folding: Folding,
  crew: Crew | undefined,
  part = PART,
): Promise<Taken> {
  const file = openSync(text.path, 'r');
  try {
    const reader = new PartsReader(file, text, folding, part);
    await reader.read(crew);
    return reader.taken;
  } finally {
    closeSync(file);
  }
}

/**
 * Counts rows of a stream, as far as that can be done.
 * @param block so many bytes are counted together
 * @returns also the bytes behind what was taken
 */
export async function foldStream(
  text: TextBehind,
  bytes: AsyncGenerator<Uint8Array>,
  folding: Folding,
  block = BLOCK,
): Promise<Taken & { rest: AsyncGenerator<Uint8Array> }> {
  const taken = { rows: 0, end: text.from, isAll: false };
  const waiting = new WaitingBytes();
  while (!taken.isAll) {
    const isLast = !(await waiting.fill(bytes, block));
    // The stream was checked on its way here.
    const request = { ...folding.request({ ...text, path: '', start: 0, from: taken.end }), isChecked: true };
    const { watch } = folding.hooks();
    const part = foldPart(waiting.reader(isLast), request, { ...(watch && { watch }) });
    if (part === undefined || !folding.take(part)) break;
    const { rows, end, isFull } = part.result;
    waiting.drop(end - taken.end);
    taken.rows += rows;
    taken.end = end;
    if (isFull) break;
    taken.isAll = isLast;
  }
  return { ...taken, rest: waiting.andThen(bytes) };
}

/** Chunks of a stream that wait to be counted: they are not put together, for copying takes longer than counting. */
class WaitingBytes {
  private chunks: Uint8Array[] = [];

  /** Adds so many bytes or some more; false where the stream has ended. */
  async fill(bytes: AsyncIterator<Uint8Array>, size: number): Promise<boolean> {
    for (let added = 0; added < size; ) {
      const next = await bytes.next();
      if (next.done) return false;
      this.chunks.push(next.value);
      added += next.value.length;
    }
    return true;
  }

  /** Reads them from the beginning, without taking them away. */
  reader(isLast: boolean): ReadBytes {
    let index = 0;
    let at = 0;
    return (room) => {
      const chunk = this.chunks[index];
      if (chunk === undefined) return isLast ? 0 : undefined;
      const part = chunk.subarray(at, at + room.length);
      room.set(part);
      at += part.length;
      if (at === chunk.length) {
        index++;
        at = 0;
      }
      return part.length;
    };
  }

  drop(count: number): void {
    let gone = 0;
    while (gone < this.chunks.length && this.chunks[gone]!.length <= count)
      count -= this.chunks[gone++]!.length;
    this.chunks.splice(0, gone);
    if (count > 0) this.chunks[0] = this.chunks[0]!.subarray(count);
  }

  async *andThen(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* this.chunks;
      yield* bytes;
    } finally {
      await bytes.return(undefined);
    }
  }
}

class PartsReader {
  readonly taken: Taken;
  private readonly size: number;
  private ranges: readonly Range[] = [];
  /** The part to be taken next, and those behind it that were counted already; null where that was not possible. */
  private next = 0;
  private readonly counted = new Map<number, FoldPart | null>();
  private isStopped = false;

  constructor(
    private readonly file: number,
    private readonly text: FileText,
    private readonly folding: Folding,
    private readonly part: number,
  ) {
    this.size = fstatSync(file).size - text.start;
    this.taken = { rows: 0, end: text.from, isAll: false };
  }

  async read(crew: Crew | undefined): Promise<void> {
    // What looks at cells in their order cannot be shared out.
    while (this.folding.isWatching && !this.taken.isAll) {
      if (!this.take(this.fold({ from: this.taken.end, to: this.taken.end + this.part }))) return;
      await breath();
    }
    if (this.taken.isAll) return;
    this.ranges = this.likelyRanges();
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const others = this.ranges.length > 1 ? this.share(counter, crew) : undefined;
    // Its error is thrown below, unless this thread has one of its own before.
    others?.catch(() => undefined);
    for (let i = Atomics.add(counter, 0, 1); i < this.ranges.length; i = Atomics.add(counter, 0, 1)) {
      if (!this.isStopped) this.settle(i, this.fold(this.ranges[i]!));
      await breath();
    }
    await others;
  }

  /** Takes what was counted as far as it goes without a gap; a part whose beginning was guessed wrong, anew. */
  private settle(index: number, part: FoldPart | undefined): void {
    this.counted.set(index, part ?? null);
    for (; !this.isStopped && this.counted.has(this.next); this.next++) {
      const known = this.counted.get(this.next);
      this.counted.delete(this.next);
      const { to } = this.ranges[this.next]!;
      const from = this.taken.end;
      // A record may be so long that it ends behind the whole part.
      if (to !== undefined && from >= to) continue;
      this.isStopped = !this.take(known?.result.from === from ? known : this.fold({ from, to }));
    }
  }

  /** Whether all of the part was taken. */
  private take(part: FoldPart | undefined): boolean {
    if (part === undefined || !this.folding.take(part)) return false;
    const { rows, end, isFull } = part.result;
    this.taken.rows += rows;
    this.taken.end = end;
    this.taken.isAll = !isFull && end >= this.size;
    return !isFull;
  }

  private fold({ from, to }: Range): FoldPart | undefined {
    const request: FoldRequest = {
      ...this.folding.request({ ...this.text, from }),
      ...(to !== undefined && { to }),
    };
    return foldPart(bytesOf(this.file, request), request, this.folding.hooks());
  }

  /** Parts of about the same size, that probably begin where records do. */
  private likelyRanges(): Range[] {
    const { dialect, width, start } = this.text;
    const starts = [this.taken.end];
    const bytes = Buffer.allocUnsafe(LOOK);
    for (let at = starts[0]! + this.part; at < this.size - this.part / 2; at += this.part) {
      const count = readSync(this.file, bytes, 0, LOOK, start + at);
      const found = likelyStart(bytes.subarray(0, count), dialect, width);
      if (found !== -1 && at + found > starts.at(-1)!) starts.push(at + found);
    }
    return starts.map((from, i) => ({ from, to: starts[i + 1] }));
  }

  /** Lets other threads take parts too, as long as there are any that nobody has taken. */
  private async share(counter: Int32Array, crew: Crew | undefined): Promise<void> {
    const { onBytes } = this.folding.hooks();
    const work = {
      request: this.folding.request(this.text),
      ranges: this.ranges,
      next: counter.buffer as SharedArrayBuffer,
      kernel: compiledKernel(),
    };
    await crew?.work(work, ({ index, part }) => {
      const { from, to = this.size } = this.ranges[index]!;
      onBytes?.(to - from);
      this.settle(index, part);
    });
  }
}

/** Lets signals, other threads and the progress line have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
