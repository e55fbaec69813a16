// Series in which nothing changes: each period's answers are drawn from one true score, with or without noise of its own.
import type { CategoryCounts } from '../../../src/core/tally.js';
import { period } from './series.js';

/** The true shares of promoters and detractors. */
export interface Mix {
  readonly promoters: number;
  readonly detractors: number;
}

/** The most answers that a period may have. */
const MOST = 5000;
const LOG_FACTORIALS = logFactorials(MOST);

/**
 * A series without trend, break or change.
 * @param sizes the responses of each period, up to 5,000
 * @param noise the standard deviation of the periods' true scores, in points
 * @param drift points that the true score rises by from period to period
 */
export function stableSeries(
  random: () => number,
  sizes: readonly number[],
  { promoters, detractors }: Mix,
  noise: number,
  drift = 0,
): CategoryCounts[] {
  return sizes.map((size, index) => {
    const half = (noise * normal(random) + drift * index) / 200;
    const up = Math.min(1, Math.max(0, promoters + half));
    const down = Math.min(1 - up, Math.max(0, detractors - half));
    const promoting = binomial(random, size, up);
    const detracting = up === 1 ? 0 : binomial(random, size - promoting, down / (1 - up));
    return period(promoting, size - promoting - detracting, detracting);
  });
}

/** A standard normal variable. G. E. P. Box & M. E. Muller, Annals of Mathematical Statistics 29 (1958) 610–611. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The number of successes in n trials, by inversion outward from the likeliest number. */
function binomial(random: () => number, n: number, p: number): number {
  if (p <= 0 || n === 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  let low = Math.floor((n + 1) * p);
  let high = low;
  const ways = LOG_FACTORIALS[n]! - LOG_FACTORIALS[low]! - LOG_FACTORIALS[n - low]!;
  let chanceLow = Math.exp(ways + low * Math.log(p) + (n - low) * Math.log1p(-p));
  let chanceHigh = chanceLow;
  let left = random() - chanceLow;
  while (left > 0 && (low > 0 || high < n)) {
    chanceHigh *= high < n ? ((n - high) / (high + 1)) * odds : 0;
    high += 1;
    left -= chanceHigh;
    if (left <= 0) return Math.min(high, n);
    chanceLow *= low / ((n - low + 1) * odds);
    low = Math.max(0, low - 1);
    left -= chanceLow;
  }
  return low;
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let i = 2; i <= most; i += 1) logs[i] = logs[i - 1]! + Math.log(i);
  return logs;
}
