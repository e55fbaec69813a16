// Changes between the periods of a series, tested together with the noise that lies between periods.
import { adjustPValues } from './adjust.js';
import { alphaOf, contrastOf, isSignificant, pValueOf, type Sample, withNoise } from './contrast.js';
import { differenceLimits } from './difference-limits.js';
import { exactTest } from './exact-test.js';
import { reachOf } from './law.js';
import { assertLevel } from './normal.js';
import type { PeriodLine } from './period-line.js';
import { FEW_TESTS } from './test-family.js';

/** The later of two periods against the earlier. Plain data, not rounded. */
export interface PeriodChange {
  /** Points, -200 to 200. */
  readonly difference: number;
  /** Of the difference, which it holds; null where it is not tested. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Two-sided; null where either period has fewer than 10 responses. */
  readonly pValue: number | null;
  /**
   * Corrected by Holm for the number of changes that are tested together. Of more than 10 it takes the larger of the
   * p-value and that of the exact test: where days of 20 answers meet days of 300, ten of a hundred stable quarters
   * would show a change otherwise.
   */
  readonly adjustedPValue: number | null;
  /** The corrected p-value is below alpha, and the shown difference has the sign of the tested one; null where it is not tested. */
  readonly significant: boolean | null;
}

/** The places of a later and an earlier period in their series. */
export type PeriodPair = readonly [later: number, earlier: number];

/** What the line of a series knows of the noise between its periods. */
export type KnownNoise = Pick<PeriodLine, 'betweenVariance' | 'df'>;

/**
 * Tests changes between periods as one family. Each period lies off its true course by noise of its own, so twice its
 * variance is added to that of the adjusted Wald difference; with sampling error alone 48–86 % of stable years would
 * show a change.
 * @param samples the periods in time
 * @param pairs those that are compared, all of them: changes to the period before and to the year before together
 * @param noise of the line through the series; null where there is none, as under three periods
 * @param level confidence as a fraction, from 0.5 to under 1
 * @param accepted alpha: what the tests are judged by; 1 − level unless given
 * @returns one a pair; null where either period has no responses
 * @throws RangeError on another level or alpha
 * @example
 * const sample = (promoters, passives, detractors) => {
 *   const responses = promoters + passives + detractors;
 *   return { counts: { promoters, passives, detractors, responses }, responses };
 * };
 * const months = [sample(43, 22, 35), sample(53, 17, 30), sample(72, 19, 9)];
 * const noise = { betweenVariance: 0.0025, df: 10 };
 * const [first, second] = changesOf(months, [[1, 0], [2, 1]], noise, 0.95);
 * [first.difference, first.significant, second.difference, second.significant]; // => [15, false, 40, true]
 */
export function changesOf(
  samples: readonly Sample[],
  pairs: readonly PeriodPair[],
  noise: KnownNoise | null,
  level: number,
  accepted?: number,
): (PeriodChange | null)[] {
  assertLevel(level);
  const { betweenVariance, df } = noise ?? { betweenVariance: 0, df: null };
  const reach = reachOf(level, df);
  const contrasts = pairs.map(([later, earlier]) => {
    const contrast = contrastOf(samples[later]!, samples[earlier]!);
    return contrast && withNoise(contrast, { standardError: 100 * Math.sqrt(2 * betweenVariance), df });
  });
  const alpha = alphaOf(level, accepted);
  const usual = Math.max(alpha, alphaOf(level));
  const pValues = contrasts.map((contrast) => contrast && pValueOf(contrast));
  const isMany = pValues.filter((pValue) => pValue !== null).length > FEW_TESTS;
  const adjusted = adjustPValues(
    pValues.map((pValue, i) => {
      // The exact test can only raise a p-value: those that find nothing by themselves need no other.
      if (!isMany || pValue === null || pValue >= usual) return pValue;
      const [later, earlier] = pairs[i]!;
      return Math.max(pValue, exactP(samples[later]!, samples[earlier]!));
    }),
    'holm',
  );
  return contrasts.map((contrast, i) => {
    if (contrast === null) return null;
    const adjustedPValue = adjusted[i]!;
    return {
      difference: contrast.raw,
      interval: contrast.tested ? differenceLimits(contrast, reach) : null,
      pValue: pValues[i]!,
      adjustedPValue,
      significant: isSignificant(contrast, adjustedPValue, alpha),
    };
  });
}

/** Of answers that cannot be redrawn one by one, because they have weights, it knows nothing: 0. */
function exactP(later: Sample, earlier: Sample): number {
  const isWeighted = [later, earlier].some(({ counts, responses }) => counts.responses !== responses);
  return isWeighted ? 0 : exactTest(later.counts, earlier.counts);
}
