// What nps segment finds, as its document says it.
import type { ToldBlock } from './block.js';
import type { Mean, Rate } from './measured.js';
import type { PairSummary, SegmentPair } from './pair-tests.js';
import type { Surroundings } from './score-result.js';
import type { SegmentName } from './segment.js';
import type { TestSummary } from './segment-tests.js';
import type { TestedSegment } from './segments.js';

/** The NPS of each segment, of one breakdown or of several. */
export type SegmentResult = (BreakdownResult | { readonly breakdowns: readonly BreakdownResult[] }) &
  Surroundings & { readonly overall: ToldBlock };

/** The segments by one list of columns. */
export interface BreakdownResult extends MeasuredSegments {
  /** Header names. */
  readonly by: readonly string[];
  readonly segments: readonly TestedSegment[];
  readonly tests: TestSummary;
  /** Each two segments that are shown, and how they were tested; where that was asked for. */
  readonly pairs?: readonly SegmentPair[];
  readonly pairTests?: PairSummary;
  /** No segment is large enough to be shown. */
  readonly hidden?: true;
  /** Some responses are in several segments: contributions and leverages do not add up. */
  readonly overlapping?: true;
}

/** What segments are like beside their NPS; each only where it was asked for. */
export interface MeasuredSegments {
  readonly means?: readonly MeanOfSegments[];
  readonly rates?: readonly RateOfSegments[];
}

/** The mean of a column. */
export interface MeanOfSegments {
  /** Header name. */
  readonly column: string;
  readonly segments: readonly (MeasuredSegment & Mean)[];
  /** Null but by `@category`, and where it was not tested. */
  readonly trend: CategoryTrend | null;
}

/** How many meet a condition. */
export interface RateOfSegments {
  /** As it was typed. */
  readonly condition: string;
  readonly segments: readonly (MeasuredSegment & Rate)[];
  readonly trend: CategoryTrend | null;
}

/** What a measured segment is called, in the order of the segments. */
interface MeasuredSegment {
  readonly segment: SegmentName;
  readonly other?: true;
  /** Too few have a number, or a hidden figure would follow. */
  readonly hidden?: true;
}

/** Whether a mean or a rate rises with the category, corrected over all that were asked for. */
export interface CategoryTrend {
  /** What a step from detractor to passive, or from passive to promoter, adds. */
  readonly slope: number;
  readonly pValue: number;
  readonly adjustedPValue: number;
  readonly significant: boolean;
}
