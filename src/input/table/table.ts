// One file, opened: its dialect and header are known, its first rows are at hand, the rest streams.
import { skip } from '../bytes/encoding.js';
import { atLeast, canReopen, prepend, type Source } from '../bytes/source.js';
import { openText, startInFile } from '../bytes/text.js';
import { inputError, type Place } from '../problems.js';
import { canScan, MAX_COLUMNS, type ScanOptions } from '../scanner/limits.js';
import { blankLineFilter } from './blank-lines.js';
import { DIALECT_BYTES, type Dialect, detectDialect } from './dialect.js';
import { type Column, HEADER_LOOKAHEAD, type Header, readHeader } from './header.js';
import { describeFault, locateRecord } from './locate.js';
import { RecordStream } from './record-stream.js';
import { MalformedRecord, type RecordChunk } from './records.js';

/** The text behind the sample. */
export interface TextBehind extends ScanOptions {
  /** Where the next record begins in the text. */
  from: number;
}

/** The same in a file of which every byte is one of the text. */
export interface FileText extends TextBehind {
  path: string;
  /** Where the text begins in the file, behind a byte order mark. */
  start: number;
}

/** What was taken of a text: rows, where the one behind them begins, and whether there is none. */
export interface Taken {
  rows: number;
  end: number;
  isAll: boolean;
}

/** Takes rows of a text in its own way, as many as it can. */
export interface Ahead {
  file(text: FileText): Promise<Taken>;
  /** @returns also the bytes behind what was taken */
  stream(
    text: TextBehind,
    bytes: AsyncGenerator<Uint8Array>,
  ): Promise<Taken & { rest: AsyncGenerator<Uint8Array> }>;
}

/** How a file is to be read; what is left out is found out. */
export interface TableOptions {
  delimiter?: string | undefined;
  encoding?: string | undefined;
  headerRows?: number | undefined;
  skipLines?: number | undefined;
  /** Bytes that one record may have. */
  maxRecord: number;
  /** Told the number of bytes as they are read, before they are unpacked or decoded. */
  onBytes?: ((count: number) => void) | undefined;
}

export interface Table {
  source: Source;
  /** The name of the source, for problems and warnings. */
  label: string;
  encoding: { name: string; why: string };
  dialect: Dialect;
  header: Header;
  /** The first data rows: at most 1,000, from about the first 1 MiB. */
  sample: readonly (readonly string[])[];
  /**
   * All data rows, the sample first. To be called once.
   * @param wanted the columns that are looked at; cells of others may be blank. All where it is left out
   * @param ahead takes a stretch of rows behind the sample in its own way, where the file is one that it can read
   */
  rows: (wanted?: readonly Column[], ahead?: Ahead) => AsyncGenerator<RecordChunk>;
  /** The place of a record; for a stream, which cannot be read again, without the line. */
  locate: (record: number, offset: number) => Promise<Place>;
  /** Lets go of the file without reading on. */
  close: () => Promise<void>;
  /** Characters so far that the encoding could not express. */
  undecodable: () => number;
}

const SAMPLE_ROWS = 1000;
const SAMPLE_BYTES = 1024 * 1024;

/**
 * Opens a file and reads as much as shows what it is.
 * @throws NpsError when it cannot be read, is no CSV, or holds no header
 */
export async function openTable(source: Source, options: TableOptions): Promise<Table> {
  const label = source.name;
  const text = await openText(source, options);
  const head = await atLeast(text.bytes, DIALECT_BYTES);
  const dialect = detectDialect(head, options.delimiter);
  const stream = new RecordStream(prepend(head, text.bytes), dialect, options.maxRecord);
  const silent = { ...options, onBytes: undefined };
  const locate = (record: number, offset: number) =>
    locateRecord(label, record, canReopen(source) ? () => openText(source, silent) : undefined, {
      dialect,
      offset,
      skipped: options.skipLines ?? 0,
    });

  const first = await firstRecords(stream);
  const lookahead = Math.max(HEADER_LOOKAHEAD, options.headerRows ?? 0);
  const named = first.records.filter(({ length }) => length > 0).slice(0, lookahead);
  const fault = first.fault;
  if (named.length === 0 && fault === undefined) {
    await stream.close();
    throw inputError({ kind: 'empty-file', file: label });
  }
  const header = readHeader(named, options.headerRows);
  const explain = (error: MalformedRecord, record: number) =>
    describeFault(error, { record, header, dialect, maxRecord: options.maxRecord, locate });
  if (named.length === 0 && fault !== undefined) throw await explain(fault, 0);
  const withoutBlanks = blankLineFilter(header.columns.length === 1);
  const headerRecords = header.titleRows + header.headerRows;
  const data = withoutBlanks(afterHeader(first, headerRecords));
  /** How many rows end with the malformed one: those before it in its chunk, blank ones that wait, and itself. */
  const rowsTo = (start: number, { records, offsets }: RecordChunk) =>
    withoutBlanks({ records: [...records, ['malformed']], offsets: [...offsets, start] }).records.length;

  const scanned: ScanOptions = { dialect, width: header.columns.length, maxRecord: options.maxRecord };
  /** The rows behind the sample, from an offset of the text on. */
  async function* scannedFrom(from: number, bytes: AsyncIterable<Uint8Array>, wanted: readonly Column[]) {
    const { scanRows } = await import('../scanner/rows.js');
    const positions = [...new Set(wanted.map(({ position }) => position - 1))];
    yield* scanRows(bytes, { ...scanned, from, isChecked: true }, positions);
  }

  async function* rows(wanted?: readonly Column[], ahead?: Ahead): AsyncGenerator<RecordChunk> {
    let count = data.records.length;
    const counted = (chunk: RecordChunk) => {
      const kept = withoutBlanks(chunk);
      count += kept.records.length;
      return kept;
    };
    try {
      if (count > 0) yield data;
      if (fault !== undefined)
        throw await explain(
          fault,
          named.length < headerRecords
            ? 0
            : count + rowsTo(fault.start, { records: [], offsets: [fault.start] }),
        );
      if (stream.finished) return;
      if (wanted === undefined || wanted.length > MAX_COLUMNS || !canScan(dialect, scanned.width)) {
        for await (const chunk of stream.records()) yield counted(chunk);
        return;
      }
      let from = first.offsets.at(-1)!;
      let bytes: AsyncGenerator<Uint8Array>;
      const start = ahead === undefined ? undefined : startInFile(source, text, options);
      if (start !== undefined) {
        const path = (source as { path: string }).path;
        const taken = await ahead!.file({ ...scanned, path, start, from });
        if (taken.isAll) return;
        count += taken.rows;
        bytes =
          taken.rows === 0 ? stream.bytesFrom(from) : skip((await openText(source, silent)).bytes, taken.end);
        from = taken.end;
      } else {
        bytes = stream.bytesFrom(from);
        if (ahead !== undefined) {
          const taken = await ahead.stream({ ...scanned, from }, bytes);
          if (taken.isAll) return;
          count += taken.rows;
          from = taken.end;
          bytes = taken.rest;
        }
      }
      for await (const chunk of scannedFrom(from, bytes, wanted)) yield counted(chunk);
    } catch (error) {
      if (!(error instanceof MalformedRecord)) throw error;
      throw await explain(error, count + rowsTo(error.start, error.before));
    }
  }

  return {
    source,
    label,
    encoding: { name: text.encoding, why: text.why },
    dialect,
    header,
    sample: data.records.slice(0, SAMPLE_ROWS),
    rows,
    locate,
    close: () => stream.close(),
    undecodable: text.undecodable,
  };
}

/** The records for the header and the sample; a fault among them is kept until the rows are asked for. */
async function firstRecords(stream: RecordStream): Promise<RecordChunk & { fault?: MalformedRecord }> {
  const first: RecordChunk & { fault?: MalformedRecord } = { records: [], offsets: [0] };
  const append = ({ records, offsets }: RecordChunk) => {
    for (const record of records) first.records.push(record);
    for (const offset of offsets.slice(1)) first.offsets.push(offset);
  };
  while (first.records.length < SAMPLE_ROWS + HEADER_LOOKAHEAD && first.offsets.at(-1)! < SAMPLE_BYTES) {
    if (stream.finished) break;
    try {
      append(await stream.next());
    } catch (error) {
      if (!(error instanceof MalformedRecord)) throw error;
      append(error.before);
      first.fault = error;
      break;
    }
  }
  return first;
}

/** Cuts the header rows off; blank lines among them do not count. */
function afterHeader(first: RecordChunk, headerRecords: number): RecordChunk {
  let cut = 0;
  for (let seen = 0; cut < first.records.length && seen < headerRecords; cut++) {
    if (first.records[cut]!.length > 0) seen++;
  }
  return { records: first.records.slice(cut), offsets: first.offsets.slice(cut) };
}
