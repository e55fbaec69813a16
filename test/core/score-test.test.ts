import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalValue } from '../../src/core/normal.js';
import { npsOfCounts } from '../../src/core/nps.js';
import { scoreLimits } from '../../src/core/score-interval.js';
import { scoreTest } from '../../src/core/score-test.js';
import type { CategoryCounts } from '../../src/core/tally.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { type BenchmarkScoreCase, benchmarkScores } from '../support/core/oracle.js';

function countsOf({
  n,
  promoters,
  detractors,
}: Pick<BenchmarkScoreCase, 'n' | 'promoters' | 'detractors'>): CategoryCounts {
  return { promoters, passives: n - promoters - detractors, detractors, responses: n };
}

test.each(benchmarkScores.filter(({ n }) => n > 0))('$id has the statistics and p-values of the table', ({
  tests,
  ...one
}) => {
  expect(tests).toHaveLength(8);
  // The shares of 10^15 answers have no more digits.
  const tolerance = one.n > 1e9 ? 1e-6 : 1e-12;
  for (const { t0, statistic: expected, p } of tests!) {
    const { statistic, pValue } = scoreTest(countsOf(one), t0);
    const found = Number(expected);
    if (Number.isFinite(found)) expectNear(statistic, found, Math.max(1e-12, tolerance * Math.abs(found)));
    else expect(statistic).toBe(found);
    const far = Number.isFinite(found) ? Math.max(1, found ** 2) : 1;
    expectNear(pValue, p, Math.max(1e-300, 4 * tolerance * far * p));
  }
});

const anyCounts = fc
  .tuple(fc.nat(3000), fc.nat(3000), fc.nat(3000))
  .filter((parts) => parts.some((part) => part > 0))
  .map(([detractors, passives, promoters]) => ({
    promoters,
    passives,
    detractors,
    responses: promoters + passives + detractors,
  }));

describe('laws', () => {
  test('against itself the statistic is 0 and p is 1', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(scoreTest(counts, npsOfCounts(counts)!)).toEqual({ statistic: 0, pValue: 1 });
      }),
    );
  });

  test('so it is where a tenth of a point stands for the NPS that a double cannot hold', () => {
    for (let tenths = 1; tenths < 1000; tenths += 1) {
      const counts = { promoters: tenths, passives: 1000 - tenths, detractors: 0, responses: 1000 };
      expect(scoreTest(counts, Number(`${tenths}e-1`)).pValue).toBe(1);
    }
  });

  test('it is the critical value at the ends of the score interval', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(0.8, 0.9, 0.95, 0.99), (counts, level) => {
        const z = criticalValue(level);
        const { low, high } = scoreLimits(counts, z);
        if (low > -100) expectClose(scoreTest(counts, low).statistic, z, 1e-6);
        if (high < 100) expectClose(scoreTest(counts, high).statistic, -z, 1e-6);
      }),
    );
  });

  test('swapping promoters and detractors turns the sign', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: -99, max: 99 }), (counts, value) => {
        const { promoters, detractors } = counts;
        const swapped = { ...counts, promoters: detractors, detractors: promoters };
        const { statistic, pValue } = scoreTest(counts, value);
        expectNear(
          scoreTest(swapped, -value).statistic,
          -statistic,
          1e-12 * Math.max(1, Math.abs(statistic)),
        );
        expectClose(scoreTest(swapped, -value).pValue, pValue, 1e-9);
      }),
    );
  });
});
