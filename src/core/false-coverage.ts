// Intervals of what was found by search are wider: of those that are looked at, chance chose some.
import { alphaOf } from './contrast.js';

/**
 * The level at which intervals are made so that, of those told, at most a share of α misses the true value on average,
 * although only what stood out is told: 1 − α · found / tested, where α is 1 − level, by whatever test they stood out. Y. Benjamini and D. Yekutieli, "False discovery
 * rate-adjusted multiple confidence intervals for selected parameters", JASA 100 (2005) 71–81.
 * @param level confidence as a fraction, from 0.5 to under 1, of a single interval that was planned
 * @param found intervals that are told, from 1
 * @param tested what they were chosen from, at least as many
 * @returns a level from `level` to under 1
 * @throws RangeError on other numbers
 * @example
 * falseCoverageLevel(0.95, 3, 200); // => 0.99925
 * falseCoverageLevel(0.95, 5, 5); // => 0.95
 */
export function falseCoverageLevel(level: number, found: number, tested: number): number {
  if (!(found >= 1 && found <= tested)) {
    throw new RangeError(`of ${tested} tests 1 to ${tested} are found, not ${found}`);
  }
  return 1 - (alphaOf(level) * found) / tested;
}
