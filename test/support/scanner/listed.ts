// What a scan has counted, with an object for each group: easily compared, and put together.
import { SCORES } from '../../../src/core/tally.js';
import { type FoldResult, valuesOf } from '../../../src/input/scanner/counts.js';

export interface ListedGroup {
  /** One for each segment. */
  values: string[];
  /** Answers with score 0, 1, … 10, and the first row of each, from 1; 0 where there is none. */
  counts: number[];
  firsts: number[];
}

/** The rows without an answer that have the same values. */
export interface ListedOthers {
  values: string[];
  rows: number;
  first: number;
}

export interface ListedResult extends Omit<FoldResult, 'breakdowns' | 'unanswered'> {
  breakdowns: ListedGroup[][];
  unanswered: ListedOthers[];
}

/** @param result of a scan, or what holds one */
export function listed<R extends Pick<FoldResult, 'breakdowns' | 'unanswered'>>(
  result: R,
): Omit<R, 'breakdowns' | 'unanswered'> & Pick<ListedResult, 'breakdowns' | 'unanswered'> {
  const { unanswered } = result;
  return {
    ...result,
    breakdowns: result.breakdowns.map((groups) =>
      Array.from({ length: groups.size }, (_, group) => ({
        values: valuesOf(groups, group),
        counts: [...groups.counts.subarray(group * SCORES, (group + 1) * SCORES)],
        firsts: [...groups.firsts.subarray(group * SCORES, (group + 1) * SCORES)],
      })),
    ),
    unanswered: Array.from({ length: unanswered.size }, (_, group) => ({
      values: valuesOf(unanswered, group),
      rows: unanswered.rows[group]!,
      first: unanswered.firsts[group]!,
    })),
  };
}
