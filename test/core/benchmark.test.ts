import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithBenchmark } from '../../src/core/benchmark.js';
import { compare } from '../../src/core/comparison.js';
import { emptyTally } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';

// 15 promoters, 13 passives, 8 detractors: NPS +19.44; adjusted 7/39, V' = 24/39 - (7/39)².
const own = tallyOf(8, 13, 15);

describe('a constant', () => {
  test('is tested with the error of the sample alone', () => {
    const actual = compareWithBenchmark(own, { nps: 44 });
    expect(actual.assumption).toBe('constant');
    expectNear(actual.difference, 100 * (7 / 36) - 44, 1e-12);
    // z = (0.1794872 - 0.44) / sqrt(0.5959895 / 39) = -2.1073764; p = erfc(|z| / √2) by mpmath 1.2.1
    expectClose(actual.pValue, 0.035084967700043, 1e-12);
    expect(actual.significant).toBe(true);
  });

  test('has an interval that ends where the NPS would leave ±100', () => {
    const { interval } = compareWithBenchmark(tallyOf(0, 0, 12), { nps: 44 }, 0.99);
    expect(interval!.high).toBe(56);
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
