// What is said of means and rates of segments, as typed functions.
import type { Adjustment } from '../core/adjust.js';
import type { Interval } from '../core/interval.js';
import type { CategoryTrend } from '../core/results.js';

export interface MeasuresWords {
  readonly headings: Readonly<Record<'mean' | 'rate', string>>;
  /** "mean of spend" */
  meanOf(column: string): string;
  /** "share of churned=yes" */
  rateOf(condition: string): string;
  /** A number with this many decimals: 1,204.5. */
  number(value: number, decimals: number): string;
  /** Both bounds of a mean: 1,180.2 to 1,228.8. */
  numbers(bounds: Interval, decimals: number): string;
  /** Both bounds of a rate: 12.1% to 18.4%. */
  percents(bounds: Interval): string;
  /** "+12.3 a category (p < 0.001)"; what a mean changes by, with this many decimals. */
  meanTrend(trend: CategoryTrend, decimals: number): string;
  /** The same of a rate, in points of a percentage. */
  rateTrend(trend: CategoryTrend): string;
  /** What a trend is. */
  trend(tests: { readonly count: number; readonly alpha: number; readonly adjust: Adjustment }): string;
  /** The categories are too few or too small for a trend. */
  readonly untested: string;
}
