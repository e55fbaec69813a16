// The report as tidy CSV: one record a group, plain numbers, for spreadsheets and programs.
import { stringify } from 'csv-stringify/sync';
import { escapeCsv } from './escape.js';
import type { Report } from './report.js';

/**
 * The report's records. Lines end in LF, as the tools that read a pipe expect; nothing is rounded; null is an empty
 * cell. Text that a spreadsheet would run as a formula gets an apostrophe in front, even "-20": a number that is
 * data is a number here and stays -20. A lone carriage return is quoted, which strict readers take for a line's end.
 */
export function renderCsv({ records }: Pick<Report, 'records'>): string {
  const rows = [records.header, ...records.rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? escapeCsv(cell) : cell)),
  );
  return stringify(rows, {
    escape_formulas: true,
    record_delimiter: '\n',
    quoted_match: /\r/,
    cast: { boolean: String },
  });
}
