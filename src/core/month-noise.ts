// The noise between the months of two sides of a comparison, as results tell it.
import type { Sample } from './contrast.js';
import type { Freedom } from './law.js';
import { sideNoise } from './side-noise.js';

/** Plain data, not rounded. */
export interface MonthNoise {
  /** Months with responses, before and after; 3 or more each. */
  readonly periods: readonly [before: number, after: number];
  /** Months lie this far off the score of their side beyond sampling error; 0 where sampling explains what there is. */
  readonly points: number;
  /** What that adds to the difference, beside the error of sampling: points. */
  readonly standardError: number;
  /** Degrees of freedom of Student's t, which the test follows; null without noise, where it is the normal law. */
  readonly df: Freedom;
}

/**
 * Of months in two sides.
 * @param before those with responses, in any order; so `after`
 * @returns null where a side has fewer than three: then the test knows sampling error alone
 * @example
 * const month = (promoters, detractors) =>
 *   ({ counts: { promoters, passives: 100 - promoters - detractors, detractors, responses: 100 }, responses: 100 });
 * const before = [month(50, 20), month(30, 40), month(60, 10)];
 * const after = [month(55, 15), month(70, 10), month(40, 30)];
 * const { periods, points, df } = monthNoise(before, after);
 * [periods, points, df]; // => [[3, 3], 27.046, 4]
 */
export function monthNoise(before: readonly Sample[], after: readonly Sample[]): MonthNoise | null {
  const counts = (side: readonly Sample[]) => side.map((month) => month.counts);
  const noise = sideNoise(counts(before), counts(after));
  if (noise === null) return null;
  const { periodNoise, standardError, df } = noise;
  return { periods: [before.length, after.length], points: periodNoise, standardError, df };
}
