// Counts a file part by part, in several threads where there are any; the parts come in order and without a gap.
import type { OpenFile } from '../bytes/file.js';
import { compiledKernel } from '../scanner/kernel.js';
import { LikelyStarts } from '../scanner/parts.js';
import type { PartOf, PartReader, PartRequest } from './any-part.js';
import { bytesOf, readWith } from './part-bytes.js';
import { type Crew, type Range, Turns } from './threads.js';

export interface FileToCount<Request extends PartRequest> {
  readonly file: OpenFile;
  /** Where the text begins in the file, after a byte order mark, and where in the text the rows begin. */
  readonly start: number;
  readonly from: number;
  /** Where the rows end, in bytes of the text. */
  readonly end: number;
  /** What is asked of the part that comes next: the first ones may watch cells, which needs their order. */
  readonly ask: () => Request;
  /** How this thread reads a part. */
  readonly read: PartReader<Request>;
  /** Threads that count beside this one. */
  readonly crew: Crew | undefined;
  /** Bytes of a part. */
  readonly partBytes: number;
  readonly onBytes: ((count: number) => void) | undefined;
}

/** A part, and whether nothing follows it. */
export type TakenPart<Request extends PartRequest> = PartOf<Request> & { readonly isAll: boolean };

/**
 * Counts as much of a file as can be counted without looking at rows one by one.
 * @returns after the last counts, where the rows begin that were not counted; undefined where there are none
 */
export function countFile<Request extends PartRequest>(
  options: FileToCount<Request>,
): AsyncGenerator<TakenPart<Request>, number | undefined> {
  return new PartsOfFile(options).counts();
}

class PartsOfFile<Request extends PartRequest> {
  /** Where the rows end. */
  private readonly size: number;
  /** Where the part begins that comes next. */
  private end: number;

  constructor(private readonly options: FileToCount<Request>) {
    this.size = Math.min(options.file.size - options.start, options.end);
    this.end = options.from;
  }

  /** Parts that any thread may count; this one counts too, and gives them out in order. */
  async *counts(): AsyncGenerator<TakenPart<Request>, number | undefined> {
    const { ask } = this.options;
    const first = ask();
    const ranges = likelyRanges(first, this.options, this.end, this.size);
    const request = withoutWatch(first);
    const turns = new Turns();
    const others = new CountedByOthers<Request>(this.options, this.size);
    if (isWatching(first)) turns.skip(0);
    if (ranges.length > 1) others.start(request, ranges, turns);
    try {
      for (const [index, range] of ranges.entries()) {
        const next = ask();
        let known: PartOf<Request> | undefined;
        if (isWatching(next)) {
          // Cells that are looked at in their order are for this thread, whoever has counted the part too.
          turns.skip(index);
          others.counted.delete(index);
          await breath();
        } else {
          known = await this.countedOrOwn(index, ranges, request, turns, others);
          turns.pass(index);
        }
        // A record may be so long that it ends after the whole part.
        if (range.to !== undefined && this.end >= range.to) continue;
        // A part whose beginning was guessed wrong is counted anew.
        const isFitting = known?.from === this.end;
        const part = this.taken(isFitting ? known : this.count({ from: this.end, to: range.to }, next));
        if (part === undefined) return this.end;
        yield part;
        if (part.isAll) return undefined;
        if (part.isFull) return this.end;
      }
      return this.end < this.size ? this.end : undefined;
    } finally {
      await others.stop(ranges, turns);
    }
  }

  /** What was counted of a part; until it is there, this thread counts others. Undefined where nobody could. */
  private async countedOrOwn(
    index: number,
    ranges: readonly Range[],
    request: Request,
    turns: Turns,
    { counted, progress }: CountedByOthers<Request>,
  ): Promise<PartOf<Request> | undefined> {
    while (!counted.has(index)) {
      const mine = turns.take();
      if (mine < ranges.length) {
        counted.set(mine, this.count(ranges[mine]!, request));
        await breath();
      } else if (!(await progress())) break;
    }
    const found = counted.get(index);
    counted.delete(index);
    return found;
  }

  private count({ from, to }: Range, request: Request): PartOf<Request> | undefined {
    const own = { ...request, from, ...(to !== undefined && { to }) };
    const { read, file, start, onBytes } = this.options;
    return readWith(read(own), bytesOf(file, start + from), onBytes);
  }

  /** Goes on after a part. */
  private taken(part: PartOf<Request> | undefined): TakenPart<Request> | undefined {
    if (part === undefined) return undefined;
    this.end = part.end;
    return { ...part, isAll: !part.isFull && part.end >= this.size };
  }
}

/** What was counted of the shared parts, undefined where that was not possible; other threads add to it. */
class CountedByOthers<Request extends PartRequest> {
  readonly counted = new Map<number, PartOf<Request> | undefined>();
  private wake: (() => void) | undefined;
  private work: Promise<void> | undefined;
  /** What `onBytes` threw, to be thrown where the parts are read. */
  private failure: { error: unknown } | undefined;

  constructor(
    private readonly options: FileToCount<Request>,
    private readonly size: number,
  ) {}

  start(request: Request, ranges: readonly Range[], turns: Turns): void {
    const { crew, file, start, onBytes } = this.options;
    const shared = {
      request,
      descriptor: file.descriptor,
      start,
      ranges,
      turns: turns.memory,
    };
    const work = crew?.work({ ...shared, kernel: compiledKernel() }, ({ index, counts }) => {
      const { from, to = this.size } = ranges[index]!;
      onBytes?.(to - from);
      this.counted.set(index, counts as PartOf<Request> | undefined);
      this.wake?.();
    });
    const end = () => {
      this.work = undefined;
      this.wake?.();
    };
    this.work = work?.then(end, (error) => {
      this.failure = { error };
      end();
    });
  }

  /** Until another thread has counted something; false where none is at work any more. */
  readonly progress = async (): Promise<boolean> => {
    if (this.failure !== undefined) throw this.failure.error;
    if (this.work === undefined) return false;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    return true;
  };

  /** Lets the threads take no more parts, and waits for what they are at. */
  async stop(ranges: readonly Range[], turns: Turns): Promise<void> {
    turns.stop(ranges.length);
    await this.work;
    if (this.failure !== undefined) throw this.failure.error;
  }
}

function isWatching(request: PartRequest): boolean {
  return 'watched' in request && request.watched !== undefined;
}

function withoutWatch<Request extends PartRequest>(request: Request): Request {
  return isWatching(request) ? { ...request, watched: undefined } : request;
}

/** Parts of about the same size, that probably begin where records do. */
function likelyRanges(
  { dialect, width }: PartRequest,
  { file, start, partBytes }: Pick<FileToCount<PartRequest>, 'file' | 'start' | 'partBytes'>,
  from: number,
  size: number,
): Range[] {
  const places: number[] = [];
  for (let at = from + partBytes; at < size - partBytes / 2; at += partBytes) places.push(at);
  // A kernel takes time to start.
  if (places.length === 0) return [{ from, to: size }];
  const starts = [from];
  const likely = new LikelyStarts(dialect, width);
  try {
    for (const at of places) {
      const found = likely.find((room) => file.readAt(room, start + at));
      if (found !== -1 && at + found > starts.at(-1)!) starts.push(at + found);
    }
  } finally {
    likely.end();
  }
  return starts.map((begin, i) => ({ from: begin, to: starts[i + 1] ?? size }));
}

/** Lets signals, other threads and the progress line have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
