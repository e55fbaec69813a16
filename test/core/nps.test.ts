import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, nps } from '../../src/core/nps.js';
import { emptyTally, tally, tallyOfCounts } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { single } from '../support/core/oracle.js';
import { weigh } from '../support/core/weighted.js';

describe('nps', () => {
  test('takes scores or a tally', () => {
    expect(nps([10, 9, 7, 3])).toBe(25);
    expect(nps(new Set([10, 6]))).toBe(0);
    expect(nps(tally([10, 9, 7, 3]))).toBe(25);
  });

  test('is null without responses', () => {
    expect(nps([])).toBeNull();
    expect(nps(emptyTally())).toBeNull();
  });

  test('rejects what is not a score', () => {
    expect(() => nps([11])).toThrow(RangeError);
  });

  test('divides once, so that what is exact stays exact', () => {
    // 0.5 - 0.22 is 0.28000000000000003 in doubles
    expect(nps(tallyOf(220, 280, 500))).toBe(28);
  });

  test('is never -0', () => {
    expect(Object.is(nps([6, 10]), 0)).toBe(true);
    expect(Object.is(nps([7]), 0)).toBe(true);
  });

  test('is the same double for equal proportions', () => {
    const count = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1000 }), count, (d, s, p, k) => {
        expect(nps(tallyOf(d * (k + 1), s * (k + 1), p * (k + 1)))).toBe(nps(tallyOf(d, s, p)));
      }),
    );
  });

  test('is weighted where responses have weights', () => {
    expect(nps(weigh([10, 8, 3], [3, 4, 1]))).toBe(25);
  });

  test.each(single)('of $id', ({ histogram, nps: expected }) => {
    expectNear(nps(tallyOfCounts(histogram)), expected, 1e-9);
  });
});

describe('mean', () => {
  test('is weighted where responses have weights', () => {
    expect(mean(weigh([10, 8, 3], [3, 4, 1]))).toBe(65 / 8);
  });

  test.each(single)('of $id', ({ histogram, meanRating }) => {
    expectNear(mean(tallyOfCounts(histogram)), meanRating, 1e-9);
  });
});
