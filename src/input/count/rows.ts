// The rows of a table from a place on, found by the kernel: only the wanted cells are text.
import { scanRows } from '../scanner/rows.js';
import { type Column, ownColumns } from '../table/header.js';
import type { RecordChunk } from '../table/record-chunk.js';
import { RecordStream } from '../table/record-stream.js';
import { MalformedRecord } from '../table/records.js';
import type { Table } from '../table/table.js';

/**
 * @param from where the rows begin in the text
 * @param before rows of the table before them
 * @throws NpsError that names the record which breaks the rules
 */
export async function* scannedRows(
  table: Table,
  from: number,
  before: number,
  wanted: readonly Column[],
  maxRecord: number,
): AsyncGenerator<RecordChunk> {
  const { dialect, header, text, join } = table;
  const inFile = ownColumns(join === undefined ? wanted : [...wanted, join.id]);
  const positions = [...new Set(inFile.map(({ position }) => position - 1))];
  const options = { dialect, width: ownColumns(header.columns).length, maxRecord, from, isChecked: true };
  const chunks = scanRows(await text!.bytes(from), options, positions);
  for await (const kept of checkedRows(table, chunks, before, 0))
    yield join === undefined ? kept : join.complete(kept);
}

/** The same with all cells, of as many columns as there are: found by csv-parse. */
export async function* parsedRows(
  table: Table,
  from: number,
  before: number,
  maxRecord: number,
): AsyncGenerator<RecordChunk> {
  const stream = new RecordStream(await table.text!.bytes(from), table.dialect, maxRecord);
  yield* checkedRows(table, stream.records(), before, from);
}

/** @param from where in the text the offsets are counted from */
async function* checkedRows(
  table: Table,
  chunks: AsyncIterable<RecordChunk>,
  before: number,
  from: number,
): AsyncGenerator<RecordChunk> {
  let rows = before;
  try {
    for await (const chunk of chunks) {
      const kept = withoutBlankLines(chunk);
      rows += kept.records.length;
      yield kept;
    }
  } catch (error) {
    if (!(error instanceof MalformedRecord)) throw error;
    const { fault, start, field, excerpt, before: complete } = error;
    const inText = new MalformedRecord(fault, from + start, field, excerpt, complete);
    throw await table.malformed(inText, rows + withoutBlankLines(complete).records.length + 1);
  }
}

/** The kernel reads no files of one column, so that a blank line is never a row. */
function withoutBlankLines(chunk: RecordChunk): RecordChunk {
  if (chunk.records.every(({ length }) => length > 0)) return chunk;
  const kept = chunk.records.map((record, i) => ({ record, offset: chunk.offsets[i]! }));
  const rows = kept.filter(({ record }) => record.length > 0);
  return {
    records: rows.map(({ record }) => record),
    offsets: [...rows.map(({ offset }) => offset), chunk.offsets.at(-1)!],
  };
}
