// Walks over a text: lines that the kernel has marked, and the odd records that others read.
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { PlainRecords } from '../table/plain-records.js';
import type { RecordChunk } from '../table/record-chunk.js';
import { LOOKAHEAD, MalformedRecord, RecordParser } from '../table/records.js';
import type { Kernel } from './kernel.js';
import type { ScanOptions } from './limits.js';

/** The text is not UTF-8, or holds a NUL, somewhere from an offset on. */
export class NotText extends Error {
  constructor(readonly offset: number) {
    super('not text');
  }
}

/** More bytes are wanted: {@link Scan.room}, {@link Scan.add}. */
export const MORE = Symbol('more');
/** How many lines are marked; {@link Scan.taken} says how many of them were used. */
export interface MarkedLines {
  lines: number;
}
export type Step = typeof MORE | MarkedLines | RecordChunk;

const _QUOTE = 0x22;
const _LF = 0x0a;
const FIRST_SLICE = 512;
const LARGEST_SLICE = 64 * 1024;
/** Odd records that come closer than this are read many at a time. */
const CLOSE = 8 * 1024;

export class Scan {
  /** Of the lines given last, how many were used; fewer where the next record is odd. */
  taken = 0;
  /** The record that is next, its address; and where the bytes read so far end. */
  private at: number;
  private end: number;
  private isLast = false;
  private readonly window: number;
  private readonly windowEnd: number;
  /** Where the byte at address 0 would be in the text. */
  private base: number;
  private readonly delimiter: number;
  private readonly to: number;
  /** Bytes of odd records that are read at once, and where the last one ended. */
  private slice: number;
  private readonly firstSlice: number;
  private lastOdd = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly kernel: Kernel,
    private readonly options: ScanOptions,
  ) {
    const { window, windowSize } = kernel.exports;
    this.firstSlice = options.slice ?? FIRST_SLICE;
    this.slice = this.firstSlice;
    this.window = window.value;
    this.at = this.window;
    this.end = this.window;
    this.windowEnd = this.window + Math.min(options.windowSize ?? windowSize.value, windowSize.value);
    this.base = (options.from ?? 0) - this.window;
    this.delimiter = options.dialect.delimiter.charCodeAt(0);
    this.to = options.to ?? Number.POSITIVE_INFINITY;
  }

  /** Where the next record begins in the text; in the end, where the last one ended. */
  get offset(): number {
    return this.base + this.at;
  }

  /** The address where the bytes read so far end. */
  get endAddress(): number {
    return this.end;
  }

  /** Where a byte of the window is in the text. */
  offsetOf(address: number): number {
    return this.base + address;
  }

  /** Where the next bytes are to be written. */
  room(): Buffer {
    return this.kernel.bytes.subarray(this.end, this.windowEnd);
  }

  /** Tells how many bytes were written; 0 where there are no more. */
  add(count: number): void {
    this.end += count;
    if (count === 0) this.isLast = true;
  }

  /**
   * @throws MalformedRecord as RecordParser throws it, with offsets in the text
   * @throws NotText before anything of the lines with such bytes is given
   */
  *steps(): Generator<Step, void> {
    const half = (this.windowEnd - this.window) / 2;
    for (let isUsedUp = true; ; ) {
      if (isUsedUp || this.end - this.at < half) yield* this.refill(this.at);
      if (this.at === this.end || this.offset >= this.to) return;
      const { lines, isOdd } = this.mark();
      if (lines > 0) {
        yield { lines };
        this.settle();
      }
      if (this.offset >= this.to) return;
      isUsedUp = this.taken === lines && !isOdd;
      if (!isUsedUp) yield* this.oddRecords();
      else if (this.isLast) return;
    }
  }

  /** Goes on after the lines that were taken. */
  settle(): void {
    this.at = this.lineEnd(this.taken - 1);
  }

  /** Drops what is before an address, and asks for bytes until the window is full. */
  private *refill(address: number): Generator<typeof MORE, void> {
    if (this.isLast) return;
    this.kernel.bytes.copyWithin(this.window, address, this.end);
    const shift = address - this.window;
    this.at -= shift;
    this.end -= shift;
    this.base += shift;
    while (!this.isLast && this.end < this.windowEnd) yield MORE;
  }

  /** Marks the lines that are complete; whether the record after them is odd. */
  private mark(): { lines: number; isOdd: boolean } {
    const { exports } = this.kernel;
    exports.mark(this.at, this.end, this.delimiter, this.isLast);
    const marked = exports.lineCount.value;
    const lines = this.base + this.end > this.to ? this.linesBefore(marked) : marked;
    this.taken = lines;
    const isLonger = lines === 0 && this.end - this.at === this.windowEnd - this.window;
    const isPlain = !exports.hasHighBytes.value && !exports.hasNul.value;
    if (lines > 0 && !isPlain && !this.options.isChecked) this.check(this.at, this.lineEnd(lines - 1));
    return { lines, isOdd: exports.wrongAt.value !== 0 || isLonger };
  }

  /** How many of the lines begin before the place where others take over. */
  private linesBefore(marked: number): number {
    let lines = 0;
    while (lines < marked && this.offsetOf(this.lineEnd(lines - 1)) < this.to) lines++;
    return lines;
  }

  /** The address where a line ends; of line -1, where the first one begins. */
  private lineEnd(line: number): number {
    if (line < 0) return this.at;
    const { words, exports } = this.kernel;
    const mark = words[exports.lines.value / 4 + line]! - 4;
    // The end of the text ends a line too, and is at no byte.
    return Math.min(words[mark / 4]! + 1, this.end);
  }

  private check(start: number, end: number): void {
    const bytes = this.kernel.bytes.subarray(start, end);
    if (!isUtf8(bytes) || bytes.includes(0)) throw new NotText(this.offsetOf(start));
  }

  /** Lets others read the next record, and those after it where such records are frequent. */
  private *oddRecords(): Generator<Step, void> {
    const start = this.offset;
    const reader = new OddReader(this.options);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    this.slice = start - this.lastOdd < CLOSE ? Math.min(this.slice * 2, LARGEST_SLICE) : this.firstSlice;
    let chunk: RecordChunk | undefined;
    let fed = start;
    for (let size = this.slice; chunk === undefined || chunk.records.length === 0; size *= 2) {
      if (fed === this.offsetOf(this.end)) yield* this.refill(Math.max(this.window, this.end - LOOKAHEAD));
      const from = fed - this.base;
      // The parser keeps the bytes, the window does not.
      const bytes = Buffer.from(this.kernel.bytes.subarray(from, Math.min(from + size, this.end)));
      if (!this.options.isChecked && !isTextPart(decoder, bytes)) throw new NotText(start);
      chunk = rebased(start, () => reader.read(bytes));
      fed += bytes.length;
      if (bytes.length === 0) break;
    }
    const { records, offsets } = before(this.to, chunk!);
    this.lastOdd = offsets.at(-1)!;
    this.at = this.lastOdd - this.base;
    if (records.length > 0) yield { records, offsets };
  }
}

/** Reads records that the kernel does not, such as those with blanks after a closing quote. */
class OddReader {
  private readonly plain: PlainRecords;
  /** Reads what is not plain either. */
  private parser: RecordParser | undefined;

  constructor(private readonly options: ScanOptions) {
    this.plain = new PlainRecords(options.dialect, options.maxRecord);
  }

  /**
   * The records that end there; once there are some, the rest of the bytes is left.
   * @param bytes the next ones; none at the end
   */
  read(bytes: Uint8Array): RecordChunk {
    if (this.parser === undefined) {
      const chunk = bytes.length > 0 ? this.plain.feed(bytes) : this.plain.finish();
      if (chunk.records.length > 0 || !this.plain.isOdd) return chunk;
      this.parser = new RecordParser(this.options.dialect, this.options.maxRecord);
      const odd = this.parser.feed(this.plain.rest);
      if (bytes.length > 0 || odd.records.length > 0) return odd;
    }
    return bytes.length > 0 ? this.parser.feed(bytes) : this.parser.finish();
  }
}

/** Whether bytes go on as UTF-8, without a NUL; no bytes are the end. */
function isTextPart(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes.length > 0 });
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

/** What a parser gives that began at an offset of the text, with offsets of the text. */
function rebased(start: number, parse: () => RecordChunk): RecordChunk {
  const rebase = ({ records, offsets }: RecordChunk) => ({
    records,
    offsets: offsets.map((offset) => offset + start),
  });
  try {
    return rebase(parse());
  } catch (error) {
    if (!(error instanceof MalformedRecord)) throw error;
    const { fault, field, excerpt } = error;
    throw new MalformedRecord(fault, error.start + start, field, excerpt, rebase(error.before));
  }
}

/** The records of a chunk that begin before an offset. */
function before(to: number, chunk: RecordChunk): RecordChunk {
  const count = chunk.records.findIndex((_, i) => chunk.offsets[i]! >= to);
  if (count === -1) return chunk;
  return { records: chunk.records.slice(0, count), offsets: chunk.offsets.slice(0, count + 1) };
}
