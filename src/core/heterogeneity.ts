// Whether several NPS differ among each other at all.
import { npsOfCounts } from './nps.js';
import { withPseudoResponses } from './pseudo-responses.js';
import { chiSquareUpperTail } from './tails.js';
import type { CategoryCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** The outcome of the test that all true NPS are equal. */
export interface Heterogeneity {
  /** The statistic, 0 or more. */
  readonly q: number;
  /** Its degrees of freedom: one less than there are groups. */
  readonly df: number;
  /** The probability of a statistic at least as large if all were equal. */
  readonly pValue: number;
}

/**
 * Cochran's Q = Σw(θ − θ̄)² over adjusted Wald estimates, w = 1 / squared standard error, θ̄ their weighted mean.
 * Cochran 1954; keeps its size for groups of about 100 responses or more.
 * @returns null for fewer than two groups
 * @example
 * const groups = [
 *   { promoters: 70, passives: 20, detractors: 10, responses: 100 },
 *   { promoters: 50, passives: 20, detractors: 30, responses: 100 },
 * ];
 * heterogeneity(groups); // => { q: 12.886, df: 1, pValue: 0.00033104 }
 */
export function heterogeneity(groups: readonly CategoryCounts[]): Heterogeneity | null {
  if (groups.length < 2) return null;
  const estimates = groups.map(withPseudoResponses).map((counts) => ({
    nps: npsOfCounts(counts)! / 100,
    weight: counts.responses / varianceOfCounts(counts),
  }));
  const sum = (value: (estimate: (typeof estimates)[number]) => number) =>
    estimates.reduce((total, estimate) => total + value(estimate), 0);
  const mean = sum(({ nps, weight }) => weight * nps) / sum(({ weight }) => weight);
  const q = sum(({ nps, weight }) => weight * (nps - mean) ** 2);
  const df = groups.length - 1;
  return { q, df, pValue: chiSquareUpperTail(q, df) };
}
