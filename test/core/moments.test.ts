// Means and variances, of numbers that are known for what they do to them, one by one or in parts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMoments, NO_MOMENTS, varianceOf, withNumber } from '../../src/core/moments.js';
import { expectClose, expectNear } from '../support/core/near.js';

const momentsOf = (numbers: readonly number[]) => numbers.reduce(withNumber, NO_MOMENTS);

// Statistical Reference Datasets of NIST, NumAcc1, NumAcc3 and NumAcc4: the certified means and standard deviations.
describe.each([
  ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1, 1e-12],
  ['NumAcc3', [1_000_000.2, ...Array(500).fill([1_000_000.1, 1_000_000.3]).flat()], 1_000_000.2, 0.1, 1e-8],
  [
    'NumAcc4',
    [10_000_000.2, ...Array(500).fill([10_000_000.1, 10_000_000.3]).flat()],
    10_000_000.2,
    0.1,
    1e-7,
  ],
] as const)('%s', (_, numbers, mean, deviation, tolerance) => {
  test('has its certified mean and standard deviation', () => {
    const moments = momentsOf(numbers);
    expect(moments.count).toBe(numbers.length);
    expectClose(moments.mean, mean, 1e-14);
    expectNear(Math.sqrt(varianceOf(moments)!), deviation, tolerance);
  });

  test('has them in parts too', () => {
    for (const cut of [0, 1, 2, numbers.length]) {
      const moments = mergeMoments(momentsOf(numbers.slice(0, cut)), momentsOf(numbers.slice(cut)));
      expectClose(moments.mean, mean, 1e-14);
      expectNear(Math.sqrt(varianceOf(moments)!), deviation, tolerance);
    }
  });
});

test('the variance is half of the mean squared distance of two, and none below two numbers', () => {
  expect([[], [5]].map((numbers) => varianceOf(momentsOf(numbers)))).toEqual([null, null]);
  expect(varianceOf(momentsOf([1, 4]))).toBe(4.5);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 30 }), (numbers) => {
      const n = numbers.length;
      const squares = numbers.flatMap((a) => numbers.map((b) => (a - b) ** 2));
      expectNear(
        varianceOf(momentsOf(numbers)),
        squares.reduce((sum, one) => sum + one) / (2 * n * (n - 1)),
        1e-9,
      );
    }),
  );
});
