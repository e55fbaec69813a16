// Counts the rows of a large file by the kernel, in several threads where there is much to count.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Crew, PART, type Range } from './crew.js';
import { type FoldPart, type FoldRequest, foldPart } from './fold-part.js';
import type { Folding } from './folding.js';
import type { Batch } from './options.js';
import { compiledKernel } from './scanner/kernel.js';
import { likelyStart } from './scanner/parts.js';
import type { FileText } from './table.js';

/** Bytes in which a record surely begins, but for very long ones. */
const LOOK = 128 * 1024;

/** What was taken: rows, where in the text the one behind them begins, whether there is none, and the answers. */
export interface Taken {
  rows: number;
  end: number;
  isAll: boolean;
  batches: Batch[];
}

/**
 * Counts rows of a file from where the text says, as far as that can be done.
 * @param crew other threads that take parts
 * @param part bytes of a part
 */
export async function foldAhead(
  text: FileText,
  folding: Folding,
  crew: Crew | undefined,
  part = PART,
): Promise<Taken> {
  const file = openSync(text.path, 'r');
  try {
    const reader = new AheadReader(file, text, folding, part);
    await reader.read(crew);
    return reader.taken;
  } finally {
    closeSync(file);
  }
}

class AheadReader {
  readonly taken: Taken;
  private readonly size: number;

  constructor(
    private readonly file: number,
    private readonly text: FileText,
    private readonly folding: Folding,
    private readonly part: number,
  ) {
    this.size = fstatSync(file).size - text.start;
    this.taken = { rows: 0, end: text.from, isAll: false, batches: [] };
  }

  async read(crew: Crew | undefined): Promise<void> {
    // What looks at cells in their order cannot be shared out.
    while (this.folding.isWatching && !this.taken.isAll) {
      if (!this.take(this.fold({ from: this.taken.end, to: this.taken.end + this.part }))) return;
      await breath();
    }
    if (this.taken.isAll) return;
    const ranges = this.ranges();
    const parts = crew !== undefined && ranges.length > 1 ? await this.shared(ranges, crew) : [];
    for (const [i, { to }] of ranges.entries()) {
      const from = this.taken.end;
      // A record may be so long that it ends behind the whole part.
      if (to !== undefined && from >= to) continue;
      const known = parts[i];
      // A guess of where a record begins holds where the part before it ended there.
      const isRight = known !== undefined && known.result.from === from;
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
    const starts = [this.taken.end];
    const bytes = Buffer.allocUnsafe(LOOK);
    for (let at = starts[0]! + this.part; at < this.size - this.part / 2; at += this.part) {
      const count = readSync(this.file, bytes, 0, LOOK, start + at);
      const found = likelyStart(bytes.subarray(0, count), dialect, width);
      if (found !== -1 && at + found > starts.at(-1)!) starts.push(at + found);
    }
    return starts.map((from, i) => ({ from, to: starts[i + 1] }));
  }

  /** Shares the parts out: whoever is ready takes the next. What another thread could not count is left out. */
  private async shared(ranges: readonly Range[], crew: Crew): Promise<(FoldPart | undefined)[]> {
    const parts: (FoldPart | undefined)[] = new Array(ranges.length).fill(undefined);
    const next = new Int32Array(new SharedArrayBuffer(4));
    const { onBytes } = this.folding.hooks();
    const shared = {
      request: this.folding.request(this.text),
      ranges,
      next: next.buffer as SharedArrayBuffer,
      kernel: compiledKernel(),
    };
    const done = crew.work(shared, ({ index, part }) => {
      parts[index] = part;
      const { from, to = this.size } = ranges[index]!;
      onBytes?.(to - from);
    });
    for (let i = Atomics.add(next, 0, 1); i < ranges.length; i = Atomics.add(next, 0, 1)) {
      parts[i] = this.fold(ranges[i]!);
      await breath();
    }
    await done;
    return parts;
  }
}

/** Lets signals and the progress line have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
