// Rows of a file as CSV, one at a time: their cells as they are, but for what a spreadsheet would run.
import type { CsvReader } from './csv-reader.js';
import { escapeTerminal } from './escape.js';

/** How rows are written. */
export interface RowStyle {
  /** For programs where none is named. */
  readonly reader?: CsvReader | undefined;
  /** Cells that a spreadsheet would run as a formula stay as they are. */
  readonly raw?: boolean | undefined;
  /** For the eyes: what is no plain text becomes visible. */
  readonly visible?: boolean | undefined;
}

/** How a formula may begin: = + - @, a tab, a carriage return, and the wide forms of the signs. */
const FORMULA = new Set(Array.from('=+-@\t\r\uff1d\uff0b\uff0d\uff20', (sign) => sign.charCodeAt(0)));
/** Nothing from here to the wide forms begins one: most cells do. */
const LETTERS = 0x41;
const WIDE = 0xff00;
/** A number, a dash for no value, and what tells a spreadsheet that a value is text: nothing runs. */
const HARMLESS = /^[-+]?[\d.,' ]*\d\s?%?$|^-+$|^="[^"]*"$|^=\d+$/;
const SPECIAL = { ',': /[",\r\n]/, ';': /[";\r\n]/ } as const;

/**
 * A function that writes a row as a line. Text that a spreadsheet would run gets an apostrophe in front, which readers
 * of scores, dates and numbers pass over.
 */
export function csvRowWriter({ reader, raw, visible }: RowStyle): (cells: readonly string[]) => string {
  const delimiter = reader === 'excel-semicolon' ? ';' : ',';
  const special = SPECIAL[delimiter];
  const end = reader === undefined ? '\n' : '\r\n';
  const written = (given: string) => {
    const cell = visible ? escapeTerminal(given) : given;
    const text = !raw && mayRun(cell) ? `'${cell}` : cell;
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return (cells) => {
    let line = written(cells[0]!);
    for (let i = 1; i < cells.length; i++) line += delimiter + written(cells[i]!);
    return line + end;
  };
}

function mayRun(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first >= LETTERS && first < WIDE) && FORMULA.has(first) && !HARMLESS.test(cell);
}
