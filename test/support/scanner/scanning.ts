// Runs the scanner and csv-parse over the same bytes, and gives what each of them finds in one shape.

import { ByteStream } from '../../../src/input/bytes/stream.js';
import { fromChunks } from '../../../src/input/scanner/feed.js';
import type { ScanOptions } from '../../../src/input/scanner/limits.js';
import { RowScan } from '../../../src/input/scanner/rows.js';
import type { Dialect } from '../../../src/input/table/dialect.js';
import { isPadded } from '../../../src/input/table/padded-quotes.js';
import type { RecordChunk } from '../../../src/input/table/record-chunk.js';
import { RecordStream } from '../../../src/input/table/record-stream.js';
import { MalformedRecord, RecordParser } from '../../../src/input/table/records.js';
import { pieces } from '../reading.js';

export interface Parsed {
  records: string[][];
  offsets: number[];
  /** The records, from 0, with blanks after a closing quote. */
  padded: number[];
  fault?: { kind: string; start: number; field: number };
}

export const LF_COMMA: Dialect = { delimiter: ',', recordEnd: 'lf' };

/** Gathers chunks; a fault ends them. */
function gathered() {
  const parsed: Parsed = { records: [], offsets: [0], padded: [] };
  const add = ({ records, offsets }: RecordChunk) => {
    for (const record of records) {
      if (isPadded(record)) parsed.padded.push(parsed.records.length);
      parsed.records.push(record);
    }
    for (const offset of offsets.slice(1)) parsed.offsets.push(offset);
  };
  const fail = (error: unknown) => {
    if (!(error instanceof MalformedRecord)) throw error;
    add(error.before);
    parsed.fault = { kind: error.fault, start: error.start, field: error.field };
  };
  return { parsed, add, fail };
}

/** What csv-parse finds. */
export function parsed(
  bytes: Uint8Array,
  { dialect, maxRecord }: Pick<ScanOptions, 'dialect' | 'maxRecord'>,
): Parsed {
  const { parsed, add, fail } = gathered();
  try {
    const parser = new RecordParser(dialect, maxRecord);
    add(parser.feed(bytes));
    add(parser.finish());
  } catch (error) {
    fail(error);
  }
  return parsed;
}

/** The records of a stream whose bytes come in pieces of a size. */
export async function streamed(
  bytes: Uint8Array,
  { dialect, maxRecord }: Pick<ScanOptions, 'dialect' | 'maxRecord'>,
  size = Number.POSITIVE_INFINITY,
): Promise<Parsed> {
  const { parsed, add, fail } = gathered();
  try {
    const stream = new RecordStream(new ByteStream(pieces(bytes, size)), dialect, maxRecord);
    for await (const chunk of stream.records()) add(chunk);
  } catch (error) {
    fail(error);
  }
  return parsed;
}

/** What the scanner finds in bytes that come in pieces of a size. */
export async function scanned(
  bytes: Uint8Array,
  options: ScanOptions,
  wanted: readonly number[],
  size = Number.POSITIVE_INFINITY,
): Promise<Parsed> {
  const { parsed, add, fail } = gathered();
  try {
    for await (const chunk of fromChunks(pieces(bytes, size), new RowScan(options, wanted))) add(chunk);
  } catch (error) {
    fail(error);
  }
  return parsed;
}

/** Only the wanted columns, and the fields beyond the header's last one. */
export function projected({ records, ...rest }: Parsed, width: number, wanted: readonly number[]): Parsed {
  const only = (record: string[]) => record.map((cell, i) => (i >= width || wanted.includes(i) ? cell : ''));
  return { records: records.map(only), ...rest };
}
