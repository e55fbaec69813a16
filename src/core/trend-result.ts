// What nps trend finds, as its document says it.
import type { ToldBlock } from './block.js';
import type { SegmentName } from './segment.js';
import type { SegmentSeries, SeriesTests } from './segment-series.js';
import type { Series } from './series.js';

/** The NPS of each period, and whether it rises or falls. */
export interface TrendResult extends Series {
  /** What the periods are: `month`, or the name of the column that tells waves apart. */
  readonly every: string;
  /** The days of the first and the last response, as 2026-06-01; null of waves, and without responses. */
  readonly from: string | null;
  readonly to: string | null;
  /** All periods together. */
  readonly overall: ToldBlock;
  /** Header names, where segments were asked for. */
  readonly by?: readonly string[];
  /** Each segment by itself; their trends were tested together. */
  readonly series?: readonly SegmentSeriesResult[];
  readonly seriesTests?: SeriesTests;
}

/** One segment of a trend. */
export interface SegmentSeriesResult extends SegmentSeries {
  readonly segment: SegmentName;
}
