// Counts a stream block by block, as it comes.
import { reuse } from '../bytes/chunks.js';
import type { ByteStream } from '../bytes/stream.js';
import type { PartReader, PartRequest } from './any-part.js';
import type { TakenPart } from './file.js';
import type { PartSteps } from './part-bytes.js';

/** Bytes that are counted together, unless the options say otherwise. */
const BLOCK = 4 * 1024 * 1024;

/**
 * Counts as much of a stream as can be counted without looking at rows one by one; what was not counted is given back
 * to it.
 * @param from where the bytes begin in the text
 * @param ask what is asked of the block that comes next
 * @returns after the last counts, where the rows begin that were not counted; undefined where there are none
 */
export async function* countStream<Request extends PartRequest>(
  bytes: ByteStream,
  from: number,
  ask: () => Request,
  read: PartReader<Request>,
  block = BLOCK,
): AsyncGenerator<TakenPart<Request>, number | undefined> {
  let end = from;
  const blocks = new Blocks(bytes, block);
  try {
    for (let isLast = false; !isLast; ) {
      // The stream was checked on its way here.
      const counts = await blocks.readWith(read({ ...ask(), from: end, isChecked: true }));
      if (counts === undefined) return end;
      isLast = blocks.isLast;
      yield { ...counts, isAll: isLast && !counts.isFull };
      // Whoever cannot take them does not come back here: then the rows are still to come.
      blocks.drop(counts.end - end);
      end = counts.end;
      if (counts.isFull) return end;
    }
    return undefined;
  } finally {
    blocks.giveBack();
  }
}

/** The bytes of a stream, which are kept until what was counted of them is taken. */
class Blocks {
  /** Whether the stream has ended. */
  isLast = false;
  private readonly kept: Uint8Array[] = [];
  /** Bytes at the beginning of what is kept that are counted. */
  private counted = 0;

  constructor(
    private readonly bytes: ByteStream,
    private readonly size: number,
  ) {}

  /** Lets a part be read as its bytes come: whoever sends them can do so in the meantime. */
  async readWith<Found>(steps: PartSteps<Found>): Promise<Found> {
    const chunks = this.chunks();
    try {
      let step = steps.next();
      while (!step.done) {
        const { value: chunk } = await chunks.next();
        step = chunk === undefined ? steps.next(this.isLast ? 0 : undefined) : give(steps, step, chunk);
      }
      return step.value;
    } finally {
      // Where the stream has failed, it lets go of its memory.
      steps.return(undefined as never);
    }
  }

  /** Lets go of the bytes that are counted, chunk by chunk: a part of one is kept, so that its memory is used again. */
  drop(count: number): void {
    const { kept } = this;
    this.counted += count;
    let gone = 0;
    while (gone < kept.length && kept[gone]!.length <= this.counted) this.counted -= kept[gone++]!.length;
    for (const chunk of kept.splice(0, gone)) reuse(chunk);
  }

  /** Gives the bytes that were not counted back to the stream. */
  giveBack(): void {
    this.bytes.unread(this.uncounted());
  }

  /** What is kept, and then as much of the stream as belongs to a block. */
  private async *chunks(): AsyncGenerator<Uint8Array> {
    yield* this.uncounted();
    for (let added = 0; added < this.size; ) {
      const next = await this.bytes.next();
      this.isLast = next === undefined;
      if (next === undefined) return;
      this.kept.push(next);
      added += next.length;
      yield next;
    }
  }

  private uncounted(): Uint8Array[] {
    return this.kept.map((chunk, index) => (index === 0 ? chunk.subarray(this.counted) : chunk));
  }
}

/** Gives a part the bytes of a chunk, as long as it asks for any. @returns what it says then */
function give<Found>(
  steps: PartSteps<Found>,
  step: IteratorResult<Buffer, Found>,
  chunk: Uint8Array,
): IteratorResult<Buffer, Found> {
  for (let at = 0; at < chunk.length && !step.done; ) {
    const part = chunk.subarray(at, at + step.value.length);
    step.value.set(part);
    at += part.length;
    step = steps.next(part.length);
  }
  return step;
}
