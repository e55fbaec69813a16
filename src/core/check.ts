// A check: what was expected of a figure, and what became of it. Plain data.
import type { BlockInterval } from './block.js';
import type { Operator } from './expectation.js';
import type { Metric } from './metrics.js';
import type { SegmentName } from './segment.js';

/**
 * - `pass`: the figure is as expected.
 * - `fail`: it is not.
 * - `insufficient`: there are too few answers to tell. It does not pass.
 */
export type CheckStatus = 'pass' | 'fail' | 'insufficient';

/** Whether a check that does not pass makes the whole fail, or is only told. */
export type CheckLevel = 'error' | 'warn';

/** One check, of one segment where the expectation has a `*`. */
export interface CheckOutcome {
  /** As it was given, else the expectation. */
  readonly name: string;
  /** The expectation; in the place of `*` the segment that this check is about. */
  readonly expect: string;
  /** Conditions that narrow the responses of this check. */
  readonly where: readonly string[];
  readonly metric: Metric;
  /** Header name of the question that it is about; only where several may be asked about. */
  readonly question?: string;
  /** The segment that it is about; no column where that is all responses. */
  readonly segment: SegmentName;
  /** In the unit of the metric, shares as fractions, unrounded; null where it is not known. */
  readonly actual: number | null;
  /** Null where the check is the significance of a drop, or whether a goal is behind. */
  readonly operator: Operator | null;
  readonly expected: number | null;
  readonly status: CheckStatus;
  readonly level: CheckLevel;
  /** Of the NPS, or of the drop; null for other metrics. */
  readonly interval: BlockInterval | null;
  /** Of a drop, where it was tested. */
  readonly pValue: number | null;
  /** Answers that the figure rests on, now. */
  readonly responses: number;
}
