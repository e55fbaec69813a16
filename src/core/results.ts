// The `result` of each command's JSON document: plain data, unrounded, without a word for people but where it says so.
import type { CheckResult } from './check-result.js';
import type { CommentsResult } from './comments-result.js';
import type { CompareResult } from './compare-result.js';
import type { DriversResult } from './drivers-result.js';
import type { GoalFigures } from './goal-figures.js';
import type { InspectResult } from './inspect-result.js';
import type { ListedMover } from './listed-movers.js';
import type { OpenAnswers } from './open-answers.js';
import type { QuestionScoresResult, QuestionSegmentsResult } from './questions-result.js';
import type { RedactedKind } from './redacted-kinds.js';
import type { ReportResult } from './report-result.js';
import type { RiskResult } from './risk-result.js';
import type { ScoreResult } from './score-result.js';
import type { SegmentResult } from './segment-result.js';
import type { ToldMovers } from './told-movers.js';
import type { TrendResult } from './trend-result.js';

export type * from './check-result.js';
export type * from './compare-result.js';
export type * from './drivers-result.js';
export type * from './inspect-result.js';
export type * from './questions-result.js';
export type * from './report-result.js';
export type * from './risk-result.js';
export type * from './score-result.js';
export type * from './segment-result.js';
export type * from './trend-result.js';

/** What becomes of goals, if the line through the periods goes on. */
export interface GoalResult {
  readonly goals: readonly GoalFigures[];
}

/** Who changed their mind between two waves, and what that did to the NPS. */
export interface MoversResult extends ToldMovers {
  /** Only where the list was asked for: the worst news first. */
  readonly movers?: readonly ListedMover[];
}

/** A list of answers with their rows, which is no part of the document. */
export interface ResponsesResult {
  /** Those that are listed. */
  readonly responses: number;
  /** Those that `only` and `withComment` select, of which a limit may list fewer. */
  readonly selected: number;
  /** Columns of the list; each name once. */
  readonly columns: readonly string[];
  /** Only where a condition says which are open. */
  readonly open?: OpenAnswers & { readonly condition: string };
  /** Only where texts were masked: in which columns, and how often. */
  readonly redacted?: {
    readonly columns: readonly string[];
    readonly found: Readonly<Partial<Record<RedactedKind, number>>>;
  };
}

/** How many responses are needed, or what a number of them can tell; null is what was not asked for. */
export interface PlanResult {
  readonly responses: number | null;
  readonly perGroup: number | null;
  /** Points to each side. */
  readonly margin: number | null;
  /** Points; null too where two groups of that size can find no difference. */
  readonly detect: number | null;
  /** 0.5 to under 1. */
  readonly power: number;
  /** Of one respondent on the unit scale, 0 to 1. */
  readonly variance: number;
  /** Null for one without end. */
  readonly population: number | null;
}

/** Command → the result of its document. */
export interface Results {
  score: ScoreResult | QuestionScoresResult;
  segment: SegmentResult | QuestionSegmentsResult;
  compare: CompareResult;
  trend: TrendResult;
  goal: GoalResult;
  movers: MoversResult;
  responses: ResponsesResult;
  comments: CommentsResult;
  drivers: DriversResult;
  risk: RiskResult;
  report: ReportResult;
  check: CheckResult;
  plan: PlanResult;
  inspect: InspectResult;
}
