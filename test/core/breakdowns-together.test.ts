// Several breakdowns of the same respondents, of which some are told: one correction for the values of all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../src/core/adjust.js';
import { breakDownTogether, type TogetherOptions } from '../../src/core/breakdowns-together.js';
import { compare } from '../../src/core/comparison.js';
import { exactTest } from '../../src/core/exact-test.js';
import { type Group, mergeGroups } from '../../src/core/group.js';
import { breakDown, type TestedBreakdown } from '../../src/core/segments.js';
import { categoryCounts, subtractTally } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';

const group = (name: string, detractors: number, passives: number, promoters: number): Group => ({
  key: [name],
  tally: tallyOf(detractors, passives, promoters),
});

// The same 300 respondents in three ways.
const regions = [group('East', 10, 30, 60), group('West', 40, 20, 40), group('North', 40, 40, 20)];
const plans = [group('free', 60, 40, 50), group('pro', 30, 50, 70)];
const sizes = [
  group('S', 20, 20, 35),
  group('M', 25, 25, 30),
  group('L', 23, 22, 28),
  group('XL', 22, 23, 27),
];

const planned: TogetherOptions = { adjust: 'holm', level: 0.95, areChosen: false };
const told = (...all: readonly (readonly Group[])[]) =>
  all.map((groups, i) => ({ by: [`column ${i}`], groups, isShown: true }));
const rowsOf = (list: readonly TestedBreakdown[]) => list.flatMap(({ segments }) => segments);
/** Of each test once: of two segments both are one. */
const once = (list: readonly TestedBreakdown[]) =>
  list.flatMap(({ segments }) => (segments.length === 2 ? segments.slice(0, 1) : segments));

test('one breakdown alone is told as it always is', () => {
  for (const groups of [regions, plans, sizes]) {
    for (const adjust of ['holm', 'bh', 'none'] as const) {
      const [one] = breakDownTogether(told(groups), { ...planned, adjust, sort: 'name' });
      expect(one).toEqual(breakDown(groups, ['column 0'], { adjust, level: 0.95, sort: 'name' }));
    }
  }
});

test('the p-values are those of the segments against their rest, corrected by Holm over all of them', () => {
  const all = breakDownTogether(told(regions, plans, sizes), planned);
  const singly = once(all).map(({ pValue }) => pValue!);
  expect(all.map(({ tests }) => tests.count)).toEqual([8, 8, 8]);
  expect(all[0]!.tests.method).toBe('adjusted-wald');
  for (const groups of [regions, plans, sizes]) {
    for (const { key, tally } of groups) {
      const row = rowsOf(all).find(({ segment }) => Object.values(segment)[0] === key[0])!;
      expect(row.pValue).toBe(compare(tally, subtractTally(mergeGroups(groups), tally)).pValue);
    }
  }
  // Holm (1979): the i-th smallest of m times m − i + 1, and never less than one before it.
  const rising = singly.toSorted((a, b) => a - b);
  const holm = rising.map((_, i) =>
    Math.max(...rising.slice(0, i + 1).map((p, j) => Math.min(1, (8 - j) * p))),
  );
  for (const { pValue, adjustedPValue } of once(all))
    expect(adjustedPValue).toBeCloseTo(holm[rising.indexOf(pValue!)]!, 12);
});

test('two segments are one test, with one p-value', () => {
  const [, both] = breakDownTogether(told(regions, plans), planned);
  const [one, other] = both!.segments;
  expect([one!.pValue, one!.adjustedPValue]).toEqual([other!.pValue, other!.adjustedPValue]);
  expect(both!.tests.count).toBe(4);
});

test('what is not shown is corrected for, and not told', () => {
  const tried = told(regions, plans, sizes).map((one, i) => ({ ...one, isShown: i === 1 }));
  const shown = breakDownTogether(tried, planned);
  const all = breakDownTogether(told(regions, plans, sizes), planned);
  expect(shown).toEqual([all[1]]);
});

describe('what was chosen by what it shows', () => {
  const chosen = { ...planned, areChosen: true };

  test('was found by search: the larger of two p-values', () => {
    const all = breakDownTogether(told(regions, plans), chosen);
    expect(all[0]!.tests.method).toBe('larger-of-both');
    for (const { key, tally } of regions) {
      const rest = subtractTally(mergeGroups(regions), tally);
      const exact = exactTest(categoryCounts(tally), categoryCounts(rest));
      const row = rowsOf(all).find(({ segment }) => Object.values(segment)[0] === key[0])!;
      expect(row.pValue).toBe(Math.max(exact, compare(tally, rest).pValue!));
    }
  });

  test('and so is what makes more than ten tests together', () => {
    expect(breakDownTogether(told(sizes, sizes, sizes), planned)[0]!.tests.method).toBe('larger-of-both');
  });
});

test('more columns never make a finding of what is none alone', () => {
  const anyGroups = fc
    .array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 })
    .map((counts) => counts.map(([d, p, r], i) => group(`g${i}`, d, p, r)));
  fc.assert(
    fc.property(anyGroups, fc.array(anyGroups, { maxLength: 3 }), (groups, others) => {
      const alone = rowsOf(breakDownTogether(told(groups), { ...planned, areChosen: true }));
      const [first] = breakDownTogether(told(groups, ...others), { ...planned, areChosen: true });
      for (const [i, { pValue, adjustedPValue, significant }] of first!.segments.entries()) {
        expect(pValue).toBe(alone[i]!.pValue);
        expect(adjustedPValue ?? 1).toBeGreaterThanOrEqual(alone[i]!.adjustedPValue ?? 1);
        if (alone[i]!.significant !== true) expect(significant).not.toBe(true);
      }
    }),
  );
});

test('hidden segments are neither told nor corrected for', () => {
  const hidden = new Set([regions[0]!, regions[1]!]);
  const [some] = breakDownTogether(
    [{ by: ['region'], groups: regions, hidden, isShown: true }, ...told(sizes)],
    planned,
  );
  expect(some!.tests.count).toBe(5);
  expect(some!.segments.filter(({ pValue }) => pValue === null)).toHaveLength(2);
});

test('segments that overlap are tested against those who are not in them', () => {
  const whole = mergeGroups(regions);
  const [overlapping] = breakDownTogether(
    [{ by: ['tags'], groups: regions.slice(0, 2), whole, isShown: true }],
    {
      ...planned,
    },
  );
  expect(overlapping).toMatchObject({ overlapping: true });
  expect(overlapping!.tests.count).toBe(2);
  const east = overlapping!.segments.find(({ segment }) => segment.tags === 'East')!;
  expect(east.pValue).toBe(compare(regions[0]!.tally, subtractTally(whole, regions[0]!.tally)).pValue);
});

test('where nothing is found each breakdown says what its tests could have shown, of so many', () => {
  const [of, others] = breakDownTogether(told(sizes, sizes.toReversed()), planned);
  const alone = breakDown(sizes, ['column 0'], { adjust: 'holm' }).tests.detectable!;
  expect(of!.tests.detectable!.least.difference).toBeGreaterThan(alone.least.difference);
  expect(others!.tests.detectable!.least.difference).toBe(of!.tests.detectable!.least.difference);
  const [found] = breakDownTogether(told(sizes, regions), planned);
  expect(found!.tests.detectable).toBeUndefined();
});

test('it is the correction of one family', () => {
  const all = breakDownTogether(told(regions, sizes), { ...planned, adjust: 'bh' });
  expect(rowsOf(all).map(({ adjustedPValue }) => adjustedPValue)).toEqual(
    adjustPValues(
      rowsOf(all).map(({ pValue }) => pValue),
      'bh',
    ),
  );
});
