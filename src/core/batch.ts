// Answers as columns, and what takes them: the meeting point of everything that reads and everything that counts.

import type { Scale } from './scale.js';

/** The codes of one key for some rows. */
export interface KeyColumn {
  /** What the groups are made by: a header name, `@file`, `age:18,35`. */
  readonly name: string;
  /** For each row an index into `values`. */
  readonly codes: Uint32Array;
  /**
   * The different values as met; null is a blank cell. It grows from batch to batch; codes stay. Where only the whole
   * column settles how its dates are read, two codes may stand for one value in the end.
   */
  readonly values: readonly (string | null)[];
  /** What parts the answers in a value, where each is to be taken for several. */
  readonly separator?: string;
}

/** Rows without an answer, as columns: they make groups, though they count nothing there. */
export interface Unanswered {
  /** For each breakdown its keys; undefined where one of them is known of answers alone, as `@category` is. */
  readonly by: readonly (readonly KeyColumn[] | undefined)[];
  /** For each row how many answers of the batch come before it; it never falls. */
  readonly before: Uint32Array;
  /** For each row how many invitations it stands for, 0 for one that was never sent; where invitations are counted. */
  readonly invitations?: Float64Array;
}

/** Whether 3/12/2025 is 3 December or March 12. */
export type DayOrder = 'DMY' | 'MDY';

/** When answers were given: seconds since 1970-01-01 for either order of day and month, NaN without a date. */
export interface Times extends Readonly<Record<DayOrder, Float64Array>> {
  /** The order, as far as the dates have shown it by the end of the batch; both are the same then from there on. */
  readonly order: DayOrder | undefined;
}

/** Some answers, as columns: index i of each is about answer i. */
export interface Batch {
  /** The answers, 0..10 but on other scales. Where only categories are known, 0, 7 and 9 mean detractor, passive and promoter. */
  readonly scores: Uint8Array;
  /** Where it is not that of an NPS. */
  readonly scale?: Scale;
  /** For each breakdown its keys. */
  readonly by: readonly (readonly KeyColumn[])[];
  /** The free text, where it was asked for. */
  readonly comments?: readonly string[];
  /** The day of each answer, in days since 1970-01-01, NaN without a date; where dates were asked for. */
  readonly dates?: Float64Array;
  /** Who gave each answer, '' where nobody is named; where customers were asked for, like the next two. */
  readonly customers?: readonly string[];
  /** The record of each answer in its file, from 1. */
  readonly records?: Float64Array;
  /** Where there is a column of dates. */
  readonly times?: Times;
  /** How many responses each answer counts for, where that may be other than 1. */
  readonly repeats?: Float64Array;
  /** The weight of each response, 1e-100 to 1e100, where there are weights; the mean where responses of an answer differ in weight. */
  readonly weights?: Float64Array;
  /** Σw² of the responses of each answer, where these may weigh different amounts. */
  readonly squares?: Float64Array;
  /** What answers are measured by, NaN where that is not known; where measures were asked for, in their order. */
  readonly measures?: readonly Float64Array[];
  /**
   * Only these breakdowns are known of the answers, by their indexes, and the codes of the others mean nothing. Where
   * there are such batches every answer is in two: one for each list. Known are all unless given.
   */
  readonly known?: readonly number[];
  /** The rows among these answers whose score cell was blank or rejected, where there are breakdowns. */
  readonly unanswered?: Unanswered;
}

/** Takes answers batch by batch. Parts of the data may go to several and be merged, in any order. */
export interface Accumulator<Result> {
  add(batch: Batch): void;
  /** Takes over what another one of the same kind has taken. */
  merge(other: this): void;
  result(): Result;
}
