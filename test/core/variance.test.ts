import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryCounts, type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { varianceOfCounts } from '../../src/core/variance.js';
import { answeredTally, tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { single } from '../support/core/oracle.js';

const variance = (tally: Tally) => varianceOfCounts(categoryCounts(tally));

describe('variance', () => {
  test.each(single.filter(({ n }) => n > 0))('of $id', ({ histogram, varianceUnit }) => {
    expectNear(variance(tallyOfCounts(histogram)), varianceUnit, 1e-12);
  });

  test('loses no digits where nearly all agree', () => {
    // 1e-9 - 1e-18 in exact arithmetic; p + d - (p - d)^2 gets 7 digits of it right.
    expect(variance(tallyOf(0, 1, 999_999_999))! / 9.99999999e-10).toBeCloseTo(1, 14);
  });

  test('is 0 for unanimity and 1 for an even split of the extremes, never outside', () => {
    expect(variance(tallyOf(0, 0, 5))).toBe(0);
    expect(variance(tallyOf(3, 0, 3))).toBe(1);
    fc.assert(
      fc.property(answeredTally, (any) => {
        expect(variance(any)).toBeGreaterThanOrEqual(0);
        expect(variance(any)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
