// Tango's score interval, for an NPS read as a paired difference of proportions.
import type { CategoryCounts } from './tally.js';

/**
 * The NPS values that the score test does not reject, found by bisection.
 *
 * Promoters and detractors are the discordant cells of a paired table, passives the concordant ones:
 * T. Tango, Statistics in Medicine 17 (1998) 891–908; R: PropCIs::scoreci.mp, ratesci::pairbinci.
 * @param counts at least one response
 * @param z critical value, above 0
 * @returns points, -100 to 100
 */
export function scoreLimits(counts: CategoryCounts, z: number): { low: number; high: number } {
  const { responses } = counts;
  const p = counts.promoters / responses;
  const d = counts.detractors / responses;
  // Swapping promoters and detractors mirrors the interval.
  return { low: -100 * upperLimit(d, p, responses, z), high: 100 * upperLimit(p, d, responses, z) };
}

/** Sixty halvings of at most 2 leave an error of 1e-18: a double cannot tell. */
const HALVINGS = 60;

/** On the unit scale: the largest t with |p − d − t| ≤ z · its standard error under the hypothesis that t is true. */
function upperLimit(p: number, d: number, n: number, z: number): number {
  const accepts = (t: number) => n * (p - d - t) ** 2 <= z * z * varianceUnder(t, p, d);
  let low = p - d;
  let high = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (accepts(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The variance of one respondent if the true NPS is `t`: 2q + t − t² at the likeliest share q of detractors given t,
 * the larger root of 2q² + bq − dt(1 − t) = 0.
 */
function varianceUnder(t: number, p: number, d: number): number {
  // Mirrored, t is positive and so is everything under the root.
  if (t < 0) return varianceUnder(-t, d, p);
  const b = (2 - p + d) * t - p - d;
  const q = (Math.sqrt(b * b + 8 * d * t * (1 - t)) - b) / 4;
  return 2 * q + t * (1 - t);
}
