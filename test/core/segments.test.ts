import { describe, expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import { effect } from '../../src/core/effect.js';
import { type Group, mergeGroups } from '../../src/core/group.js';
import type { SegmentSort } from '../../src/core/order.js';
import type { Segment } from '../../src/core/segment.js';
import { type BreakdownOptions, breakDown } from '../../src/core/segments.js';
import { tallyOfCounts } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { segmentSets } from '../support/core/oracle.js';

const group = (name: string | null, detractors: number, passives: number, promoters: number): Group => ({
  key: [name],
  tally: tallyOf(detractors, passives, promoters),
});

const east = group('East', 20, 40, 40); // NPS +20, n = 100
const west10 = group('West 10', 10, 0, 50); // NPS +67, n = 60
const west9 = group('West 9', 30, 0, 10); // NPS -50, n = 40
const blank = group(null, 0, 0, 30); // NPS +100, n = 30
const tiny = group('Tiny', 0, 0, 5); // NPS +100, n = 5
const all = [west9, east, blank, tiny, west10];

const nameOf = ({ segment }: Segment) => Object.values(segment)[0];
const names = (groups: readonly Group[], options: BreakdownOptions = {}) =>
  breakDown(groups, ['region'], options).segments.map(nameOf);

describe('a segment', () => {
  test('has its name, its block, its effect and its mark, in the order of the JSON format', () => {
    const [first] = breakDown([east, west9], ['region']).segments;
    const whole = mergeGroups([east, west9]);
    const expected = {
      segment: { region: 'East' },
      ...block(east.tally),
      ...effect(east.tally, whole),
      lowN: false,
    };
    expect(first).toEqual(expected);
    expect(Object.keys(first!)).toEqual(Object.keys(expected));
    expect(Object.keys(first!).slice(-4)).toEqual(['difference', 'contribution', 'leverage', 'lowN']);
  });

  test('takes the options of its block', () => {
    const options = { method: 'score', level: 0.9, categoriesOnly: true } as const;
    const [first] = breakDown([east], ['region'], options).segments;
    expect(first).toMatchObject(block(east.tally, options));
  });

  test('has a null for a blank value', () => {
    expect(breakDown([blank], ['region']).segments[0]!.segment).toEqual({ region: null });
  });

  test('of crossed columns names each', () => {
    const crossed: Group = { key: ['East', null], tally: east.tally };
    expect(breakDown([crossed], ['region', 'plan']).segments[0]!.segment).toEqual({
      region: 'East',
      plan: null,
    });
  });

  test('may come from a column of any name', () => {
    const { segment } = breakDown([east], ['__proto__']).segments[0]!;
    expect(Object.entries(segment)).toEqual([['__proto__', 'East']]);
  });

  test.each([
    [0, true],
    [29, true],
    [30, false],
  ])('of %i responses: lowN is %s', (responses, lowN) => {
    expect(
      breakDown([east, group('x', 0, responses, 0)], ['region'], { sort: 'file' }).segments[1]!.lowN,
    ).toBe(lowN);
  });

  test('without responses is shown with nulls and no effect', () => {
    const empty = group('Empty', 0, 0, 0);
    expect(breakDown([empty, east], ['region']).segments[1]).toMatchObject({
      nps: null,
      responses: 0,
      interval: null,
      difference: null,
      contribution: 0,
      leverage: 0,
    });
  });
});

describe.each(segmentSets)('the segments of $id', ({ id, segments }) => {
  test('carry the figures of the table', () => {
    const groups = segments.map((one): Group => ({ key: [one.id], tally: tallyOfCounts(one.histogram) }));
    const result = breakDown(groups, [id], { sort: 'file' }).segments;
    for (const [i, expected] of segments.entries()) {
      const actual = result[i]!;
      expect(actual.segment).toEqual({ [id]: expected.id });
      expect(actual.responses).toBe(expected.n);
      expectNear(actual.nps, expected.nps, 1e-9);
      expectNear(actual.contribution, expected.contribution, 1e-9);
      expectNear(actual.leverage, expected.leverage, 1e-9);
      expectNear(actual.difference, expected.diffVsRest ?? null, 1e-9);
    }
  });
});

describe('order', () => {
  // contribution: net promoters East 20, West 10 40, West 9 -20, Tiny 5, of 235
  const orders: [SegmentSort, string[]][] = [
    ['nps', ['Tiny', 'West 10', 'East', 'West 9']],
    ['responses', ['East', 'West 10', 'West 9', 'Tiny']],
    ['contribution', ['West 9', 'Tiny', 'East', 'West 10']],
    // (NPS - 31.9) n: East -1191, West 10 2085, West 9 -3277, Tiny 340
    ['leverage', ['West 9', 'East', 'Tiny', 'West 10']],
    ['name', ['East', 'Tiny', 'West 9', 'West 10']],
    ['file', ['West 9', 'East', 'Tiny', 'West 10']],
  ];

  test.each(orders)('by %s, the blank last, reversed too', (sort, expected) => {
    expect(names(all, { sort })).toEqual([...expected, null]);
    expect(names(all, { sort, reverse: true })).toEqual([...expected.toReversed(), null]);
  });

  test('is by NPS unless said otherwise', () => {
    expect(names(all)).toEqual(names(all, { sort: 'nps' }));
  });

  test('of equals is by name, whatever the order of the file and of the sort', () => {
    const equals = [group('Q10', 1, 1, 2), group('q2', 1, 1, 2), group('Q1', 2, 2, 4)];
    for (const reverse of [false, true]) {
      for (const groups of [equals, equals.toReversed()]) {
        expect(names(groups, { reverse })).toEqual(['Q1', 'q2', 'Q10']);
      }
    }
  });

  test('has segments without an NPS behind those with one, reversed too', () => {
    const groups = [group('Empty', 0, 0, 0), east, west9, blank];
    expect(names(groups)).toEqual(['East', 'West 9', 'Empty', null]);
    expect(names(groups, { reverse: true })).toEqual(['West 9', 'East', 'Empty', null]);
  });

  test('has many segments without an NPS behind those with one, each by name', () => {
    const places = Array.from({ length: 300 }, (_, i) => i);
    const promoters = places.map((i) => (i % 3 === 1 ? 0 : 1 + ((i * 7) % 90)));
    const groups = promoters.map((count, i) => group(`S${i}`, count === 0 ? 0 : 100 - count, 0, count));
    const answered = places.filter((i) => promoters[i]! > 0);
    const expected = [
      ...answered.toSorted((a, b) => promoters[b]! - promoters[a]! || a - b),
      ...places.filter((i) => promoters[i] === 0),
    ];
    expect(names(groups)).toEqual(expected.map((i) => `S${i}`));
  });

  test('of crossed columns has every combination with a blank behind the others', () => {
    const keys = [
      [null, 'x'],
      ['a', null],
      ['b', 'x'],
      ['a', 'x'],
    ];
    const groups = keys.map((key): Group => ({ key, tally: east.tally }));
    const rows = breakDown(groups, ['r', 'p']).segments.map(({ segment }) => Object.values(segment));
    expect(rows).toEqual([
      ['a', 'x'],
      ['b', 'x'],
      ['a', null],
      [null, 'x'],
    ]);
  });
});

describe('top', () => {
  test('pools all but the largest, in a last row that says so', () => {
    const { segments } = breakDown(all, ['region'], { top: 2 });
    expect(segments.map(nameOf)).toEqual(['West 10', 'East', '(other)']);
    expect(segments.at(-1)).toEqual({
      ...breakDown([group('(other)', 30, 0, 45), east, west10], ['region'], { sort: 'file' }).segments[0],
      other: true,
    });
    expect(segments[0]).not.toHaveProperty('other');
  });

  test('puts the pooled row behind the blank one in every order', () => {
    const groups = [group(null, 0, 0, 200), ...all.filter((one) => one !== blank)];
    for (const sort of ['nps', 'responses', 'name', 'file'] as const) {
      for (const reverse of [false, true]) {
        expect(names(groups, { top: 2, sort, reverse })).toEqual(['East', null, '(other)']);
      }
    }
  });

  test('tells a pooled row from a value of the same name', () => {
    const { segments } = breakDown([group('(other)', 0, 0, 99), east, tiny], ['region'], { top: 2 });
    expect(segments.map(({ segment, other }) => [...Object.values(segment), other])).toEqual([
      ['(other)', undefined],
      ['East', undefined],
      ['(other)', true],
    ]);
  });
});

describe('minN', () => {
  test('withholds everything of a hidden segment but its name and size', () => {
    const { segments } = breakDown(all, ['region'], { minN: 31 });
    const hidden = segments.find((row) => nameOf(row) === 'Tiny')!;
    const shown = breakDown([east], ['region']).segments[0]!;
    expect(Object.keys(hidden)).toEqual([...Object.keys(shown), 'hidden']);
    for (const [key, value] of Object.entries(hidden)) {
      if (!['segment', 'responses', 'hidden'].includes(key)) expect(value, key).toBeNull();
    }
    expect(hidden).toMatchObject({ segment: { region: 'Tiny' }, responses: 5, hidden: true });
  });

  test('leaves the shown segments as they are', () => {
    const open = breakDown(all, ['region'], { sort: 'file' }).segments;
    const guarded = breakDown(all, ['region'], { sort: 'file', minN: 31 }).segments;
    const shown = guarded.filter(({ hidden }) => !hidden);
    expect(shown).toEqual(open.filter(({ responses }) => responses > 30));
    expect(shown[0]).not.toHaveProperty('hidden');
  });

  test('hides a second segment beside a single one', () => {
    const { segments } = breakDown(all, ['region'], { minN: 10 });
    expect(segments.filter(({ hidden }) => hidden).map(nameOf)).toEqual(['Tiny', null]);
  });

  test('leaves no place that tells the figures of a hidden segment', () => {
    const small = [group('b', 0, 0, 3), group('a', 3, 0, 0), group('c', 1, 1, 2)];
    for (const sort of ['nps', 'responses', 'leverage', 'contribution', 'name', 'file'] as const) {
      for (const reverse of [false, true]) {
        expect(names([...small, ...all], { minN: 10, sort, reverse }).slice(3)).toEqual([
          'a',
          'b',
          'c',
          'Tiny',
          null,
        ]);
      }
    }
  });

  test('keeps hidden blanks behind shown ones and the pooled row last', () => {
    const keys: [string | null, string | null, number][] = [
      [null, null, 3],
      [null, 'x', 50],
      ['a', null, 2],
      ['a', 'x', 4],
      ['b', 'x', 90],
      ['c', 'x', 1],
    ];
    const groups = keys.map(([r, p, n]): Group => ({ key: [r, p], tally: tallyOf(0, 0, n) }));
    const { segments } = breakDown(groups, ['r', 'p'], { top: 5, minN: 10 });
    expect(segments.map(({ segment, hidden }) => [...Object.values(segment), hidden === true])).toEqual([
      ['b', 'x', false],
      ['a', 'x', true],
      [null, 'x', false],
      ['a', null, true],
      [null, null, true],
      ['(other)', '(other)', true],
    ]);
    expect(segments.at(-1)).toHaveProperty('other', true);
  });

  test('looks at the pooled row, not at what went into it', () => {
    const small = [group('a', 1, 0, 5), group('b', 2, 0, 4), group('c', 3, 0, 3)];
    const { segments } = breakDown([east, west10, ...small], ['region'], { top: 2, minN: 10 });
    expect(segments.at(-1)).toMatchObject({ other: true, responses: 18, nps: expect.any(Number) });
  });

  test('withholds the breakdown as a whole when no segment is left', () => {
    const withheld = { by: ['region'], segments: [], hidden: true };
    expect(breakDown([tiny, east], ['region'], { minN: 10 })).toEqual(withheld);
    expect(breakDown(all, ['region'], { minN: 101 })).toEqual(withheld);
    expect(breakDown(all, ['region'], { minN: 5 }).hidden).toBe(false);
  });
});

test('no groups are no segments, and nothing is hidden', () => {
  expect(breakDown([], ['region'], { top: 3, minN: 10 })).toEqual({
    by: ['region'],
    segments: [],
    hidden: false,
  });
});
