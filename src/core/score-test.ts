// Whether an NPS is a given value: Tango's score test, which the score interval inverts.
import { npsOfCounts } from './nps.js';
import { twoSidedP } from './tails.js';
import type { CategoryCounts } from './tally.js';

/** The outcome of a {@link scoreTest}. */
export interface ScoreTest {
  /** The difference in standard errors under the hypothesis; infinite where the value is ±100 and somebody disagrees. */
  readonly statistic: number;
  /** Two-sided, 0 to 1; 1 where the NPS is the value. */
  readonly pValue: number;
}

/**
 * Tests that the true NPS is `value`: T = (b − c − nt) / sqrt(n · (2q + t(1 − t))), with b promoters and c detractors
 * of n, t = value / 100, and q the likeliest share of detractors if that is so.
 *
 * The NPS is a paired difference of proportions: T. Tango, Statistics in Medicine 17 (1998) 891–908; R's
 * ratesci::pairbinci and PropCIs::scoreci.mp give the limits at which |T| is the critical value.
 * @param counts at least one response; they may be fractions
 * @param value points, -100 to 100; ±100 is refuted by a single other answer, and never by answers that all agree
 * @example
 * scoreTest({ promoters: 61, passives: 29, detractors: 10, responses: 100 }, 40); // => { statistic: 1.5205, pValue: 0.12839 }
 * scoreTest({ promoters: 61, passives: 29, detractors: 10, responses: 100 }, 51); // => { statistic: 0, pValue: 1 }
 */
export function scoreTest(counts: CategoryCounts, value: number): ScoreTest {
  const { promoters, detractors, responses } = counts;
  // In hundredths of an answer: where the two are equal it is 0, not the digits of a division.
  const excess = 100 * (promoters - detractors) - responses * value;
  if (excess === 0 || npsOfCounts(counts) === value) return { statistic: 0, pValue: 1 };
  const variance = responses * varianceIf(value / 100, promoters / responses, detractors / responses);
  const statistic = excess / (100 * Math.sqrt(variance));
  return { statistic, pValue: twoSidedP(statistic) };
}

/**
 * The variance of one respondent if the true NPS is `t`: 2q + t − t² at the likeliest share q of detractors given t,
 * the larger root of 2q² + (2t − pt + dt − p − d)q − dt(1 − t) = 0.
 * @param t on the unit scale, -1 to 1
 * @param p share of promoters that was found
 * @param d share of detractors that was found
 * @returns on the unit scale, 0 to 1
 */
export function varianceIf(t: number, p: number, d: number): number {
  // Mirrored, t is positive and so is everything under the root.
  if (t < 0) return varianceIf(-t, d, p);
  const b = (2 - p + d) * t - p - d;
  const c = d * t * (1 - t);
  const root = Math.sqrt(b * b + 8 * c);
  // Of the two forms of the root, the one in which nothing cancels.
  const q = b > 0 ? (2 * c) / (root + b) : (root - b) / 4;
  return 2 * q + t * (1 - t);
}
