// What nps report finds, as its document says it: the results of its parts, and what they leave out.
import type { CommentsResult } from './comments-result.js';
import type { Comparison } from './comparison.js';
import type { DriversResult } from './drivers-result.js';
import type { GoalFigures } from './goal-figures.js';
import type { OpenAnswers } from './open-answers.js';
import type { RiskResult } from './risk-result.js';
import type { ScoreResult } from './score-result.js';
import type { SegmentName } from './segment.js';
import type { SegmentResult } from './segment-result.js';
import type { TrendResult } from './trend-result.js';

/** The parts of a report that are computed from the answers. */
export const REPORT_PARTS = ['score', 'trend', 'segments', 'comments', 'drivers', 'risk', 'calls'] as const;
/** One of {@link REPORT_PARTS}. */
export type ReportPart = (typeof REPORT_PARTS)[number];

/** Why a part is not there, though it was wanted. */
export const PART_REASONS = [
  /** No column says when an answer was given. */
  'no-date',
  /** No column holds comments. */
  'no-comments',
  /** No column makes segments. */
  'no-columns',
  /** Columns make segments, and none of them differ by more than chance. */
  /** Fewer answers have all ratings than the ratings take. */
  'too-few-rated',
  /** Rows count several answers. */
  'counted-rows',
  /** Fewer periods have ended than a goal takes. */
  'too-few-periods',
  /** Whoever reads it would learn of few people. */
  'privacy',
] as const;
/** One of {@link PART_REASONS}. */
export type PartReason = (typeof PART_REASONS)[number];

/** A part that is not there. */
export interface LeftOutPart {
  readonly part: ReportPart | 'goal';
  readonly reason: PartReason;
}

/** How the columns of the segments were chosen, where nobody named them. */
export interface ChosenBreakdowns {
  /** Columns that make segments; those that explain most are shown. */
  readonly tried: number;
  /** Those that were chosen, the one that explains most first, with the share that it explains (ε², 0 to 1). */
  readonly columns: readonly { readonly column: string; readonly explained: number }[];
}

/** The detractors whom somebody may call: how many, never who. */
export interface CallsResult extends OpenAnswers {
  /** What open answers meet; null where all are open. */
  readonly condition: string | null;
  /** The same by the segments of the report, where these are shown. */
  readonly segments: readonly {
    readonly by: readonly string[];
    readonly counts: readonly { readonly segment: SegmentName; readonly detractors: number }[];
  }[];
}

/** What changed since an earlier report: the NPS now less that of then. */
export interface ReportChange extends Comparison {
  /** The document of the earlier one, as it was named. */
  readonly since: string;
  /** Its NPS, in points; null without answers. */
  readonly before: number | null;
}

/** All that a page is made of. A part that is not asked for is not there. */
export interface ReportResult {
  readonly score: ScoreResult;
  readonly trend?: TrendResult;
  readonly segments?: SegmentResult;
  /** Only where nobody named the columns of `segments`. */
  readonly chosen?: ChosenBreakdowns;
  readonly comments?: CommentsResult;
  readonly drivers?: DriversResult;
  readonly risk?: RiskResult;
  readonly calls?: CallsResult;
  readonly goal?: GoalFigures;
  /** Since the document of an earlier report; only where one was given. */
  readonly change?: ReportChange;
  readonly leftOut: readonly LeftOutPart[];
}
