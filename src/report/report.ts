// What a view hands to the formats: figures that are not rounded yet, and words that are not escaped yet.
import type { InputAccount, Warning } from '../core/account.js';
import type { CheckReport } from './check-report.js';

export type { InputAccount, Warning };

/**
 * A piece of text with a tone; colour only repeats what the words already say. It may hold text as it is in a
 * file: every format escapes what it prints.
 */
export interface Span {
  text: string;
  tone?: 'strong' | 'dim' | 'good' | 'bad' | 'warn';
  /** Where it is not that of the report. */
  language?: string;
}

/** Some text in a row; a bare string is a span without a tone. */
export type Text = string | readonly Span[];

/**
 * A line whose pieces are parted so that the eye finds them: by a wide gap on a terminal, by a mark where gaps would
 * close up.
 */
export interface Pieces {
  pieces: readonly Text[];
  /** The gap is narrower: the line is long. */
  tight?: true;
}

/** One line of text. */
export type Line = Text | Pieces;

/** How a cell is written for people. Values stay raw and unrounded; `null` prints as –. */
export type CellKind =
  /** A name from the file, or other text of which the beginning says enough: escaped, shortened where it must be. */
  | 'text'
  /** Words and figures of the report itself, such as 9–10 or 60% → 30%: never shortened. */
  | 'words'
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
  /** The same in whole percents, where many stand side by side under a heading that says so: 52. */
  | 'wholeShare'
  /** Signed points with one decimal: +3.5. */
  | 'points'
  /** A {@link Sparkline}: ▁▃▆. */
  | 'sparkline'
  /** A mark with a tone, a {@link Span}; null prints nothing. */
  | 'mark';

export interface ReportColumn {
  /** Heading; empty for none. A table whose headings are all empty has no heading row on a terminal. */
  title: string;
  /** What the column is called where no heading may be empty, as in Markdown. */
  name?: string;
  kind: CellKind;
  /**
   * When the terminal is too narrow, columns with the highest number go first; without one a column stays. Names,
   * an NPS, its n and its mark never go: a mark that is not there would read as nothing to be marked.
   */
  drop?: number;
  /** The texts are examples, of which so many characters do where they stand in columns. */
  excerpt?: number;
}

/** Figures in their order, each drawn as high as it is on a scale, which rows that are compared have in common. */
export interface Sparkline {
  /** Null is not known and leaves a gap. */
  series: readonly (number | null)[];
  scale: readonly [lowest: number, highest: number];
}

/** A word in the place of a figure prints as it is. */
export type CellValue = string | number | readonly [number, number] | Sparkline | Span | null;

/** A picture of some figures, as data: a format draws it in its own way, or leaves it out. */
export type Chart = BarChart | StackedChart | Histogram | IntervalChart;

/** What tells the categories apart without colour. */
export type Shade = 'dense' | 'medium' | 'light';

/** A bar for each row of the table, from 0 on. */
export interface BarChart {
  kind: 'bars';
  /** Fractions 0..1, one a row; null is not known. */
  values: readonly (number | null)[];
  /** One a row; dense unless given. */
  shades?: readonly Shade[];
}

/** A bar of the same length for each row of the table, made of parts. */
export interface StackedChart {
  kind: 'stacked';
  /** In the order in which they follow each other. */
  parts: readonly {
    name: string;
    shade: Shade;
    /** Fractions 0..1, one a row; null is not known. The parts of a row add up to 1. */
    values: readonly (number | null)[];
  }[];
}

/** A bar for each column of the table after the first, upright. */
export interface Histogram {
  kind: 'histogram';
  /** Counts, one a column. */
  values: readonly number[];
  /** What columns beside each other have in common, from the first on. */
  groups: readonly {
    /** What it is called, the longest name first: the first that has room is shown. */
    names: readonly string[];
    shade: Shade;
    columns: number;
  }[];
}

/** For each row of the table an NPS in its interval, all on one scale, whose ticks are in the row of headings. */
export interface IntervalChart {
  kind: 'intervals';
  /** Low, NPS and high, one a row; null is not known. */
  values: readonly (readonly [low: number, nps: number, high: number] | null)[];
  /** One character a row in the place of the usual dot, where the row is out of the ordinary. */
  marks?: readonly (Span | null)[];
  /** An NPS that all are seen against, such as a target; the scale has room for it. */
  reference?: number;
  /** Index of the column after which it stands. */
  after: number;
  /**
   * Columns whose `drop` is higher give way to the chart, on a page too, until it is wide enough to be read. Without
   * one the chart goes before any column, and is shown only where it is wide enough.
   */
  drop?: number;
}

export interface ReportTable {
  /** A line above the table, where a report has several. */
  title?: Line;
  columns: readonly ReportColumn[];
  rows: readonly (readonly CellValue[])[];
  /** Of its rows or columns: text with room for it shows it beside or above them. */
  chart?: Chart;
  /** Short figures in many columns, like days of a calendar: they may stand closer than columns do. */
  dense?: true;
  /** A table wider than the screen may be shown with rows and columns swapped. */
  transposable?: boolean;
}

/** A line that explains what is in the tables; a terminal shows it dim, and only where that is shown. */
export interface Legend {
  legend: Line;
  /** Heading of the column that it explains; unless given, something that no table leaves out, such as a mark. */
  of?: string;
}

/** One flat record a group, for CSV: raw numbers, `null` as an empty cell. */
export interface TidyRecords {
  /** snake_case. */
  header: readonly string[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** What a command found out, as its JSON document says it: plain data, unrounded. */
export interface Findings<Result = unknown> {
  command: string;
  input: InputAccount | null;
  /** Every option that can change a figure, with its effective value. */
  options: Readonly<Record<string, unknown>>;
  result: Result;
  warnings: readonly Warning[];
}

/** All that a command has to say; every format is a view of this and computes nothing. */
export interface Report<Result = unknown> extends Findings<Result> {
  /** Warnings without which the figures would be misread; they come before all else, whatever is kept quiet. */
  alerts: readonly string[];
  title: Line;
  /** What the tables show, in a sentence or two above them. */
  lead?: readonly Line[];
  tables: readonly ReportTable[];
  /** Lines under the tables: the meaning of marks, the account of rows. */
  footer: readonly (Line | Legend)[];
  records: TidyRecords;
  /** What was checked, where the command checks something; it comes in the place of tables. */
  checks?: CheckReport;
}

/** A report of a command that checks something. */
export type ReportOfChecks<Result = unknown> = Report<Result> & { checks: CheckReport };
