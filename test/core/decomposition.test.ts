import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decompose } from '../../src/core/decomposition.js';
import { type Group, mergeGroups } from '../../src/core/group.js';
import { nps } from '../../src/core/nps.js';
import { type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { anyTally, tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { decompositions } from '../support/core/oracle.js';

const group = (name: string | null, tally: Tally): Group => ({ key: [name], tally });
const names = (before: readonly Group[], after: readonly Group[]) =>
  decompose(before, after, ['region'])!.segments.map(({ segment }) => segment.region);

describe.each(decompositions)('$id', ({ delta, rateEffect, mixEffect, segments }) => {
  const wave = (histogram: 'histogram0' | 'histogram1') =>
    segments.map((one) => group(one.segment, tallyOfCounts(one[histogram])));
  const actual = decompose(wave('histogram0'), wave('histogram1'), ['region'])!;

  test('agrees with the table', () => {
    expectNear(actual.rate, rateEffect, 1e-9);
    expectNear(actual.mix, mixEffect, 1e-9);
    expectNear(actual.rate + actual.mix, delta, 1e-9);
    expect(actual.segments).toHaveLength(segments.length);
    for (const expected of segments) {
      const row = actual.segments.find(({ segment }) => segment.region === expected.segment)!;
      expectNear(row.before, expected.nps0, 1e-9);
      expectNear(row.after, expected.nps1, 1e-9);
      expectNear(row.shareBefore, expected.share0, 1e-12);
      expectNear(row.shareAfter, expected.share1, 1e-12);
      expectNear(row.rate, expected.rateEffect, 1e-9);
      expectNear(row.mix, expected.mixEffectCentred, 1e-9);
    }
  });
});

test('has the keys of the JSON format, in their order', () => {
  const actual = decompose([group('A', tallyOf(1, 2, 3))], [group('A', tallyOf(3, 2, 1))], ['region'])!;
  expect(Object.keys(actual)).toEqual(['rate', 'mix', 'segments']);
  expect(Object.keys(actual.segments[0]!)).toEqual([
    'segment',
    'before',
    'after',
    'shareBefore',
    'shareAfter',
    'rate',
    'mix',
  ]);
});

describe('a segment in one wave alone', () => {
  const both = group('Both', tallyOf(20, 30, 50));
  const once = group('Once', tallyOf(60, 20, 20));

  test.each([
    ['the second', [both], [both, once], -35],
    ['the first', [both, once], [both], 35],
  ])('%s is mix throughout', (_, before, after, change) => {
    const { rate, mix, segments } = decompose(before, after, ['region'])!;
    expect(rate).toBe(0);
    expect(segments.map((row) => row.rate)).toEqual([0, 0]);
    // 100 at +30, with 100 at -40 together -5.
    expectNear(mix, change, 1e-9);
    const row = segments.find(({ segment }) => segment.region === 'Once')!;
    expect([row.before, row.after]).toEqual(change < 0 ? [null, -40] : [-40, null]);
    expect([row.shareBefore, row.shareAfter]).toEqual(change < 0 ? [0, 0.5] : [0.5, 0]);
  });

  test('in neither is left out, listed or not', () => {
    const none = group('None', tallyOf(0, 0, 0));
    expect(names([both, none], [both])).toEqual(['Both']);
    expect(names([both, none], [both, none])).toEqual(['Both']);
  });
});

test('a segment that grows helps when it is above the average, and hurts when it is below', () => {
  const high = (n: number) => group('High', tallyOf(0, 0, n));
  const low = (n: number) => group('Low', tallyOf(n, 0, 0));
  const grown = decompose([high(50), low(50)], [high(80), low(20)], ['region'])!.segments;
  expect(grown.every(({ mix }) => mix > 0)).toBe(true);
  const shrunken = decompose([high(80), low(20)], [high(50), low(50)], ['region'])!.segments;
  expect(shrunken.every(({ mix }) => mix < 0)).toBe(true);
});

describe('order', () => {
  const wave = (...parts: [string | null, number, number][]) =>
    parts.map(([name, detractors, promoters]) => group(name, tallyOf(detractors, 0, promoters)));

  test('is by size of the effect, up or down', () => {
    const before = wave(['small', 50, 50], ['up', 50, 50], ['down', 50, 50]);
    expect(names(before, wave(['small', 45, 55], ['up', 20, 80], ['down', 90, 10]))).toEqual([
      'down',
      'up',
      'small',
    ]);
  });

  test('is by name where effects are equal', () => {
    const before = wave(['Q10', 5, 5], ['Q2', 5, 5], ['Q1', 5, 5]);
    expect(names(before, before.toReversed())).toEqual(['Q1', 'Q2', 'Q10']);
  });

  test('has blanks and the pooled row last, and tells the pooled row from a value of its name', () => {
    const other = (tally: Tally): Group => ({ key: ['(other)'], tally, other: true });
    const before = [other(tallyOf(90, 0, 10)), ...wave([null, 50, 50], ['(other)', 5, 5])];
    const after = [...wave([null, 10, 90], ['(other)', 5, 5]), other(tallyOf(10, 0, 90))];
    const { segments } = decompose(before, after, ['region'])!;
    expect(segments.map(({ segment, other }) => [segment.region, other])).toEqual([
      ['(other)', undefined],
      [null, undefined],
      ['(other)', true],
    ]);
    expect(segments.map((row) => row.after)).toEqual([0, 80, 80]);
  });
});

test('segments of crossed columns are matched column by column', () => {
  const crossed = (a: string, b: string, tally: Tally): Group => ({ key: [a, b], tally });
  const { segments } = decompose(
    [crossed('a', 'b,c', tallyOf(1, 0, 3)), crossed('a,b', 'c', tallyOf(3, 0, 1))],
    [crossed('a,b', 'c', tallyOf(1, 0, 3)), crossed('a', 'b,c', tallyOf(3, 0, 1))],
    ['x', 'y'],
  )!;
  expect(segments.map(({ segment, before, after }) => [segment, before, after])).toEqual([
    [{ x: 'a', y: 'b,c' }, 50, -50],
    [{ x: 'a,b', y: 'c' }, -50, 50],
  ]);
});

test('weights are what shares are made of', () => {
  // East has half of the answers and a quarter of the weight.
  const weighted = (name: string, tally: Tally, weight: number) => group(name, weighEqually(tally, weight));
  const [east, west] = [tallyOf(10, 0, 30), tallyOf(30, 0, 10)];
  const before = [weighted('East', east, 1), weighted('West', west, 3)];
  const after = [weighted('East', east, 3), weighted('West', west, 1)];
  const { rate, mix, segments } = decompose(before, after, ['region'])!;
  expect(segments.map(({ shareBefore, shareAfter }) => [shareBefore, shareAfter])).toEqual([
    [0.25, 0.75],
    [0.75, 0.25],
  ]);
  expectNear(rate, 0, 1e-12);
  expectNear(mix, 50, 1e-12);
});

test('is null when a wave has no responses', () => {
  const some = [group('A', tallyOf(1, 1, 1))];
  expect(decompose(some, [], ['region'])).toBeNull();
  expect(decompose([group('A', tallyOf(0, 0, 0))], some, ['region'])).toBeNull();
});

describe('laws', () => {
  const waves = fc
    .array(fc.tuple(anyTally, anyTally), { minLength: 1, maxLength: 6 })
    .map((pairs) => [0, 1].map((wave) => pairs.map((pair, i) => group(`s${i}`, pair[wave]!))))
    .filter((both) => both.every((wave) => nps(mergeGroups(wave)) !== null));

  test('rate and mix add up to the change', () => {
    fc.assert(
      fc.property(waves, ([before, after]) => {
        const { rate, mix } = decompose(before!, after!, ['region'])!;
        expectNear(rate + mix, nps(mergeGroups(after!))! - nps(mergeGroups(before!))!, 1e-9);
      }),
    );
  });

  test('the way back has the opposite effects', () => {
    fc.assert(
      fc.property(waves, ([before, after]) => {
        const there = decompose(before!, after!, ['region'])!;
        const back = decompose(after!, before!, ['region'])!;
        expectNear(back.rate, -there.rate, 1e-9);
        expectNear(back.mix, -there.mix, 1e-9);
      }),
    );
  });

  test('without a shift of shares there is no mix, without a change of NPS no rate', () => {
    fc.assert(
      fc.property(waves, ([before]) => {
        const { rate, mix } = decompose(before!, before!, ['region'])!;
        expect([rate, Math.abs(mix)]).toEqual([0, 0]);
      }),
    );
  });
});

test('what moved the whole most comes first, by both effects together, whatever each is', () => {
  const waves = fc.array(fc.tuple(anyTally, anyTally), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(waves, (pairs) => {
      const wave = (k: 0 | 1) => pairs.map((pair, i) => group(`s${i}`, pair[k]));
      const found = decompose(wave(0), wave(1), ['region']);
      const sizes = found?.segments.map(({ rate, mix }) => Math.abs(rate! + mix!)) ?? [];
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }),
  );
});
