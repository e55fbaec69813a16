// What fold mode is asked to count, what it tells on the way, and what it gives in the end.
import { SCORES } from '../../core/tally.js';
import type { LoggedAnswers } from './answer-log.js';
import type { WatchedColumn } from './watched.js';

/** What is counted. Columns are positions from 0; a field that a row lacks is an empty cell. */
export interface FoldPlan {
  score: number;
  /** The score 0..10 of a cell, or BLANK, or REJECTED. Called once for most different cells, and for 0, 1, … 10. */
  parse: (cell: string) => number;
  /** Cells of the score that repeat the header: their rows are rejected, and make no group. */
  isHeader?: (cell: string) => boolean;
  /** What groups are made by: a column, and the value of a trimmed cell of it. Called once for most different cells. */
  segments: readonly FoldSegment[];
  /** The segment by whose values rows without an answer are counted too; none unless given. */
  fatesBy?: number;
  /** For each breakdown the segments that are crossed; one without segments has one group. */
  breakdowns: readonly (readonly number[])[];
  /** The segments by which rows without an answer have groups too; none unless given. */
  unanswered?: readonly number[];
  /**
   * A row counts where all tests are true of its trimmed cells; null is a cell that cannot be compared, which meets no
   * test. Tests with a side tell in which half of the data set a row is; rows in neither do not count.
   */
  filters?: readonly FoldFilter[];
  /** Whether the data set has two halves; segment {@link HALF} is the half that a row is in. */
  hasHalves?: boolean;
  /** A column of which it is noted in order whom the cells of answered rows name. */
  watched?: WatchedColumn;
  /** Answers are also logged one by one, with their customers and dates; `readDate` gives seconds. */
  log?: { customer: number; date: number | undefined; readDate: (cell: string) => number };
  /** Different values that a segment may have. */
  maxSegments: number;
  /** How many blank rows are told of, from the first, how many rejected ones, and how many that a filter cannot compare. */
  reported: number;
}

export interface FoldSegment {
  column: number;
  value: (cell: string) => string;
  /** `value` minds only the day of a date: the kernel may ask for a cell that is cut to it. */
  isDay?: boolean;
  /** It may have as many values as the scan has room for, whatever `maxSegments` says. */
  isUnlimited?: boolean;
}

export interface FoldFilter {
  column: number;
  /** Whether a trimmed cell meets it; null where it cannot be compared, 'blank' where a window finds no date. */
  test: (cell: string) => boolean | null | 'blank';
  /** `test` minds only the day of a date, as in {@link FoldSegment}. */
  isDay?: boolean;
  /**
   * All rows unless given. The window of days comes after those, then a filter on weights: what only one of them leaves
   * out is counted apart.
   */
  side?: 'all' | 'before' | 'after' | 'window' | 'weight';
}

/** In a breakdown: the half of the data set that a row is in, 'before' or 'after'. */
export const HALF = -1;

/** Told of rows, in order: their number in this part from 1, and where they begin in the text. What it throws ends all. */
export interface FoldEvents {
  /** The score cell as it is in the file, and whether it is BLANK or REJECTED. */
  unanswered: (row: number, offset: number, cell: string, fate: number) => void;
  /** A row with fields beyond the last column that are not blank. */
  long: (row: number, offset: number, fields: number) => void;
  /** A row that the tests of both halves are true of. */
  both?: (row: number, offset: number) => void;
  /** A row with a cell that its filter cannot compare, though it met the filters before: the cell, trimmed. */
  incomparable: (row: number, offset: number, filter: number, cell: string) => void;
}

/** Groups in the order in which they were met first, in arrays: an object for each would be many. */
export interface Grouped {
  readonly size: number;
  /** Of each segment, its values. */
  readonly values: readonly (readonly string[])[];
  /** Of each segment, which of its values each group has. */
  readonly codes: readonly Uint16Array[];
}

/** The groups of a breakdown: of each, one after another, what there is of score 0, 1, … 10. */
export interface FoldGroups extends Grouped {
  /** Answers, and the first row of them, from 1; 0 where there is none. */
  readonly counts: Uint32Array;
  readonly firsts: Uint32Array;
}

/** The rows without an answer: of each group how many they are, and the first of them, from 1. */
export interface UnansweredGroups extends Grouped {
  readonly rows: Uint32Array;
  readonly firsts: Uint32Array;
}

/** The rows without an answer that have one value of a segment. */
export interface FoldFates {
  value: string;
  blank: number;
  rejected: number;
  filtered: number;
}

/** A text of the score column that is no score, trimmed, and the rows that hold it. */
export interface FoldText {
  text: string;
  rows: number;
}

export interface FoldResult {
  rows: number;
  filtered: number;
  blank: number;
  rejected: number;
  /** Of those that are filtered, the rows that nothing but their weight leaves out. */
  weightless: number;
  /** The rows that nothing but the window leaves out: of other days, without a date, with one that cannot be read. */
  windowed: { outside: number; blank: number; unreadable: number };
  /** Cells of days that were asked for as they are, because the kernel does not know their form. */
  wholeDates: number;
  /** The rejected rows by their text; those with a text for which there was no room are not among them. */
  rejectedTexts: FoldText[];
  /** For each filter, the rows that it cannot compare, though they met the filters before. */
  uncompared: number[];
  /** The rows without an answer by the values of the segment that was asked for. */
  fates: FoldFates[];
  short: { count: number; first: number };
  long: { count: number; first: number };
  /** Rows with blanks after a closing quote. */
  padded: { count: number; first: number };
  breakdowns: FoldGroups[];
  /** The answers one by one, where that was asked for. */
  logged?: LoggedAnswers;
  /** The groups of blank and rejected rows. */
  unanswered: UnansweredGroups;
  /** The customers that were watched: see watched.ts. */
  watched: Int32Array;
  /** Where the first record began and the last one ended, in bytes of the text. */
  from: number;
  end: number;
  /** Whether it stopped at `end` because there are more groups than it can count. */
  isFull: boolean;
}

/** The row in which a group was met first. */
export function firstOf({ firsts }: Pick<FoldGroups, 'firsts'>, group: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = group * SCORES; i < (group + 1) * SCORES; i++)
    if (firsts[i]! > 0 && firsts[i]! < least) least = firsts[i]!;
  return least;
}

/** The values of a group, one for each segment. */
export function valuesOf({ values, codes }: Grouped, group: number): string[] {
  return values.map((of, segment) => of[codes[segment]![group]!]!);
}
