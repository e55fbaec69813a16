// What fold mode is asked to count, what it tells on the way, and what it gives in the end.

/** What is counted. Columns are positions from 0; a field that a row lacks is an empty cell. */
export interface FoldPlan {
  score: number;
  /** The score 0..10 of a cell, or BLANK, or REJECTED. Called once for most different cells, and for 0, 1, … 10. */
  parse: (cell: string) => number;
  /** The columns of each breakdown; a breakdown without columns has one group. */
  breakdowns: readonly (readonly number[])[];
  /** A row counts where all tests are true of its trimmed cells; a text says why a cell cannot be compared. */
  filters?: readonly { column: number; test: (cell: string) => boolean | string }[];
  /** A column of which the cells of answered rows are shown, in order, until it returns false. */
  watch?: { column: number; see: (cell: string) => boolean };
  /** Different trimmed values that a segment column may have. */
  maxSegments: number;
  /** The first so many blank rows are told of, and as many rejected ones. */
  reported: number;
}

/** Told of rows, in order: their number in this part from 1, and where they begin in the text. What it throws ends all. */
export interface FoldEvents {
  /** The score cell as it stands in the file, and whether it is BLANK or REJECTED. */
  unanswered: (row: number, offset: number, cell: string, fate: number) => void;
  /** A row with fields beyond the last column that are not blank. */
  long: (row: number, offset: number, fields: number) => void;
  /** A row with a cell that its filter cannot compare, though it met the filters before. */
  incomparable: (row: number, offset: number, filter: number, why: string) => void;
}

/** One group of a breakdown. */
export interface FoldGroup {
  /** Trimmed, one for each column. */
  values: string[];
  /** Answers with score 0, 1, … 10, and the first row of each, from 1; 0 where there is none. */
  counts: number[];
  firsts: number[];
}

export interface FoldResult {
  rows: number;
  filtered: number;
  blank: number;
  rejected: number;
  short: { count: number; first: number };
  long: { count: number; first: number };
  /** Groups in the order in which they were met first. */
  breakdowns: FoldGroup[][];
  /** Where the first record began and the last one ended, in bytes of the text. */
  from: number;
  end: number;
  /** Whether it stopped at `end` because there are more groups than it can count. */
  isFull: boolean;
}

/** The row in which a group was met first. */
export function firstOf({ firsts }: FoldGroup): number {
  return Math.min(...firsts.filter((first) => first > 0));
}
