// Segments against one of them in the place of the rest.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/core/comparison.js';
import { type Group, OTHER } from '../../src/core/group.js';
import { breakDown, type TestedBreakdown } from '../../src/core/segments.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectClose } from '../support/core/near.js';

const group = (name: string | null, ...counts: [number, number, number]): Group => ({
  key: [name],
  tally: tallyOf(...counts),
});
const control = group('control', 30, 30, 40);
const groups = [
  control,
  group('a', 10, 30, 60),
  group('b', 60, 20, 20),
  group('few', 3, 3, 3),
  group(null, 30, 31, 40),
];
const versus = (name: string | null, more = {}) =>
  breakDown(groups, ['arm'], { adjust: 'holm', sort: 'file', versus: [name], ...more });
const rowOf = ({ segments }: TestedBreakdown, name: string | null) =>
  segments.find(({ segment }) => segment.arm === name)!;

test('of a value and of a pool of the same name the value is meant', () => {
  const named = [...groups, group(OTHER, 10, 20, 200)];
  const { segments, tests } = breakDown(named, ['arm'], { adjust: 'holm', top: 1, versus: [OTHER] });
  expect(segments.map(({ other, difference }) => [other, difference === null])).toEqual([
    [undefined, true],
    [true, false],
  ]);
  expect(tests).toMatchObject({ count: 1, against: { arm: OTHER } });
});

describe('against one segment', () => {
  const result = versus('control');

  test('each has the difference and the p-value of the two alone', () => {
    for (const { key, tally } of groups.slice(1)) {
      const { difference, pValue } = compare(tally, control.tally);
      const row = rowOf(result, key[0]!);
      expect(row.difference).toBeCloseTo(difference!, 12);
      expectClose(row.pValue, pValue, 1e-12);
    }
  });

  test('the p-values are corrected over those that were tested, and not the one by itself', () => {
    expect(result.tests).toMatchObject({ count: 3, against: { arm: 'control' } });
    expect(rowOf(result, 'b').adjustedPValue).toBeCloseTo(3 * rowOf(result, 'b').pValue!, 12);
    const own = { difference: null, pValue: null, adjustedPValue: null, significant: null };
    expect(rowOf(result, 'control')).toMatchObject(own);
    expect(rowOf(result, 'few')).toMatchObject({ pValue: null, significant: null });
  });

  test('shares, effects and the test of heterogeneity stay as they are', () => {
    const plain = breakDown(groups, ['arm'], { adjust: 'holm', sort: 'file' });
    expect(result.tests.heterogeneity).toEqual(plain.tests.heterogeneity);
    for (const [i, row] of result.segments.entries()) {
      const { difference: _, pValue, adjustedPValue, significant, ...rest } = row;
      expect(plain.segments[i]).toMatchObject(rest);
    }
  });

  test('two segments are two samples, and one test', () => {
    const two = breakDown(groups.slice(0, 2), ['arm'], { adjust: 'holm', versus: ['control'] });
    expect(two.tests.count).toBe(1);
    expect(rowOf(two, 'a').pValue).toBeCloseTo(compare(groups[1]!.tally, control.tally).pValue!, 15);
  });

  test('it may be the one of blank cells, or the pool', () => {
    expect(versus(null).tests.against).toEqual({ arm: null });
    const pooled = breakDown(groups, ['arm'], { adjust: 'holm', top: 2, versus: [OTHER] });
    expect(pooled.tests).toMatchObject({ against: { arm: OTHER }, count: 2 });
  });

  test('nothing is tested against a hidden one', () => {
    const hidden = versus('few', { minN: 10 });
    expect(hidden.tests.count).toBe(0);
    expect(hidden.segments.map(({ pValue }) => pValue)).toEqual([null, null, null, null, null]);
  });

  test('one that is not there is an error of the caller', () => {
    expect(() => versus('nobody')).toThrow(RangeError);
  });

  test('where none differs it is said what could have been found, at the first step of the correction', () => {
    const alike = [control, group('a', 31, 30, 40), group('b', 300, 310, 400)];
    const { tests } = breakDown(alike, ['arm'], { adjust: 'holm', versus: ['control'] });
    const single = breakDown(alike, ['arm'], { adjust: 'none', versus: ['control'] }).tests;
    expect(tests.detectable!.least.segment).toEqual({ arm: 'b' });
    expect(tests.detectable!.most.segment).toEqual({ arm: 'a' });
    // Two tests ask for (2.2414 + 0.8416) standard errors in the place of (1.9600 + 0.8416).
    expect(tests.detectable!.least.difference / single.detectable!.least.difference).toBeCloseTo(1.10045, 4);
  });
});

test('a segment without responses has no difference, nor has any from one that has none', () => {
  const all = [...groups, group('none', 0, 0, 0)];
  const of = (name: string) => {
    const found = breakDown(all, ['arm'], { adjust: 'holm', sort: 'file', versus: [name] });
    return Object.fromEntries(found.segments.map(({ segment, difference }) => [segment.arm, difference]));
  };
  // The NPS of the three is 10, 50 and -40.
  const { control: itself, a, b, none } = of('control');
  expect([itself, a, b, none]).toEqual([null, expect.closeTo(40, 9), expect.closeTo(-50, 9), null]);
  expect(Object.values(of('none')).every((difference) => difference === null)).toBe(true);
});
