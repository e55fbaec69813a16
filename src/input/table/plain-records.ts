// Records of a text that keeps the rules of CSV: what csv-parse would give, without waiting until its code is compiled.
import { isBlankLine } from './blank-lines.js';
import type { Dialect } from './dialect.js';
import { afterBlanks, notePadded } from './padded-quotes.js';
import type { RecordChunk } from './record-chunk.js';
import { MOST_FIELDS } from './records.js';

const LF = 0x0a;
const QUOTE = 0x22;
/** Records of more bytes, or of more lines, are left to csv-parse: here they are read again with each part that is added. */
const LONG = 256 * 1024;
const MOST_LINES = 50;

/** Whether a dialect is one that can be read so: lines, and a delimiter of one byte. */
export function isPlainDialect({ delimiter, recordEnd }: Dialect): boolean {
  return recordEnd === 'lf' && delimiter.length === 1 && delimiter.charCodeAt(0) < 0x80;
}

/** Why a record cannot be given: its end is not there yet, or it breaks the rules. */
type Without = 'unfinished' | 'odd';

/** Reads records up to one that breaks the rules, is very long or has very many lines; csv-parse goes on from there. */
export class PlainRecords {
  /** Bytes that were given and are in no record yet, and where they begin in the text. */
  rest: Buffer = Buffer.alloc(0);
  start = 0;
  /** Whether the next record is one for csv-parse. */
  isOdd = false;

  constructor(
    private readonly dialect: Dialect,
    private readonly maxRecord: number,
  ) {}

  /** The records that end within the bytes given so far, up to the first odd one. */
  feed(bytes: Uint8Array): RecordChunk {
    const added = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const all = this.rest.length === 0 ? added : Buffer.concat([this.rest, added]);
    const chunk: RecordChunk = { records: [], offsets: [this.start] };
    let at = 0;
    while (!this.isOdd) {
      const found = this.record(all, at);
      if (found === 'unfinished') break;
      if (found === 'odd') this.isOdd = true;
      else {
        chunk.records.push(found.record);
        at = found.end;
        chunk.offsets.push(this.start + at);
      }
    }
    this.rest = all.subarray(at);
    this.start += at;
    this.isOdd ||= this.rest.length > Math.min(this.maxRecord, LONG);
    return chunk;
  }

  /** The last record, where the text does not end with a line end. */
  finish(): RecordChunk {
    const chunk: RecordChunk = { records: [], offsets: [this.start] };
    if (this.rest.length === 0 || this.isOdd) return chunk;
    const text = this.rest.toString();
    // A return without a line feed is text.
    const record = text.endsWith('\r') ? 'odd' : this.fields(text);
    this.isOdd = typeof record === 'string';
    if (typeof record === 'string') return chunk;
    this.start += this.rest.length;
    return { records: [record], offsets: [...chunk.offsets, this.start] };
  }

  /** The record that begins there, and where the next one does. */
  private record(bytes: Buffer, from: number): { record: string[]; end: number } | Without {
    let end = from - 1;
    for (let lines = 0; lines < MOST_LINES; lines++) {
      end = bytes.indexOf(LF, end + 1);
      if (end === -1) return 'unfinished';
      if (end - from > this.maxRecord) return 'odd';
      const record = this.fields(bytes.toString('utf8', from, end));
      if (record === 'odd') return 'odd';
      if (record !== 'unfinished') return { record, end: end + 1 };
    }
    return 'odd';
  }

  /** The fields of a record as it is in the file, without the line feed; none of a blank line. */
  private fields(text: string): string[] | Without {
    const { delimiter, unquoted } = this.dialect;
    const hasQuotes = !unquoted && text.includes('"');
    const fields = hasQuotes ? quotedFields(text, delimiter) : withoutReturn(text).split(delimiter);
    if (typeof fields === 'string') return fields;
    if (fields.length > MOST_FIELDS) return 'odd';
    return isBlankLine(fields.length, fields[0]!, () => text.includes('"')) ? [] : fields;
  }
}

/**
 * Fields of which some may be in quotes: those that begin with one. Blanks after a closing quote are left out. It goes
 * from quote to quote: what is between them is split at once, for a step for each field takes V8 longer to compile.
 */
function quotedFields(text: string, delimiter: string): string[] | Without {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote !== at) {
      // A quote within a field is text.
      const isOpening = quote !== -1 && text[quote - 1] === delimiter;
      const end = isOpening ? quote - 1 : quote === -1 ? -1 : text.indexOf(delimiter, quote);
      const between = text.slice(at, end === -1 ? text.length : end).split(delimiter);
      for (let i = 0; i < between.length; i++) fields.push(between[i]!);
      if (end === -1) {
        fields.push(withoutReturn(fields.pop()!));
        return fields;
      }
      at = end + 1;
      continue;
    }
    const closing = closingQuote(text, at + 1);
    if (closing === -1) return 'unfinished';
    const inside = text.slice(at + 1, closing);
    fields.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
    at = closing + 1;
    // Nearly always it is there.
    if (text[at] !== delimiter) {
      at = afterBlanks(codesOf(text), at, delimiter);
      if (at > closing + 1) notePadded(fields);
      if (at === text.length || (at === text.length - 1 && text[at] === '\r')) return fields;
      if (text[at] !== delimiter) return 'odd';
    }
    at++;
  }
}

/** Where the closing quote is, -1 where there is none; a doubled one is text. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

const codesOf = (text: string) => (at: number) => text.charCodeAt(at);

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
