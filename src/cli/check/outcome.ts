// What becomes of a check, and what it takes to tell.
import type { ToldBlock } from '../../core/block.js';
import type { GoalFigures } from '../../core/goal-figures.js';
import type { GroupKey } from '../../core/group.js';
import type { RowFacts } from '../../core/metrics.js';
import type { SegmentName } from '../../core/segment.js';
import type { Verdict } from '../../core/verdict.js';
import type { GoalOutcome } from '../goals/outlooks.js';
import type { FigureOptions } from '../responses/collect.js';
import type { Check } from './checks.js';

/** What became of one check, or of one segment of it. */
export interface Outcome {
  readonly check: Check;
  /** What the column of its question is called; undefined where only one is asked about. */
  readonly question?: string | undefined;
  /** The expectation with the segment in the place of `*`. */
  readonly expect: string;
  readonly verdict: Verdict;
  readonly block: ToldBlock;
  /** The baseline; undefined where the check is not about a drop. */
  readonly before: { readonly nps: number | null; readonly responses: number } | undefined;
  /** The verdict was to be certain. */
  readonly certain: boolean;
  /** The day from which days are counted back. */
  readonly asOf: string;
  /** Where the check is about rows. */
  readonly rows: RowFacts | undefined;
  /** Where the check is about a goal. */
  readonly goal: GoalFigures | undefined;
  /** Column → value of the segment that it is about. */
  readonly segment: SegmentName;
  /** A value that is nearly the one that was asked for and never occurs. */
  readonly guess: string | undefined;
}

/** Whether the figure of a check may not be told: of all its responses, or of those of a key. */
export type IsHidden = (check: Check, key: GroupKey | undefined) => boolean;

/** How outcomes are computed. */
export interface OutcomeOptions {
  readonly figures: FigureOptions;
  readonly certain: boolean;
  /** The column of free text, whose cells are nobody's business here. */
  readonly comment: string | undefined;
  /** The day from which days are counted back. */
  readonly asOf: string;
  readonly isHidden: IsHidden;
  /** What becomes of the goals that checks are about. */
  readonly goals: readonly GoalOutcome[];
}
