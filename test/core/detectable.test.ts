import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, sampleOf } from '../../src/core/contrast.js';
import { detectableBy, detectableOf, detectableRange } from '../../src/core/detectable.js';
import { normalQuantile } from '../../src/core/normal.js';
import { withPseudoResponses } from '../../src/core/pseudo-responses.js';
import { detectableDifference } from '../../src/core/sample-size.js';
import { twoSidedP } from '../../src/core/tails.js';
import { varianceOfCounts } from '../../src/core/variance.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectClose } from '../support/core/near.js';
import { sampleSizes } from '../support/core/oracle.js';

const contrast = (first: [number, number, number], second: [number, number, number]) =>
  contrastOf(sampleOf(tallyOf(...first)), sampleOf(tallyOf(...second)))!;

describe('the detectable difference', () => {
  test.each(sampleSizes.minDetectable)('of $n1 and $n2 is that of R', ({ alpha, power, ...groups }) => {
    const error = 100 * Math.sqrt(groups.varianceUnit1 / groups.n1 + groups.varianceUnit2 / groups.n2);
    expectClose(detectableBy(error, alpha, power), groups.minDetectableDifference, 1e-9);
  });

  test('is what a plan for two groups of that size and variance says', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (detractors, passives, promoters) => {
        fc.pre(detractors + passives + promoters >= 10);
        const { counts, responses } = sampleOf(tallyOf(detractors, passives, promoters));
        const variance = varianceOfCounts(withPseudoResponses(counts));
        const { standardError } = contrast(
          [detractors, passives, promoters],
          [detractors, passives, promoters],
        );
        const planned = detectableDifference(responses, { variances: [variance, variance] });
        expectClose(detectableBy(standardError, 0.05), planned, 1e-12);
      }),
    );
  });

  test('is found with that chance: so far from 0 that four of five draws are beyond the critical value', () => {
    for (const alpha of [0.05, 0.01, 0.05 / 10]) {
      const shift = detectableBy(7, alpha)! / 7;
      const critical = -normalQuantile(alpha / 2);
      // P(Z > critical − shift); the other tail is nothing.
      expect(1 - twoSidedP(shift - critical) / 2).toBeCloseTo(0.8, 9);
    }
  });

  test.each([0.05, 0.01, 0.05 / 10])('is by the law of t where noise was estimated: at %d', (alpha) => {
    // With one degree of freedom t is Cauchy's, with two the quantile of p is (2p − 1)/√(2p(1 − p)); 0.8416 is z of 80 %.
    const p = 1 - alpha / 2;
    const [one, two] = [Math.tan(Math.PI * (p - 0.5)), (2 * p - 1) / Math.sqrt(2 * p * (1 - p))];
    expectClose(detectableBy(0.5, alpha, 0.8, 1), 0.5 * (one + 0.8416212335729143), 1e-9);
    expectClose(detectableBy(0.5, alpha, 0.8, 2), 0.5 * (two + 0.8416212335729143), 1e-9);
  });

  test('is null beyond the 200 points that there are', () => {
    expect(detectableBy(71, 0.05)).toBeGreaterThan(198);
    expect(detectableBy(72, 0.05)).toBeNull();
  });

  test.each([
    [0, 0.05, 0.8],
    [5, 0, 0.8],
    [5, 0.51, 0.8],
    [5, 0.05, 0.49],
    [5, 0.05, 1],
    [Number.NaN, 0.05, 0.8],
  ])('is not of an error of %d at %d with power %d', (error, alpha, power) => {
    expect(() => detectableBy(error, alpha, power)).toThrow(RangeError);
  });
});

test.each([
  [[0, 0.05], 'a standard error is above 0, not 0'],
  [[5, 0], 'an alpha is above 0, up to 0.5, not 0'],
  [[5, 0.51], 'an alpha is above 0, up to 0.5, not 0.51'],
  [[5, 0.05, 1], 'a power is a fraction from 0.5 to under 1, not 1'],
  [[5, 0.05, 0.4], 'a power is a fraction from 0.5 to under 1, not 0.4'],
] as const)('what is wrong with %j is said', ([error, alpha, power], message) => {
  expect(() => detectableBy(error, alpha, power)).toThrow(message);
});

test('the ends of the ranges are in them: one in two chance is the critical value', () => {
  // z of 75 % is 0.67449, that of 50 % is 0.
  expect(detectableBy(1, 0.5, 0.5)).toBeCloseTo(0.6744897501960817, 12);
  expect(detectableBy(200 / 0.6744897501960817, 0.5, 0.5)).toBeCloseTo(200, 9);
});

describe('a single test', () => {
  const close = contrast([20, 30, 50], [22, 30, 48]);

  test('could have shown something where it found nothing', () => {
    expect(detectableOf(close, false, 0.05)).toEqual({
      power: 0.8,
      difference: detectableBy(close.standardError, 0.05),
    });
  });

  test('is not asked where it found something, was not made, or there is nothing to test', () => {
    expect(detectableOf(close, true, 0.05)).toBeUndefined();
    expect(detectableOf(contrast([1, 1, 1], [20, 30, 50]), null, 0.05)).toBeUndefined();
    expect(detectableOf(null, null, 0.05)).toBeUndefined();
  });
});

describe('several tests', () => {
  const small = contrast([3, 4, 5], [20, 30, 50]);
  const large = contrast([200, 300, 500], [20, 30, 50]);
  const middle = contrast([20, 30, 50], [20, 30, 50]);
  const untested = contrast([3, 3, 3], [20, 30, 50]);

  test('are told from the best placed to the worst, whatever their order', () => {
    const range = detectableRange([untested, small, null, large, middle], 0.01)!;
    expect(range).toEqual({
      power: 0.8,
      least: { place: 3, difference: detectableBy(large.standardError, 0.01) },
      most: { place: 1, difference: detectableBy(small.standardError, 0.01) },
    });
  });

  test('may find nothing where a few answered, which is told too', () => {
    const lopsided = { ...small, standardError: 80 };
    expect(detectableRange([large, lopsided], 0.05)!.most).toEqual({ place: 1, difference: null });
    expect(detectableRange([lopsided], 0.05)).toBeUndefined();
  });

  test('are none where nothing is tested', () => {
    expect(detectableRange([untested, null], 0.05)).toBeUndefined();
    expect(detectableRange([], 0.05)).toBeUndefined();
  });
});

test('of equals the first by the order that is asked for is the least, and the last the most', () => {
  const small = contrast([20, 10, 10], [200, 100, 100]);
  const large = contrast([200, 100, 100], [200, 100, 100]);
  const all = [small, null, large, small, large];
  const places = (order?: (a: number, b: number) => number) => {
    const { least, most } = detectableRange(all, 0.01, order)!;
    return [least.place, most.place];
  };
  expect(places()).toEqual([2, 3]);
  expect(places((a, b) => b - a)).toEqual([4, 0]);
});
