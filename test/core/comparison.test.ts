import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/core/comparison.js';
import { emptyTally, tallyOfCounts } from '../../src/core/tally.js';
import { anyTally, tallyOf } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { differences } from '../support/core/oracle.js';

const anyLevel = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const nothing = { difference: null, interval: null, pValue: null, significant: null };

describe.each(differences)('$a and $b', ({
  histogramA,
  histogramB,
  nA,
  nB,
  difference,
  adjustedWald,
  ci,
}) => {
  const first = tallyOfCounts(histogramA);
  const second = tallyOfCounts(histogramB);

  test('agree with the table at each level', () => {
    for (const [level, { adjustedWald: limits }] of Object.entries(ci ?? {})) {
      const actual = compare(first, second, Number(level));
      expectNear(actual.difference, difference, 1e-9);
      // The part within ±200, widened to the difference.
      expectNear(actual.interval!.low, Math.max(-200, Math.min(limits[0], difference!)), 1e-9);
      expectNear(actual.interval!.high, Math.min(200, Math.max(limits[1], difference!)), 1e-9);
      if (nA < 10 || nB < 10) expect(actual.pValue).toBeNull();
      else expectClose(actual.pValue, adjustedWald!.p, 1e-9);
    }
    if (!ci) expect(compare(first, second)).toEqual(nothing);
  });
});

test('has the keys of the JSON format, in their order', () => {
  const actual = compare(tallyOf(10, 20, 70), tallyOf(30, 30, 40), 0.9);
  expect(Object.keys(actual)).toEqual(['difference', 'interval', 'pValue', 'significant']);
  expect(Object.keys(actual.interval!)).toEqual(['method', 'level', 'low', 'high']);
  expect(actual).toMatchObject({
    difference: 50,
    interval: { method: 'adjusted-wald', level: 0.9 },
    significant: true,
  });
});

test('is made at 95 % unless said otherwise', () => {
  const [a, b] = [tallyOf(10, 20, 70), tallyOf(30, 30, 40)];
  expect(compare(a, b)).toEqual(compare(a, b, 0.95));
});

test('small sides are shown, not tested', () => {
  const actual = compare(tallyOf(0, 0, 9), tallyOf(9, 0, 0));
  expect(actual).toMatchObject({ difference: 200, pValue: null, significant: null });
  expect(actual.interval!.high).toBe(200);
});

test('without responses on a side there is nothing to compare', () => {
  expect(compare(emptyTally(), tallyOf(1, 1, 1))).toEqual(nothing);
  expect(compare(tallyOf(1, 1, 1), emptyTally())).toEqual(nothing);
});

test.each([0.49, 1, 95])('a level of %d is a RangeError, with responses and without', (level) => {
  expect(() => compare(tallyOf(1, 1, 1), tallyOf(1, 1, 1), level)).toThrow(RangeError);
  expect(() => compare(emptyTally(), emptyTally(), level)).toThrow(RangeError);
});

describe('laws', () => {
  test('the interval holds the difference and stays within ±200', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyLevel, (a, b, level) => {
        const { difference, interval } = compare(a, b, level);
        if (difference === null) return;
        expect(interval!.low).toBeGreaterThanOrEqual(-200);
        expect(interval!.low).toBeLessThanOrEqual(difference);
        expect(interval!.high).toBeGreaterThanOrEqual(difference);
        expect(interval!.high).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('significant is tested and an interval without 0', () => {
    const count = fc.nat({ max: 60 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), anyLevel, (n, level) => {
        const { interval, pValue, significant } = compare(
          tallyOf(n[0]!, n[1]!, n[2]!),
          tallyOf(n[3]!, n[4]!, n[5]!),
          level,
        );
        if (pValue === null) expect(significant).toBeNull();
        else expect(significant).toBe(interval!.low > 0 || interval!.high < 0);
      }),
    );
  });

  test('the other way round it is mirrored', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        const there = compare(a, b);
        const back = compare(b, a);
        if (there.difference === null) return;
        expect(back.interval!.low).toBe(0 - there.interval!.high);
        expect(back.interval!.high).toBe(0 - there.interval!.low);
        expect([back.pValue, back.significant]).toEqual([there.pValue, there.significant]);
      }),
    );
  });
});
