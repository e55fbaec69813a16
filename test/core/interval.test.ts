import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IntervalMethod, interval } from '../../src/core/interval.js';
import { nps } from '../../src/core/nps.js';
import { emptyTally, tallyOfCounts } from '../../src/core/tally.js';
import { answeredTally, tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { type Limits, type SingleCase, single } from '../support/core/oracle.js';
import { outcomes } from '../support/core/outcomes.js';

const methods: IntervalMethod[] = ['adjusted-wald', 'score', 'wald'];
const anyMethod = fc.constantFrom(...methods);
const tabulated = { 'adjusted-wald': 'adjustedWald', score: 'score', wald: 'wald' } as const;

/** What is reported of an interval: the part within ±100, widened to the NPS. */
function reported([low, high]: Limits, estimate: number): Limits {
  return [Math.max(-100, Math.min(low, estimate)), Math.min(100, Math.max(high, estimate))];
}

function answered({ ci, nps: estimate, ...rest }: SingleCase) {
  return ci === null || estimate === null ? [] : [{ ci, estimate, ...rest }];
}

describe.each(methods)('%s', (method) => {
  test.each(single.flatMap(answered))('of $id at each level', ({ histogram, ci, estimate }) => {
    expect(Object.keys(ci)).toEqual(['0.80', '0.90', '0.95', '0.99']);
    for (const [level, limits] of Object.entries(ci)) {
      const [low, high] = reported(limits[tabulated[method]], estimate);
      const actual = interval(tallyOfCounts(histogram), { method, level: Number(level) })!;
      expectNear(actual.low, low, 1e-9);
      expectNear(actual.high, high, 1e-9);
    }
  });
});

test('adjusted Wald is the clipped one of the table wherever that holds the NPS', () => {
  let held = 0;
  for (const { histogram, ci, estimate } of single.flatMap(answered)) {
    for (const [level, { adjustedWaldClipped }] of Object.entries(ci)) {
      const [low, high] = adjustedWaldClipped;
      if (estimate < low || estimate > high) continue;
      held += 1;
      const actual = interval(tallyOfCounts(histogram), { level: Number(level) })!;
      expectNear(actual.low, low, 1e-9);
      expectNear(actual.high, high, 1e-9);
    }
  }
  expect(held).toBeGreaterThan(100);
});

test('the default is adjusted Wald at 95 %', () => {
  const hundred = tallyOfCounts([2, 1, 0, 0, 3, 6, 8, 12, 18, 20, 30]);
  expect(interval(hundred)).toEqual(interval(hundred, { method: 'adjusted-wald', level: 0.95 }));
  expect(interval(hundred)).not.toEqual(interval(hundred, { method: 'score' }));
  expect(interval(hundred)).not.toEqual(interval(hundred, { level: 0.9 }));
});

test('adjusted Wald is widened to the NPS that it misses', () => {
  // One promoter at 95 %: -48.5 to +98.5 around +25.
  const one = interval(tallyOf(0, 0, 1))!;
  expect(one.low).toBeCloseTo(-48.49864942025202, 9);
  expect(one.high).toBe(100);
  expect(interval(tallyOf(1, 0, 0))!.low).toBe(-100);
});

test.each(methods)('%s never leaves ±100', (method) => {
  const { high } = interval(tallyOf(1, 0, 9), { method, level: 0.99 })!;
  expect(high).toBeLessThanOrEqual(100);
  const { low } = interval(tallyOf(9, 0, 1), { method, level: 0.99 })!;
  expect(low).toBeGreaterThanOrEqual(-100);
});

describe('Tango’s closed forms, with g = z²', () => {
  const g = 1.9599639845400543 ** 2;
  const score = (d: number, s: number, p: number) => interval(tallyOf(d, s, p), { method: 'score' })!;

  test.each([1, 10, 1000])('%i promoters: (n - g) / (n + g) to 1', (n) => {
    expectNear(score(0, 0, n).low, (100 * (n - g)) / (n + g), 1e-9);
    expect(score(0, 0, n).high).toBe(100);
  });

  test.each([1, 10, 1000])('%i passives: ±g / (n + g)', (n) => {
    expectNear(score(0, n, 0).high, (100 * g) / (n + g), 1e-9);
    expectNear(score(0, n, 0).low, (-100 * g) / (n + g), 1e-9);
  });

  test.each([1, 10, 1000])('%i promoters, as many detractors and twice as many passives', (b) => {
    const limit = (100 * Math.sqrt((2 * b) / g + 1)) / ((4 * b) / g + 1);
    expectNear(score(b, 2 * b, b).high, limit, 1e-9);
    expectNear(score(b, 2 * b, b).low, -limit, 1e-9);
  });
});

describe('laws', () => {
  test('it holds the NPS and stays within ±100', () => {
    fc.assert(
      fc.property(
        answeredTally,
        anyMethod,
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (any, method, level) => {
          const { low, high } = interval(any, { method, level })!;
          const estimate = nps(any)!;
          expect(low).toBeGreaterThanOrEqual(-100);
          expect(low).toBeLessThanOrEqual(estimate);
          expect(high).toBeGreaterThanOrEqual(estimate);
          expect(high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  test('swapping promoters and detractors mirrors it', () => {
    const count = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 5000 }), anyMethod, (d, s, p, method) => {
        const { low, high } = interval(tallyOf(d, s, p), { method })!;
        const mirrored = interval(tallyOf(p, s, d), { method })!;
        expect(mirrored.low).toBe(-high);
        expect(mirrored.high).toBe(-low);
      }),
    );
  });

  test('equal weights change nothing', () => {
    fc.assert(
      fc.property(answeredTally, anyMethod, fc.constantFrom(0.25, 1, 7), (any, method, weight) => {
        const weighted = interval(weighEqually(any, weight), { method })!;
        const plain = interval(any, { method })!;
        expectNear(weighted.low, plain.low, 1e-6);
        expectNear(weighted.high, plain.high, 1e-6);
      }),
    );
  });

  test('more confidence never makes it narrower', () => {
    fc.assert(
      fc.property(answeredTally, anyMethod, (any, method) => {
        const [first, ...wider] = [0.5, 0.8, 0.95, 0.999].map((level) => interval(any, { method, level })!);
        let inner = first!;
        for (const outer of wider) {
          expect(outer.low).toBeLessThanOrEqual(inner.low);
          expect(outer.high).toBeGreaterThanOrEqual(inner.high);
          inner = outer;
        }
      }),
    );
  });
});

test('it is null without responses', () => {
  for (const method of methods) expect(interval(emptyTally(), { method })).toBeNull();
});

test.each([0.49, 1, 95])('a level of %d is a RangeError, with responses and without', (level) => {
  expect(() => interval(tallyOf(1, 1, 1), { level })).toThrow(RangeError);
  expect(() => interval(emptyTally(), { level })).toThrow(RangeError);
});

describe('coverage, over all samples there can be', () => {
  function coverage(method: IntervalMethod, n: number, p: number, d: number): number {
    const truth = 100 * (p - d);
    return outcomes(n, p, d)
      .map(({ counts: { detractors, passives, promoters }, chance }) => {
        const { low, high } = interval(tallyOf(detractors, passives, promoters), { method })!;
        return low <= truth && truth <= high ? chance : 0;
      })
      .reduce((sum, chance) => sum + chance, 0);
  }

  // Full enumeration in R and Python; nominal 0.95. Why adjusted Wald is the default, and Wald is not.
  test.each<[IntervalMethod, number, number, number, number]>([
    ['wald', 5, 0.95, 0, 0.225],
    ['wald', 10, 0.95, 0, 0.4],
    ['wald', 30, 0.95, 0, 0.782],
    ['wald', 100, 0.95, 0, 0.877],
    ['adjusted-wald', 5, 0.95, 0, 0.977],
    ['adjusted-wald', 10, 0.95, 0, 0.914],
    ['adjusted-wald', 30, 0.95, 0, 0.939],
    ['adjusted-wald', 100, 0.95, 0, 0.937],
    ['score', 5, 0.95, 0, 0.977],
    ['score', 10, 0.95, 0, 0.914],
    ['score', 30, 0.95, 0, 0.939],
    ['score', 100, 0.95, 0, 0.972],
    ['wald', 30, 0.99, 0.005, 0.26],
    ['adjusted-wald', 30, 0.99, 0.005, 0.988],
    ['score', 30, 0.99, 0.005, 0.964],
  ])('%s of %i responses, promoters %d, detractors %d: %d', (method, n, p, d, expected) => {
    expectNear(coverage(method, n, p, d), expected, 0.0005);
  });

  test.each([5, 10, 30])('of %i responses is right on the mean of all shares there can be', (n) => {
    const grid = Array.from({ length: 25 }, (_, i) => (i + 1 / 3) / 25);
    const all = grid.flatMap((p) =>
      grid.filter((d) => p + d < 1).map((d) => coverage('adjusted-wald', n, p, d)),
    );
    expectNear(all.reduce((sum, one) => sum + one, 0) / all.length, 0.951, 0.003);
  });
});
