// Tango's score interval: the values that his score test does not reject.
import { varianceIf } from './score-test.js';
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
  const accepts = (t: number) => n * (p - d - t) ** 2 <= z * z * varianceIf(t, p, d);
  let low = p - d;
  let high = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (accepts(middle)) low = middle;
    else high = middle;
  }
  return low;
}
