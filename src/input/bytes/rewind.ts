// A stream of which the beginning is kept, to be read once more.
import { share } from './chunks.js';
import type { Source } from './source.js';

/** Bytes that are kept at most. */
const KEPT = 16 * 1024 * 1024;

/** A source that can be read again, as long as the readings before ended early; a file as often as is wanted. */
export class Rewindable {
  private readonly kept: Uint8Array[] = [];
  private keptBytes = 0;
  private rest: AsyncIterator<Uint8Array> | undefined;

  constructor(private readonly original: Source) {}

  /** The source from its beginning; undefined where more of it was read than is kept. */
  again(): Source | undefined {
    const original = this.original;
    if (!('stream' in original)) return original;
    if (this.keptBytes > KEPT) return undefined;
    this.rest ??= original.stream[Symbol.asyncIterator]();
    return { name: original.name, stream: this.fromBeginning(this.rest) };
  }

  /** Whoever stops taking does not close it: it may be wanted once more. */
  private async *fromBeginning(rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* this.kept;
    for (;;) {
      const { done, value } = await rest.next();
      if (done) return;
      share(value);
      this.keptBytes += value.length;
      if (this.keptBytes <= KEPT) this.kept.push(value);
      else this.kept.length = 0;
      yield value;
    }
  }
}
