import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithBenchmark } from '../../src/core/benchmark.js';
import { compare } from '../../src/core/comparison.js';
import { interval } from '../../src/core/interval.js';
import { emptyTally } from '../../src/core/tally.js';
import { tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { benchmarkScores } from '../support/core/oracle.js';

// 15 promoters, 13 passives, 8 detractors: NPS +19.44; adjusted 7/39, V' = 24/39 - (7/39)².
const own = tallyOf(8, 13, 15);

describe('a constant', () => {
  test('is tested by the score statistic of the table, from 10 answers on', () => {
    let tested = 0;
    for (const { n, promoters, detractors, nps, tests } of benchmarkScores) {
      // Beyond that no tally counts.
      if (n > 1e9) continue;
      const answers = tallyOf(detractors, n - promoters - detractors, promoters);
      for (const { t0, p } of tests ?? []) {
        if (Math.abs(t0) === 100) continue;
        const actual = compareWithBenchmark(answers, { nps: t0 });
        expect(actual.assumption).toBe('constant');
        expectNear(actual.difference, nps! - t0, 1e-12);
        if (n < 10) {
          expect(actual.pValue).toBeNull();
          continue;
        }
        tested += 1;
        expectNear(actual.pValue, p, Math.max(1e-300, 1e-9 * p));
        expect(actual.significant).toBe(p < 0.05);
      }
    }
    expect(tested).toBeGreaterThan(150);
  });

  test('is as likely as can be where it is the NPS itself', () => {
    expect(compareWithBenchmark(tallyOf(20, 10, 70), { nps: 50 })).toMatchObject({
      difference: 0,
      pValue: 1,
      significant: false,
    });
    // Adjusted Wald, which pulls towards 0, finds a difference here.
    expect(compareWithBenchmark(tallyOf(0, 8, 992), { nps: 99.2 }).pValue).toBe(1);
  });

  test('has the score interval less its value, whatever the method of the intervals', () => {
    const { low, high } = interval(own, { method: 'score', level: 0.9 })!;
    expect(compareWithBenchmark(own, { nps: 44 }, 0.9).interval).toEqual({
      method: 'score',
      level: 0.9,
      low: low - 44,
      high: high - 44,
    });
  });

  test('has an interval that ends where the NPS would leave ±100', () => {
    const { interval } = compareWithBenchmark(tallyOf(0, 0, 12), { nps: 44 }, 0.99);
    expect(interval!.high).toBe(56);
  });

  test('is significant exactly where its interval leaves out 0', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(80), fc.nat(80), fc.integer({ min: 10, max: 80 })),
        fc.integer({ min: -99, max: 99 }),
        fc.constantFrom(0.8, 0.95, 0.99),
        ([detractors, passives, promoters], nps, level) => {
          const answers = tallyOf(detractors, passives, promoters);
          const { interval, significant } = compareWithBenchmark(answers, { nps }, level);
          expect(significant).toBe(interval!.low > 0 || interval!.high < 0);
        },
      ),
    );
  });

  test('cannot be ±100, which one other answer refutes; a sample can', () => {
    for (const nps of [100, -100]) {
      expect(() => compareWithBenchmark(own, { nps })).toThrow(RangeError);
      expect(compareWithBenchmark(own, { nps, responses: 100 }).pValue).toBeLessThan(0.001);
    }
  });

  test('takes weighted answers for the equal ones that they are worth', () => {
    const equal = weighEqually(tallyOf(20, 10, 70), 0.25);
    expectClose(
      compareWithBenchmark(equal, { nps: 44 }).pValue,
      compareWithBenchmark(tallyOf(20, 10, 70), { nps: 44 }).pValue,
      1e-9,
    );
  });

  test('stays one where shares are given but no number of responses', () => {
    const mix = { promoters: 0.6, detractors: 0.16 };
    expect(compareWithBenchmark(own, { nps: 44, mix })).toEqual(compareWithBenchmark(own, { nps: 44 }));
  });
});

describe('a benchmark with shares and responses', () => {
  test('is a sample like any other', () => {
    const actual = compareWithBenchmark(own, {
      nps: 45,
      responses: 200,
      mix: { promoters: 0.6, detractors: 0.15 },
    });
    const { interval, ...expected } = compare(own, tallyOf(30, 50, 120));
    expect(actual.assumption).toBe('mix');
    expectNear(actual.difference, expected.difference, 1e-12);
    expectClose(actual.pValue, expected.pValue, 1e-12);
    expectNear(actual.interval!.low, interval!.low, 1e-12);
    expectNear(actual.interval!.high, interval!.high, 1e-12);
  });

  test('is shown against the NPS that was published, not that of its rounded shares', () => {
    const mix = { promoters: 0.6, detractors: 0.15 };
    expectNear(
      compareWithBenchmark(own, { nps: 44, responses: 200, mix }).difference,
      100 * (7 / 36) - 44,
      1e-12,
    );
  });
});

describe('a benchmark with responses alone', () => {
  test('is taken to have no passives', () => {
    const actual = compareWithBenchmark(own, { nps: 44, responses: 200 });
    const expected = compare(own, tallyOf(56, 0, 144));
    expect(actual.assumption).toBe('largest-variance');
    expectClose(actual.pValue, expected.pValue, 1e-12);
  });

  test('no shares with that NPS vary more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: 10, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (nps, responses, passives) => {
          const extremes = 1 - passives * (1 - Math.abs(nps) / 100);
          const mix = { promoters: (extremes + nps / 100) / 2, detractors: (extremes - nps / 100) / 2 };
          const width = (benchmark: Parameters<typeof compareWithBenchmark>[1]) => {
            const { low, high } = compareWithBenchmark(own, benchmark).interval!;
            return high - low;
          };
          expect(width({ nps, responses, mix })).toBeLessThanOrEqual(width({ nps, responses }) + 1e-9);
        },
      ),
    );
  });
});

test('few answers on either side are shown, not tested', () => {
  const untested = { difference: expect.any(Number), pValue: null, significant: null };
  expect(compareWithBenchmark(tallyOf(0, 0, 9), { nps: 0 })).toMatchObject(untested);
  expect(compareWithBenchmark(own, { nps: 0, responses: 9 })).toMatchObject(untested);
  expect(compareWithBenchmark(own, { nps: 0, responses: 10 }).pValue).not.toBeNull();
});

test('without responses there is nothing to compare', () => {
  const nothing = { difference: null, interval: null, pValue: null, significant: null };
  expect(compareWithBenchmark(emptyTally(), { nps: 0 })).toMatchObject(nothing);
  expect(compareWithBenchmark(emptyTally(), { nps: 0, responses: 99 })).toMatchObject(nothing);
});

test('a level of 95 is a RangeError', () => {
  expect(() => compareWithBenchmark(own, { nps: 0 }, 95)).toThrow(RangeError);
});
