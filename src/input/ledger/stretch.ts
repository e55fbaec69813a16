// A stretch is a piece of a file, in order: records to be looked at one by one, or counts that the kernel made of many.
import type { CellReading } from '../cells/key.js';
import type { Occurrence } from '../columns/occurrences.js';
import type { RoleCondition } from '../columns/roles.js';
import type { DayWindow } from '../columns/window.js';
import type { FoldResult } from '../scanner/counts.js';
import type { WatchedColumn } from '../scanner/watched.js';
import type { RecordChunk } from '../table/record-chunk.js';

export type Stretch = RecordChunk | Counts;

/** What the kernel is to count of a file. Plain data, for worker threads; columns are positions from 0. */
export interface Question {
  readonly score: number;
  /** What the header rows call the score column: a row that repeats one makes no segment. */
  readonly scoreLabels: readonly string[];
  readonly segments: readonly QuestionSegment[];
  /** The segment that says how many responses each row counts for. */
  readonly fatesBy?: number;
  /** The column of the weights, whose rows of weight 0 do not count. */
  readonly weight?: number;
  /** The column of the counts, whose rows of count 0 do not count. */
  readonly count?: number;
  /** For each breakdown, which segments are crossed; HALF is the half of the data set. */
  readonly breakdowns: readonly (readonly number[])[];
  /** The segments by which rows without an answer have groups too. */
  readonly unanswered?: readonly number[];
  readonly hasHalves: boolean;
  readonly conditions: readonly { readonly column: number; readonly condition: RoleCondition }[];
  /** The days whose rows count, by the column of dates. */
  readonly window?: { readonly column: number; readonly days: DayWindow };
  /** The columns of customers and of dates where the answers are wanted one by one too. */
  readonly log?: { readonly customer: number; readonly date: number | undefined };
  /** A column of which the first named customers are wanted, as many as this; their rows are counted in order. */
  readonly watched?: WatchedColumn;
}

export interface QuestionSegment {
  readonly column: number;
  readonly reading: CellReading;
}

/** What was counted. Rows are numbered from 1 within the stretch. */
export interface Counts extends FoldResult {
  readonly blanks: readonly number[];
  readonly rejects: readonly { readonly row: number; readonly value: string }[];
  /** Of each condition, the first cells that it cannot compare. */
  readonly incomparable: readonly (readonly { readonly row: number; readonly value: string }[])[];
  /** The first rows whose date cannot be read, if nothing else leaves them out. */
  readonly undated: readonly { readonly row: number; readonly value: string }[];
  /** Whether a label is at the score 1, as in `1 - Not at all likely`. */
  readonly labelledOne: boolean;
  /** Of each condition. */
  readonly occurrences: readonly Occurrence[];
  /** Whether nothing follows. */
  readonly isAll: boolean;
}
