import { expect, test } from 'vitest';
import { falseCoverageLevel } from '../../src/core/false-coverage.js';
import { normalQuantile } from '../../src/core/normal.js';
import { seededRandom } from '../support/core/random.js';

test('who tells all that was tested widens nothing', () => {
  expect(falseCoverageLevel(0.95, 7, 7)).toBe(0.95);
});

test('the level is 1 − α · found / tested', () => {
  expect(falseCoverageLevel(0.9, 2, 50)).toBeCloseTo(0.996, 12);
});

test.each([
  [0, 5],
  [6, 5],
  [Number.NaN, 5],
])('of 5 tests %d cannot be told', (found, tested) => {
  expect(() => falseCoverageLevel(0.95, found, tested)).toThrow(RangeError);
});

test('the ten largest of 200 normal means, none of which differs from 0, are mostly within their intervals', () => {
  const random = seededRandom(7);
  const reach = -normalQuantile((1 - falseCoverageLevel(0.95, 10, 200)) / 2);
  let missed = 0;
  for (let run = 0; run < 200; run++) {
    const sizes = Array.from({ length: 200 }, () => Math.abs(normalQuantile(random() || 0.5)));
    missed += sizes
      .sort((a, b) => b - a)
      .slice(0, 10)
      .filter((size) => size > reach).length;
  }
  // Plain intervals of 95 % would miss nearly all of them.
  expect(missed / 2000).toBeLessThan(0.06);
});
