// Comparison with a figure from outside, within its stated tolerance.
import { expect } from 'vitest';

/** Fails unless both are null, or both are numbers at most `tolerance` apart. */
export function expectNear(actual: number | null, expected: number | null, tolerance: number): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** {@link expectNear} with a tolerance that is a fraction of the expected number. */
export function expectClose(actual: number | null, expected: number | null, tolerance: number): void {
  expectNear(actual, expected, Math.abs(expected ?? 0) * tolerance);
}
