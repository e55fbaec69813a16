// The report as tidy CSV: one record a group, plain numbers, for spreadsheets and programs.
import { type Options, stringify } from 'csv-stringify/sync';
import { type CsvReader, csvMark } from './csv-reader.js';
import { escapeCsv } from './escape.js';
import type { Report, TidyRecords } from './report.js';

type Cell = TidyRecords['rows'][number][number];

/** How text and numbers are written for a reader; for programs where none is named. */
export function csvDialect(reader: CsvReader | undefined): Options {
  const isSemicolon = reader === 'excel-semicolon';
  return {
    delimiter: isSemicolon ? ';' : ',',
    // Lines end in LF, as the tools that read a pipe expect.
    record_delimiter: reader === undefined ? '\n' : '\r\n',
    // Text that a spreadsheet would run as a formula gets an apostrophe in front, even "-20"; a number stays -20.
    escape_formulas: true,
    // A lone carriage return, which strict readers take for a line's end.
    quoted_match: /\r/,
    cast: {
      boolean: String,
      number: (number) => (isSemicolon ? String(number).replace('.', ',') : String(number)),
    },
  };
}

/** Rows that are written together: one by one takes longer, and all of them may be longer than the longest string. */
const BATCH = 1000;

/** The report's records. Nothing is rounded; null is an empty cell. */
export function* renderCsv(
  { records: { header, rows } }: Pick<Report, 'records'>,
  reader?: CsvReader,
): Generator<string> {
  const dialect = csvDialect(reader);
  const written = (some: readonly (readonly Cell[])[]) =>
    stringify(
      some.map((row) => row.map((cell) => (typeof cell === 'string' ? escapeCsv(cell) : cell))),
      dialect,
    );
  yield csvMark(reader) + written([header]);
  for (let from = 0; from < rows.length; from += BATCH) yield written(rows.slice(from, from + BATCH));
}
