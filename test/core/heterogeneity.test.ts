import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../src/core/contrast.js';
import { heterogeneity } from '../../src/core/heterogeneity.js';
import { type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { answeredTally, tallyOf } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { segmentSets } from '../support/core/oracle.js';

const of = (...tallies: Tally[]) => heterogeneity(tallies.map((tally) => sampleOf(tally).counts));

test.each(segmentSets)('of $id', ({ segments, heterogeneity: { Q, df, p } }) => {
  // The table leaves out what has no responses, and nothing else.
  const answered = segments.filter(({ n }) => n > 0).map(({ histogram }) => tallyOfCounts(histogram));
  const actual = of(...answered)!;
  expectNear(actual.q, Q, Math.max(1e-9, 1e-12 * Q));
  expect(actual.df).toBe(df);
  expectClose(actual.pValue, p, 1e-9);
});

test('of fewer than two groups is null', () => {
  expect(of()).toBeNull();
  expect(of(tallyOf(1, 2, 3))).toBeNull();
});

describe('laws', () => {
  test('equal groups differ by nothing', () => {
    fc.assert(
      fc.property(answeredTally, fc.integer({ min: 2, max: 8 }), (any, k) => {
        const { q, df, pValue } = of(...new Array<Tally>(k).fill(any))!;
        expectNear(q, 0, 1e-12);
        expect(df).toBe(k - 1);
        expectNear(pValue, 1, 1e-5);
      }),
    );
  });

  test('the order of the groups does not matter', () => {
    fc.assert(
      fc.property(fc.array(answeredTally, { minLength: 2, maxLength: 6 }), (tallies) => {
        const there = of(...tallies)!;
        const back = of(...tallies.toReversed())!;
        expectClose(back.q, there.q, 1e-6);
        expect(back.df).toBe(there.df);
      }),
    );
  });
});
