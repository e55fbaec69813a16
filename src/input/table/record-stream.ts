// The records of a text as it comes, and the bytes after them for whoever wants to go on in another way.
import type { ByteStream } from '../bytes/stream.js';
import type { Dialect } from './dialect.js';
import type { RecordChunk } from './record-chunk.js';
import { RecordParser } from './records.js';

const SLICE = 64 * 1024;

/** Parses a text slice by slice. Its bytes are remembered until `records`, so that others can go on from any record. */
export class RecordStream {
  private readonly parser: RecordParser;
  private given: Uint8Array[] | undefined = [];
  private isFinished = false;

  constructor(
    private readonly bytes: ByteStream,
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
    const chunk = await this.bytes.next();
    if (chunk === undefined) {
      this.isFinished = true;
      return this.parser.finish();
    }
    // Small slices let a sample end early.
    const slice = chunk.subarray(0, SLICE);
    if (chunk.length > SLICE) this.bytes.unread([chunk.subarray(SLICE)]);
    this.given?.push(slice);
    return this.parser.feed(slice);
  }

  /** All records that are left. */
  async *records(): AsyncGenerator<RecordChunk> {
    this.given = undefined;
    while (!this.isFinished) yield await this.next();
  }

  /** All bytes from an offset among those that are remembered; no records are given after that. */
  async bytesFrom(offset: number): Promise<ByteStream> {
    this.bytes.unread(this.given!);
    this.given = undefined;
    this.isFinished = true;
    return this.bytes.skip(offset);
  }

  /** Lets go of the text. */
  async close(): Promise<void> {
    await this.bytes.close();
  }
}
