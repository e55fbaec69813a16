// The records of a text as it comes, and the bytes after them for whoever wants to go on in another way.
import type { ByteStream } from '../bytes/stream.js';
import type { Dialect } from './dialect.js';
import { isPlainDialect, PlainRecords } from './plain-records.js';
import type { RecordChunk } from './record-chunk.js';
import { RecordParser } from './records.js';

const SLICE = 64 * 1024;

/** Parses a text slice by slice. Its bytes are remembered until `records`, so that others can go on from any record. */
export class RecordStream {
  private readonly plain: PlainRecords;
  /** Reads what is not plain, and all after it. */
  private parser: RecordParser | undefined;
  /** What it is to read first. */
  private odd: Uint8Array | undefined;
  private given: Uint8Array[] | undefined = [];
  private isFinished = false;

  constructor(
    private readonly bytes: ByteStream,
    private readonly dialect: Dialect,
    private readonly maxRecord: number,
  ) {
    this.plain = new PlainRecords(dialect, maxRecord);
    if (!isPlainDialect(dialect)) this.leaveRest();
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
    const odd = this.odd;
    this.odd = undefined;
    if (odd !== undefined) return this.parser!.feed(odd);
    const chunk = await this.bytes.next();
    if (chunk === undefined) return this.last();
    // Small slices let a sample end early.
    const slice = chunk.subarray(0, SLICE);
    if (chunk.length > SLICE) this.bytes.unread([chunk.subarray(SLICE)]);
    this.given?.push(slice);
    if (this.parser !== undefined) return this.parser.feed(slice);
    const records = this.plain.feed(slice);
    if (this.plain.isOdd) this.leaveRest();
    return records;
  }

  /** Looks whether that was the end, where nothing is left of the bytes so far: there may be no next record. */
  async lookForEnd(): Promise<void> {
    if (this.parser !== undefined || this.plain.rest.length > 0) return;
    const chunk = await this.bytes.next();
    if (chunk === undefined) this.isFinished = true;
    else this.bytes.unread([chunk]);
  }

  private last(): RecordChunk {
    const chunk = (this.parser ?? this.plain).finish();
    if (this.parser === undefined && this.plain.isOdd) this.leaveRest();
    else this.isFinished = true;
    return chunk;
  }

  /** From there on csv-parse reads. */
  private leaveRest(): void {
    const { rest, start } = this.plain;
    this.parser = new RecordParser(this.dialect, this.maxRecord, start);
    if (rest.length > 0) this.odd = rest;
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
