// UTF-8 bytes to records: csv-parse, held to the rules for quotes that it has no setting for.
import { type CsvError, Parser } from 'csv-parse';
import { isBlankLine } from './blank-lines.js';
import type { Dialect } from './dialect.js';
import { afterBlanks, notePadded } from './padded-quotes.js';
import type { RecordChunk } from './record-chunk.js';

/** A record that breaks the rules of CSV; the caller knows the file and turns it into a message. */
export class MalformedRecord extends Error {
  constructor(
    readonly fault: 'unclosed-quote' | 'text-after-quote' | 'too-large' | 'too-wide',
    /** Where the record begins, in bytes of the UTF-8 text. */
    readonly start: number,
    /** Position of the field, from 0. */
    readonly field: number,
    /** The beginning of the record as it is in the file. */
    readonly excerpt: string,
    /** The good records of the same chunk before it. */
    readonly before: RecordChunk,
  ) {
    super(fault);
  }
}

/** Fields that a record may have. */
export const MOST_FIELDS = 100_000;

const QUOTE = 0x22;
const LINE_ENDS: readonly string[] = ['\r\n', '\n', '\r'];
/** Bytes beyond a record that csv-parse looks at before it gives the record out. */
export const LOOKAHEAD = 16;
const EXCERPT = 4096;

/**
 * Parses records from chunks of bytes, synchronously.
 *
 * A quote inside an unquoted field is text (`5" screen`), which csv-parse allows with `relax_quotes`; but that
 * setting also lets text follow a closing quote (`"5" screen`), leaving the quotes in the value. Such a value begins
 * with a quote, so only records with such a field are looked at again as they are in the file. Blanks are no text there:
 * the value ends at its quote.
 */
export class RecordParser extends Parser {
  private readonly dialect: Dialect;
  private chunk: RecordChunk;
  private recordStart: number;
  /** The bytes from the record that is being parsed on, and where they begin. */
  private pending: Uint8Array[] = [];
  private pendingStart: number;
  private readonly recordEnds: ReadonlySet<string>;

  /**
   * @param maxRecord bytes that a record may have, as it is in the file, without its line end
   * @param start where its first byte is in the text
   */
  constructor(
    dialect: Dialect,
    private readonly maxRecord: number,
    private readonly start = 0,
  ) {
    super({
      delimiter: dialect.delimiter,
      quote: dialect.unquoted ? null : '"',
      record_delimiter: dialect.recordEnd === 'cr' ? '\r' : ['\r\n', '\n'],
      relax_quotes: true,
      relax_column_count: true,
    });
    this.dialect = dialect;
    this.chunk = { records: [], offsets: [start] };
    this.recordStart = start;
    this.pendingStart = start;
    this.recordEnds = new Set(dialect.recordEnd === 'cr' ? ['', '\r'] : ['', '\r\n', '\n']);
  }

  /**
   * The records that end within the bytes given so far.
   * @throws MalformedRecord after which the parser is of no more use
   */
  feed(bytes: Uint8Array): RecordChunk {
    this.forget();
    this.pending.push(bytes);
    const chunk = this.collect((done) =>
      this._transform(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'utf8', done),
    );
    this.checkUnfinished();
    return chunk;
  }

  /** The last record, where the text does not end with a line end. */
  finish(): RecordChunk {
    return this.collect((done) => this._flush(done));
  }

  /** Called by csv-parse with each record, synchronously. */
  override push(record: string[] | null): boolean {
    if (record === null) return true;
    const end = this.start + this.info.bytes;
    if (record.length > MOST_FIELDS) throw this.malformed('too-wide', 0);
    if (end - this.recordStart > this.maxRecord && this.sizeTo(end) > this.maxRecord) throw this.tooLarge();
    if (!this.dialect.unquoted && record.some((field) => field.charCodeAt(0) === QUOTE))
      this.checkQuotes(record, end);
    this.chunk.records.push(this.isBlank(record, end) ? [] : record);
    this.chunk.offsets.push(end);
    this.recordStart = end;
    return true;
  }

  private isBlank(record: readonly string[], end: number): boolean {
    return isBlankLine(record.length, record[0]!, () => this.raw(this.recordStart, end).includes(QUOTE));
  }

  private collect(parse: (done: (error?: Error | null) => void) => void): RecordChunk {
    this.chunk = { records: [], offsets: [this.recordStart] };
    let failure: Error | null | undefined;
    parse((error) => {
      failure = error;
    });
    if (failure) throw this.asMalformed(failure as CsvError);
    return this.chunk;
  }

  private asMalformed(error: CsvError): Error {
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return error;
    return this.malformed('unclosed-quote', Number(error.column ?? 0));
  }

  /** A record that does not end among the bytes given so far may be too long already. */
  private checkUnfinished(): void {
    const { record } = (this as unknown as { readonly state: { readonly record: readonly string[] } }).state;
    if (record.length > MOST_FIELDS) throw this.malformed('too-wide', 0);
    const given = this.pending.reduce((sum, bytes) => sum + bytes.length, this.pendingStart);
    if (given - this.recordStart > this.maxRecord + LOOKAHEAD) throw this.tooLarge();
  }

  private tooLarge(): MalformedRecord {
    const start = this.raw(this.recordStart, this.recordStart + this.maxRecord);
    return this.malformed('too-large', fieldsBefore(start, this.dialect));
  }

  /** Bytes of the record that ends there, without its line end. */
  private sizeTo(end: number): number {
    const last = this.raw(end - 2, end).toString('latin1');
    const lineEnd = LINE_ENDS.find((one) => last.endsWith(one)) ?? '';
    return end - this.recordStart - lineEnd.length;
  }

  private malformed(fault: MalformedRecord['fault'], field: number): MalformedRecord {
    const excerpt = this.raw(this.recordStart, this.recordStart + EXCERPT).toString('utf8');
    return new MalformedRecord(fault, this.recordStart, field, excerpt, this.chunk);
  }

  /** Drops the bytes of records that are done. */
  private forget(): void {
    while (this.pending.length > 0 && this.pendingStart + this.pending[0]!.length <= this.recordStart) {
      this.pendingStart += this.pending.shift()!.length;
    }
  }

  private raw(start: number, end: number): Buffer {
    const parts: Uint8Array[] = [];
    let at = this.pendingStart;
    for (const bytes of this.pending) {
      if (at < end && at + bytes.length > start)
        parts.push(bytes.subarray(Math.max(0, start - at), end - at));
      at += bytes.length;
    }
    return Buffer.concat(parts);
  }

  /** Walks over one record as it is in the file: after a closing quote only blanks, a delimiter or the end may follow. */
  private checkQuotes(record: string[], end: number): void {
    const bytes = this.raw(this.recordStart, end);
    const { delimiter } = this.dialect;
    const separator = Buffer.from(delimiter);
    let field = 0;
    let at = 0;
    while (at < bytes.length) {
      if (bytes[at] === QUOTE) {
        const closing = closingQuote(bytes, at + 1);
        const behind = afterBlanks((i) => bytes[i], closing + 1, delimiter);
        const isLast = this.recordEnds.has(bytes.toString('latin1', behind, behind + 3));
        if (!isLast && bytes.indexOf(separator, behind) !== behind)
          throw this.malformed('text-after-quote', field);
        if (behind > closing + 1) {
          record[field] = bytes.toString('utf8', at + 1, closing).replaceAll('""', '"');
          notePadded(record);
        }
        if (isLast) return;
        at = behind;
      } else {
        const next = bytes.indexOf(separator, at);
        if (next === -1) return;
        at = next;
      }
      at += separator.length;
      field++;
    }
  }
}

/** Where the field's closing quote is; a doubled quote is text. */
function closingQuote(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from); at !== -1; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return bytes.length;
}

/** How many fields end among the bytes of a record. */
function fieldsBefore(bytes: Buffer, { delimiter, unquoted }: Dialect): number {
  const separator = Buffer.from(delimiter);
  let fields = 0;
  for (let at = 0; ; at += separator.length, fields++) {
    const from = bytes[at] === QUOTE && !unquoted ? closingQuote(bytes, at + 1) + 1 : at;
    at = bytes.indexOf(separator, from);
    if (at === -1) return fields;
  }
}
