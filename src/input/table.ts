// One file, opened: its dialect and header are known, its first rows are at hand, the rest streams.
import { NpsError } from '../core/errors.js';
import { blankLineFilter } from './blank-lines.js';
import { DIALECT_BYTES, type Dialect, detectDialect } from './dialect.js';
import { toUtf8 } from './encoding.js';
import { HEADER_LOOKAHEAD, type Header, readHeader } from './header.js';
import { describeFault, locateRecord } from './locate.js';
import { MalformedRecord, type RecordChunk, RecordParser } from './records.js';
import { atLeast, canReopen, openBytes, prepend, type Source, sourceLabel } from './source.js';

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
  /** The file's name for messages. */
  label: string;
  encoding: { name: string; why: string };
  dialect: Dialect;
  header: Header;
  /** The first data rows: at most 1,000, from about the first 1 MiB. */
  sample: readonly (readonly string[])[];
  /** All data rows, the sample first. To be called once. */
  rows: () => AsyncGenerator<RecordChunk>;
  /** "responses.csv, record 413 (line 415)"; for a stream, which cannot be read again, without the line. */
  locate: (record: number, offset: number) => Promise<string>;
  /** Lets go of the file without reading on. */
  close: () => Promise<void>;
  /** Characters so far that the encoding could not express. */
  undecodable: () => number;
}

const SAMPLE_ROWS = 1000;
const SAMPLE_BYTES = 1024 * 1024;
const SLICE = 64 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Opens a file and reads as much as shows what it is.
 * @throws NpsError when it cannot be read, is no CSV, or holds no header
 */
export async function openTable(source: Source, options: TableOptions): Promise<Table> {
  const label = sourceLabel(source.name);
  const text = await openText(source, options);
  const head = await atLeast(text.bytes, DIALECT_BYTES);
  const dialect = detectDialect(head, options.delimiter);
  const parsed = parse(prepend(head, text.bytes), dialect, options.maxRecord);
  const locate = (record: number, offset: number) =>
    locateRecord(
      label,
      record,
      canReopen(source) ? () => openText(source, { ...options, onBytes: undefined }) : undefined,
      {
        dialect,
        offset,
        skipped: options.skipLines ?? 0,
      },
    );

  const first = await firstRecords(parsed);
  const lookahead = Math.max(HEADER_LOOKAHEAD, options.headerRows ?? 0);
  const named = first.records.filter(({ length }) => length > 0).slice(0, lookahead);
  const fault = first.fault;
  if (named.length === 0 && fault === undefined) {
    await parsed.return(undefined);
    throw new NpsError('empty-input', `${label} is empty`, {
      hint: 'it should hold a header and one row a response',
    });
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

  async function* rows(): AsyncGenerator<RecordChunk> {
    let count = data.records.length;
    try {
      if (count > 0) yield data;
      if (fault !== undefined)
        throw await explain(
          fault,
          named.length < headerRecords
            ? 0
            : count + rowsTo(fault.start, { records: [], offsets: [fault.start] }),
        );
      for await (const chunk of parsed) {
        const kept = withoutBlanks(chunk);
        count += kept.records.length;
        if (kept.records.length > 0) yield kept;
      }
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
    close: async () => {
      await parsed.return(undefined);
    },
    undecodable: text.undecodable,
  };
}

async function openText(source: Source, options: TableOptions) {
  const raw = openBytes(source);
  const text = await toUtf8(
    source.name,
    options.onBytes ? counted(raw, options.onBytes) : raw,
    options.encoding,
  );
  if (!options.skipLines) return text;
  const head = await atLeast(text.bytes, DIALECT_BYTES);
  const whole = prepend(head, text.bytes);
  return { ...text, bytes: skipLines(whole, options.skipLines, lineEnd(head, options.delimiter)) };
}

/** What ends the lines before the header: CR alone only where there is no LF, or only in quotes, as in records. */
function lineEnd(head: Uint8Array, delimiter: string | undefined): number {
  const isCr = head.includes(CR) && (!head.includes(LF) || detectDialect(head, delimiter).recordEnd === 'cr');
  return isCr ? CR : LF;
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* skipLines(
  bytes: AsyncIterable<Uint8Array>,
  count: number,
  lineEnd: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    let from = 0;
    while (count > 0 && from < chunk.length) {
      const end = chunk.indexOf(lineEnd, from);
      from = end === -1 ? chunk.length : end + 1;
      if (end !== -1) count--;
    }
    if (from < chunk.length) yield from === 0 ? chunk : chunk.subarray(from);
  }
}

async function* parse(
  bytes: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  maxRecord: number,
): AsyncGenerator<RecordChunk> {
  const parser = new RecordParser(dialect, maxRecord);
  for await (const chunk of bytes) {
    // Small slices let the sample end early.
    for (let from = 0; from < chunk.length; from += SLICE)
      yield parser.feed(chunk.subarray(from, from + SLICE));
  }
  yield parser.finish();
}

/** The records for the header and the sample; a fault among them is kept until the rows are asked for. */
async function firstRecords(
  parsed: AsyncGenerator<RecordChunk>,
): Promise<RecordChunk & { fault?: MalformedRecord }> {
  const first: RecordChunk & { fault?: MalformedRecord } = { records: [], offsets: [0] };
  const append = ({ records, offsets }: RecordChunk) => {
    for (const record of records) first.records.push(record);
    for (const offset of offsets.slice(1)) first.offsets.push(offset);
  };
  while (first.records.length < SAMPLE_ROWS + HEADER_LOOKAHEAD && first.offsets.at(-1)! < SAMPLE_BYTES) {
    try {
      const next = await parsed.next();
      if (next.done) break;
      append(next.value);
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
