// Opens a file of separated values, or a grid as if it were one: encoding, dialect, header, first records.
import type { NpsError } from '../../core/errors.js';
import type { Growth } from '../bytes/file.js';
import { type OpenSource, openSource, type Source } from '../bytes/source.js';
import type { ByteStream } from '../bytes/stream.js';
import type { Grid } from '../grids/grid.js';
import { GRID_DIALECT } from '../grids/text.js';
import { inputError, type Place } from '../problems.js';
import { Beginning } from './beginning.js';
import { blankLineFilter } from './blank-lines.js';
import { DIALECT_BYTES, type Dialect, detectDialect } from './dialect.js';
import { doubtOf } from './doubts.js';
import { afterHeader, type FirstRecords, firstRecords, SAMPLE_ROWS } from './first-records.js';
import { type Header, readHeader } from './header.js';
import { describeFault, locateRecord, locateRow } from './locate.js';
import { joined, type RecordChunk, splitAt } from './record-chunk.js';
import { RecordStream } from './record-stream.js';
import { MalformedRecord } from './records.js';
import { SUMMARY_ROWS, summaryRows } from './summary-rows.js';
import type { LinesAbove, Table, TableOptions, TableText } from './table.js';
import { type OpenText, openText, startInFile } from './text.js';
import { endOfFile, type LastRows, upToEnd } from './text-end.js';

/**
 * Opens a file and reads as much as shows what it is.
 * @throws NpsError when it cannot be read, is no CSV, or holds no header
 */
export async function openCsv(source: Source, options: TableOptions): Promise<Table> {
  const opened = openSource(source);
  try {
    return await openTable(source, opened, options);
  } catch (error) {
    closeFile(opened);
    throw error;
  }
}

async function openTable(source: Source, opened: OpenSource, options: TableOptions): Promise<Table> {
  const text = await openText(opened, options);
  try {
    return await tableOf(source, opened, text, options);
  } catch (error) {
    await text.bytes.close();
    await text.ofGrid?.grid.close();
    throw error;
  }
}

async function tableOf(
  source: Source,
  opened: OpenSource,
  text: OpenText,
  options: TableOptions,
): Promise<Table> {
  const { ofGrid } = text;
  const { quote, headerRows, rank } = options;
  const head = await text.bytes.peek(DIALECT_BYTES);
  const delimiter = options.delimiter ?? text.separator;
  const dialect = ofGrid === undefined ? detectDialect(head, { delimiter, quote }) : GRID_DIALECT;
  const stream = new RecordStream(text.bytes, dialect, options.maxRecord);
  const first = await firstRecords(stream);
  const beginning = new Beginning(first, head, text.lineEnd, text.skipped().lines, ofGrid?.numbers);
  const { rows, afterBlank } = beginning;
  if (rows.length === 0 && first.fault === undefined)
    throw inputError({ kind: options.isExact ? 'counted-nothing' : 'empty-file', file: source.name });
  const header = readHeader(rows, headerRows, { rank, afterBlank, namedBy: ofGrid?.grid.headerRows });
  const above = linesAbove(header, beginning, options);
  const table = new CsvTable(source, opened, options, text, dialect, header, above, stream, first);
  const isInHeader = rows.length < header.titleRows + header.headerRows;
  const isFaulty = first.fault !== undefined && (rows.length === 0 || isInHeader);
  const problem = isFaulty
    ? await table.malformed(first.fault!, 0)
    : doubtOf(table, delimiter, head, beginning, options);
  if (problem !== undefined) throw problem;
  return table;
}

function linesAbove(
  { titleRows }: Header,
  beginning: Beginning,
  { skipLines = 0 }: TableOptions,
): LinesAbove | undefined {
  if (titleRows === 0 || titleRows >= beginning.rows.length) return undefined;
  const lines = beginning.linesBefore(titleRows);
  const { unit } = beginning;
  return { lines: lines - skipLines, skipLines: lines, text: beginning.firstLine(), ...(unit && { unit }) };
}

class CsvTable implements Table {
  readonly label: string;
  readonly encoding: Table['encoding'];
  readonly headerRecords: Table['headerRecords'];
  readonly sample: Table['sample'];
  readonly head: RecordChunk;
  readonly text: TableText | undefined;
  summary: readonly (readonly string[])[] = [];
  private readonly withoutBlanks: (chunk: RecordChunk) => RecordChunk;

  constructor(
    readonly source: Source,
    private readonly opened: OpenSource,
    private readonly options: TableOptions,
    private readonly utf8: OpenText,
    readonly dialect: Dialect,
    readonly header: Header,
    readonly above: LinesAbove | undefined,
    private readonly stream: RecordStream,
    private readonly first: FirstRecords,
  ) {
    this.label = source.name;
    this.encoding = { name: utf8.encoding, why: utf8.why };
    const { titleRows, headerRows } = header;
    const filled = first.records.filter(({ length }) => length > 0);
    this.headerRecords = filled.slice(titleRows, titleRows + headerRows);
    this.withoutBlanks = blankLineFilter(header.columns.length === 1);
    const head = this.withoutBlanks(afterHeader(first, titleRows + headerRows));
    const isAll = first.fault === undefined && stream.finished;
    this.head = isAll ? this.withoutSummary(head, []) : head;
    this.sample = this.head.records.slice(0, SAMPLE_ROWS);
    this.text = first.fault === undefined && !stream.finished ? this.textAfterHead() : undefined;
  }

  async *records(): AsyncGenerator<RecordChunk> {
    let rows = this.head.records.length;
    try {
      if (this.first.fault !== undefined) throw this.first.fault;
      // The last ones wait: they may sum the others up.
      let waiting: RecordChunk | undefined;
      for await (const chunk of this.stream.records()) {
        const kept = this.withoutBlanks(chunk);
        rows += kept.records.length;
        const [now, later] = splitAt(waiting === undefined ? kept : joined(waiting, kept), -SUMMARY_ROWS);
        waiting = later;
        yield now;
      }
      if (waiting !== undefined) yield this.withoutSummary(waiting, this.sample);
    } catch (error) {
      if (!(error instanceof MalformedRecord)) throw error;
      // In the head the rows before it are counted already.
      const before = error === this.first.fault ? { records: [], offsets: [error.start] } : error.before;
      throw await this.malformed(error, rows + this.rowsTo(error.start, before));
    }
  }

  get grid(): Grid | undefined {
    return this.utf8.ofGrid?.grid;
  }

  locate(record: number, offset: number): Promise<Place> {
    const { opened, dialect, options, utf8 } = this;
    if (utf8.ofGrid !== undefined) return locateRow(this.label, record, this.header, utf8.ofGrid);
    const isThere = 'file' in opened && opened.file.isRegular;
    const reopen = isThere ? () => openText(opened, silent(options)) : undefined;
    return locateRecord(this.label, record, reopen, { dialect, offset, skipped: utf8.skipped().lines });
  }

  malformed(fault: MalformedRecord, record: number): Promise<NpsError> {
    const { header, dialect } = this;
    const { maxRecord } = this.options;
    const locate = (at: number, offset: number) => this.locate(at, offset);
    return describeFault(fault, { record, header, dialect, maxRecord, locate });
  }

  growth(): Growth | undefined {
    const { opened, grid } = this;
    const hasLines = grid === undefined || grid.kind === 'json-lines';
    return 'file' in opened ? opened.file.growth(hasLines) : undefined;
  }

  async close(): Promise<void> {
    await this.stream.close();
    await this.grid?.close();
    closeFile(this.opened);
  }

  get isUtf8Too(): boolean {
    return this.utf8.isUtf8Too === true;
  }

  get undecodable(): number {
    return this.utf8.undecodable();
  }

  private textAfterHead(): TableText {
    const { opened, utf8, stream, dialect } = this;
    const from = this.first.offsets.at(-1)!;
    const cut = (last: LastRows) => this.endBeforeSummary(last);
    const file = 'file' in opened ? opened.file : undefined;
    const start = this.grid === undefined ? file && startInFile(file, utf8) : undefined;
    const end = () => Math.max(from, endOfFile(file!, start!, dialect, cut));
    let rest: ByteStream | undefined;
    return {
      from,
      file: start === undefined ? undefined : { file: file!, start, end: end() },
      bytes: async (offset) => {
        if (rest !== undefined) return rest;
        rest = upToEnd(await stream.bytesFrom(offset), offset, dialect, cut);
        return rest;
      },
    };
  }

  /** Where the summary rows begin among the last ones, in bytes of the text. */
  private endBeforeSummary({ rows, offsets }: LastRows): number {
    const last = rows.slice(-SUMMARY_ROWS);
    const count = this.summaryRows(last, this.sample);
    this.summary = last.slice(last.length - count);
    return count === 0 ? Number.POSITIVE_INFINITY : offsets.at(-count)!;
  }

  /** @param others rows before those of the chunk */
  private withoutSummary(chunk: RecordChunk, others: readonly (readonly string[])[]): RecordChunk {
    const [before, last] = splitAt(chunk, -SUMMARY_ROWS);
    const count = this.summaryRows(last.records, [...others, ...before.records]);
    const [kept, summary] = splitAt(chunk, chunk.records.length - count);
    this.summary = summary.records;
    return kept;
  }

  private summaryRows(last: Table['sample'], others: Table['sample']): number {
    return this.options.isExact ? 0 : summaryRows(last, others, this.header.columns);
  }

  /** How many rows end with the malformed one: those before it, blank ones that wait, and itself. */
  private rowsTo(start: number, { records, offsets }: RecordChunk): number {
    const chunk = { records: [...records, ['malformed']], offsets: [...offsets, start] };
    return this.withoutBlanks(chunk).records.length;
  }
}

function closeFile(opened: OpenSource): void {
  if ('file' in opened) opened.file.close();
}

/** Bytes that are read a second time are not told again. */
const silent = (options: TableOptions): TableOptions => ({ ...options, onBytes: undefined });
