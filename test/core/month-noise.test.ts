// What is told of the noise between months is that of their counts.
import { expect, test } from 'vitest';
import { sampleOf } from '../../src/core/contrast.js';
import { monthNoise } from '../../src/core/month-noise.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectClose } from '../support/core/near.js';

/** Months of 100 answers, all promoters or passives. */
const months = (...promoters: number[]) => promoters.map((count) => sampleOf(tallyOf(0, 100 - count, count)));

test('months lie as far off the score of their side as sampling leaves, by hand', () => {
  // Scores .4 .5 .6 | .5 .6 .7: Σn(y − θ)² = 2 + 2, and the variance within is (300 · .25 + 300 · .24) / 598.
  const between = (4 - (4 * 147) / 598) / 400;
  const { periods, points, standardError, df } = monthNoise(months(40, 50, 60), months(50, 60, 70))!;
  expect(periods).toEqual([3, 3]);
  expectClose(points, 100 * Math.sqrt(between), 1e-12);
  expectClose(standardError, 100 * Math.sqrt((2 / 3) * between), 1e-12);
  expect(df).toBe(4);
});

test('of fewer than three months on a side nothing is told', () => {
  expect(monthNoise(months(40, 50), months(50, 60, 70))).toBeNull();
  expect(monthNoise(months(40, 50, 60), months(50, 60))).toBeNull();
});
