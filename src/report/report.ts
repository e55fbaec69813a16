// What a command hands to the formats: plain data, already computed, not yet rounded or worded for a medium.
import type { InputAccount, Warning } from '../core/account.js';

export type { InputAccount, Warning };

/**
 * A piece of text with a tone; colour only repeats what the words already say. It may hold text from a file as it
 * stands there: every format escapes what it prints.
 */
export interface Span {
  text: string;
  tone?: 'strong' | 'dim' | 'good' | 'bad' | 'warn';
}
/** One line of text; a bare string is a line without tones. Three spaces or more part its pieces. */
export type Line = string | readonly Span[];

/** How a cell is written for people. Values stay raw and unrounded; `null` prints as –. */
export type CellKind =
  /** Free text, possibly from the file: escaped for its medium. */
  | 'text'
  /** A whole number, 4,298. */
  | 'count'
  /** -100..100, whole with sign: +31. */
  | 'nps'
  /** A pair of NPS bounds `[low, high]`: +27 to +35. */
  | 'interval'
  /** A fraction 0..1 as percent with one decimal and sign: 52.1%. */
  | 'percent'
  /** The same without the sign, under a heading that says so: 52.1. */
  | 'share'
  /** Signed points with one decimal: +3.5. */
  | 'points'
  /** A fraction 0..1, drawn as a bar of one block for 2 %, less where the longest would not fit. Only in tables. */
  | 'bar'
  /** A mark with a tone, a {@link Span}; null prints nothing. */
  | 'mark';

export interface Column {
  /** Heading; empty for none. A table whose headings are all empty has no heading row. */
  title: string;
  kind: CellKind;
  /**
   * When the terminal is too narrow, columns with the highest number go first, all of them; without one
   * a column stays. A name, an NPS, its interval and a count fit into 40 columns: give the others a number.
   */
  drop?: number;
}
/** A word in the place of a figure prints as it is. */
export type CellValue = string | number | readonly [number, number] | Span | null;

export interface Table {
  /** A line above the table, where a report has several. */
  title?: Line;
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
  /** A table wider than the screen may be shown with rows and columns swapped. */
  transposable?: boolean;
}

/** One flat record a group, for CSV: raw numbers, `null` as an empty cell. */
export interface TidyRecords {
  /** snake_case. */
  header: readonly string[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** All that a command has to say; every format is a view of this and computes nothing. */
export interface Report {
  command: string;
  title: Line;
  /** What the tables show, in a sentence or two above them. */
  lead?: readonly Line[];
  tables: readonly Table[];
  /** Lines under the tables: the account of rows, the meaning of marks. */
  footer: readonly Line[];
  records: TidyRecords;
  input: InputAccount | null;
  /** Every option that can change a figure, with its effective value. */
  options: Readonly<Record<string, unknown>>;
  /** The `result` of the JSON document. */
  result: unknown;
  warnings: readonly Warning[];
}
