// Whether a series of periods rises or falls, and how fast.
import { alphaOf } from './contrast.js';
import { reachOf } from './law.js';
import { noisiestLine } from './noisiest-line.js';
import { assertLevel } from './normal.js';
import { periodLine } from './period-line.js';
import type { CategoryCounts } from './tally.js';

/** Plain data, not rounded, in points. */
export interface Trend {
  /** A period. */
  readonly slope: number;
  /** Of the slope; it allows for noise between periods. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Two-sided; null where fewer than {@link MIN_TREND} periods have responses. */
  readonly pValue: number | null;
  /**
   * The p-value is below alpha, and where sizes are far apart stays so at the largest noise that the series does not
   * contradict ({@link noisiestLine}); null where it is not tested.
   */
  readonly significant: boolean | null;
  /** How far periods lie off the line beyond sampling error; 0 where sampling explains all of it. */
  readonly periodNoise: number;
}

/** A trend is tested from this many periods with responses: with fewer the noise between them is hardly known. */
export const MIN_TREND = 5;

/**
 * The trend of a series by the test that allows for noise between periods ({@link periodLine}).
 * @param series the periods in time; one without responses keeps its place
 * @param level confidence as a fraction, from 0.5 to under 1
 * @param accepted alpha: what the test is judged by; 1 − level unless given
 * @returns null where fewer than three periods have responses
 * @throws RangeError on another level or alpha
 * @example
 * const period = (promoters, passives, detractors) =>
 *   ({ promoters, passives, detractors, responses: promoters + passives + detractors });
 * const months = [[43, 22, 35], [53, 17, 30], [42, 30, 28], [49, 19, 32], [48, 25, 27], [55, 25, 20]];
 * const trend = trendOf(months.map((counts) => period(...counts)), 0.95);
 * [trend.slope, trend.interval, trend.pValue]; // => [3.7714, { low: -0.23054, high: 7.7734 }, 0.065278]
 * trendOf([period(34, 27, 19), period(42, 31, 22)], 0.95); // => null
 */
export function trendOf(series: readonly CategoryCounts[], level: number, accepted?: number): Trend | null {
  assertLevel(level);
  const line = periodLine(series);
  if (line === null) return null;
  const { slope, standardError, periodNoise } = line;
  const reach = reachOf(level, line.df) * standardError;
  const pValue = line.answered < MIN_TREND ? null : line.pValue;
  const alpha = alphaOf(level, accepted);
  return {
    slope,
    interval: { low: slope - reach, high: slope + reach },
    pValue,
    significant: pValue === null ? null : pValue < alpha && noisiestLine(series, line).pValue < alpha,
    periodNoise,
  };
}
