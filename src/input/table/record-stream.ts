// The records of a text as it comes, and the bytes behind them for whoever wants to go on in another way.

import { prepend } from '../bytes/source.js';
import type { Dialect } from './dialect.js';
import { type RecordChunk, RecordParser } from './records.js';

const SLICE = 64 * 1024;

/** Parses a text slice by slice. Its bytes are remembered until `forget`, so that others can go on from any record. */
export class RecordStream {
  private readonly parser: RecordParser;
  private given: Uint8Array[] | undefined = [];
  /** What is left of the chunk that was read last. */
  private chunk: Uint8Array = new Uint8Array();
  private isFinished = false;

  constructor(
    private readonly bytes: AsyncGenerator<Uint8Array>,
    dialect: Dialect,
    maxRecord: number,
  ) {
    this.parser = new RecordParser(dialect, maxRecord);
  }

  /** Whether all records were given. */
  get finished(): boolean {
    return this.isFinished;
  }

  /**
   * The records that end in the next slice.
   * @throws MalformedRecord
   */
  async next(): Promise<RecordChunk> {
    if (this.chunk.length === 0) {
      const next = await this.bytes.next();
      if (next.done) {
        this.isFinished = true;
        return this.parser.finish();
      }
      this.chunk = next.value;
    }
    // Small slices let a sample end early.
    const slice = this.chunk.subarray(0, SLICE);
    this.chunk = this.chunk.subarray(SLICE);
    this.given?.push(slice);
    return this.parser.feed(slice);
  }

  /** All records that are left. */
  async *records(): AsyncGenerator<RecordChunk> {
    this.given = undefined;
    while (!this.isFinished) yield await this.next();
  }

  /** All bytes from an offset among those that are remembered; no records are given after that. */
  bytesFrom(offset: number): AsyncGenerator<Uint8Array> {
    const head = Buffer.concat([...this.given!, this.chunk]).subarray(offset);
    this.given = undefined;
    this.isFinished = true;
    return prepend(head, this.bytes);
  }

  /** Lets go of the text. */
  async close(): Promise<void> {
    await this.bytes.return(undefined);
  }
}
