// The report as tidy CSV: one record a group, plain numbers, for spreadsheets and programs.
import { type Options, stringify } from 'csv-stringify/sync';
import { type CsvReader, csvMark } from './csv-reader.js';
import { escapeCsv } from './escape.js';
import type { Report } from './report.js';

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

/** The report's records. Nothing is rounded; null is an empty cell. */
export function renderCsv({ records }: Pick<Report, 'records'>, reader?: CsvReader): string {
  const rows = [records.header, ...records.rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? escapeCsv(cell) : cell)),
  );
  return csvMark(reader) + stringify(rows, csvDialect(reader));
}
