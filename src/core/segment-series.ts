// The series of several segments, whose trends are tested together.
import { type Adjustment, adjustPValues } from './adjust.js';
import { block, hiddenBlock, type ToldBlock } from './block.js';
import { alphaOf } from './contrast.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { type PeriodTally, type Series, type SeriesOptions, seriesOf } from './series.js';
import { categoryCounts, mergeTallies } from './tally.js';
import type { FamilySummary } from './test-family.js';
import type { Trend } from './trend.js';

/** A trend that was tested with those of other segments. */
export interface SegmentTrend extends Trend {
  /** Corrected for the number of segments; null where it is not tested. `significant` goes by it. */
  readonly adjustedPValue: number | null;
}

/** The series of one segment. */
export interface SegmentSeries extends Omit<Series, 'trend'> {
  /** All periods together. */
  readonly overall: ToldBlock;
  readonly trend: SegmentTrend | null;
}

/** How the trends of segments were tested. */
export type SeriesTests = FamilySummary;

/** The periods of a segment, and whether it is hidden as a whole. */
export interface SegmentPeriods {
  readonly periods: readonly PeriodTally[];
  readonly hidden: boolean;
}

/**
 * The series of segments in the same periods.
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const wave = (name, scores) => ({ name, partial: false, tally: tally(scores) });
 * const shop = { periods: [wave('W1', [10, 9, 3]), wave('W2', [10, 9, 7])], hidden: false };
 * const { series, tests } = segmentSeriesOf([shop], 'holm');
 * [series[0].overall.nps, series[0].trend, tests.count]; // => [50, null, 0]
 */
export function segmentSeriesOf(
  segments: readonly SegmentPeriods[],
  adjust: Adjustment,
  { alphas, ...options }: SeriesOptions = {},
): { readonly series: readonly SegmentSeries[]; readonly tests: SeriesTests } {
  const alpha = alphaOf(options.level ?? DEFAULT_INTERVAL.level, alphas?.trend);
  const all = segments.map(({ periods }) => seriesOf(periods, { ...options, alphas }));
  const pValues = all.map(({ trend }) => trend?.pValue ?? null);
  const adjusted = adjustPValues(pValues, adjust);
  const overall = ({ periods, hidden }: SegmentPeriods): ToldBlock => {
    const tally = mergeTallies(periods.map((period) => period.tally));
    if (hidden) return hiddenBlock(categoryCounts(tally).responses);
    const known = periods.flatMap(({ unanswered }) => unanswered ?? []);
    const unanswered = known.length === 0 ? undefined : known.reduce((sum, count) => sum + count, 0);
    return block(tally, { ...options, unanswered });
  };
  return {
    series: all.map((series, i) => ({
      ...series,
      overall: overall(segments[i]!),
      trend: series.trend && {
        ...series.trend,
        adjustedPValue: adjusted[i]!,
        significant: adjusted[i] === null ? null : adjusted[i]! < alpha,
      },
    })),
    tests: {
      adjust,
      method: 'adjusted-wald',
      count: pValues.filter((p) => p !== null).length,
      alpha,
    },
  };
}
