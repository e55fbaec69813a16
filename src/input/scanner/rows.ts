// Rows mode: the wanted cells of each record as text, for whoever reads records.
import { isBlankLine } from '../table/blank-lines.js';
import type { RecordChunk } from '../table/record-chunk.js';
import { fromChunks } from './feed.js';
import { endKernel, type Kernel, startKernel } from './kernel.js';
import { MAX_COLUMNS, type ScanOptions, scannedBytes } from './limits.js';
import { MORE, Scan, type Step } from './scan.js';
import { cellText } from './text.js';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const CHUNK_ROWS = 1024;
/** A column with more different cells is read cell by cell. */
const INTERNED = 2048;

/**
 * Reads records of which only the wanted columns are filled; other fields are empty, but those beyond the last column
 * of the header are there. Blank lines are records without fields, as RecordParser gives them.
 */
export class RowScan {
  readonly scan: Scan;
  private readonly kernel: Kernel;
  /** The different cells of each wanted column. */
  private readonly texts: string[][];

  /** @param wanted positions of the columns, from 0, at most {@link MAX_COLUMNS} */
  constructor(
    private readonly options: ScanOptions,
    private readonly wanted: readonly number[],
  ) {
    if (wanted.length > MAX_COLUMNS) throw new RangeError(`more than ${MAX_COLUMNS} columns`);
    this.texts = wanted.map(() => []);
    this.kernel = startKernel(
      { cells: { resolve: (column, start, end) => this.intern(column, start, end) } },
      0,
    );
    const { words, slot } = this.kernel;
    words.set(wanted, slot('COLUMNS'));
    words[slot('IS_UNQUOTED')] = options.dialect.unquoted ? 1 : 0;
    this.scan = new Scan(this.kernel, options);
  }

  /** Asks for bytes as {@link Scan.steps} does. */
  *steps(): Generator<typeof MORE | RecordChunk, void> {
    try {
      for (const step of this.scan.steps() as Iterable<Step>) {
        if (step === MORE || 'records' in step) yield step;
        else {
          for (let from = 0; from < step.lines && from < this.scan.taken; from += CHUNK_ROWS) {
            const chunk = this.chunk(from, Math.min(from + CHUNK_ROWS, step.lines));
            if (chunk.records.length > 0) yield chunk;
          }
        }
      }
    } finally {
      const { meanings, meaningsSize } = this.kernel.exports;
      endKernel(this.kernel, [{ at: meanings.value, size: meaningsSize.value }], false);
    }
  }

  private intern(column: number, start: number, end: number): number {
    const texts = this.texts[column]!;
    if (texts.length === INTERNED) {
      const { words, slot } = this.kernel;
      words[slot('IS_DIRECT') + column] = 1;
      return -1;
    }
    return texts.push(cellText(this.kernel.bytes, start, end, this.options.dialect.unquoted)) - 1;
  }

  private chunk(from: number, to: number): RecordChunk {
    const { words, bytes, exports } = this.kernel;
    const { texts, scan } = this;
    const wanted = this.wanted;
    const { width, dialect } = this.options;
    const limit = scannedBytes(this.options);
    exports.intern(from, to, wanted.length);
    const lines = exports.lines.value / 4;
    const records: string[][] = [];
    let meaning = exports.meanings.value / 4;
    let marks = from === 0 ? exports.marks.value / 4 + 1 : words[lines + from - 1]! / 4;
    const offsets = [scan.offsetOf(words[marks - 1]! + 1)];
    for (let line = from; line < to; line++) {
      const next = words[lines + line]! / 4;
      const start = words[marks - 1]! + 1;
      const feed = words[next - 1]!;
      if (feed - start > limit) {
        scan.taken = line;
        break;
      }
      const fields = next - marks;
      const isCrlf = feed > start && bytes[feed] === LF && bytes[feed - 1] === CR;
      const end = isCrlf ? feed - 1 : feed;
      const cellEnd = (field: number) => Math.min(words[marks + field]!, end);
      const text = (field: number) =>
        cellText(bytes, words[marks + field - 1]! + 1, cellEnd(field), dialect.unquoted);
      let record: string[];
      if (fields === 1 && isBlankLine(fields, text(0), () => bytes[start] === QUOTE)) record = [];
      else {
        record = new Array<string>(fields).fill('');
        for (let i = 0; i < wanted.length; i++) {
          const field = wanted[i]!;
          if (field >= fields) continue;
          const code = words[meaning + i]! | 0;
          record[field] = code < 0 ? text(field) : texts[i]![code]!;
        }
        for (let field = width; field < fields; field++) record[field] = text(field);
      }
      records.push(record);
      offsets.push(scan.offsetOf(Math.min(feed + 1, scan.endAddress)));
      meaning += wanted.length;
      marks = next;
    }
    return { records, offsets };
  }
}

/** The records of a text, of which only the wanted columns are filled. */
export function scanRows(
  bytes: AsyncIterable<Uint8Array>,
  options: ScanOptions,
  wanted: readonly number[],
): AsyncGenerator<RecordChunk> {
  return fromChunks<RecordChunk>(bytes, new RowScan(options, wanted));
}
