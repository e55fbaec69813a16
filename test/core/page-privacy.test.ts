// What a page may tell, where several parts tell of the same respondents: nobody learns of few by adding and subtracting.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Group, responsesOf } from '../../src/core/group.js';
import { hideOnPage } from '../../src/core/page-privacy.js';
import type { Respondents, WantedBreakdown } from '../../src/core/shared-sums.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { Attacker, type Cells, smallSets } from '../support/core/attacker.js';

/** Respondents by month, region and plan; those of month 0 have no date. */
interface Answers {
  readonly levels: readonly [months: number, regions: number, plans: number];
  readonly sizes: readonly number[];
}

type Place = 0 | 1 | 2;
const COLUMNS = ['day:month', 'region', 'plan'] as const;

function coordinates({ levels: [, regions, plans] }: Answers, cell: number): readonly number[] {
  return [Math.floor(cell / (regions * plans)), Math.floor(cell / plans) % regions, cell % plans];
}

/** The cells of a group of a breakdown by some of the columns. */
function cellsOf(answers: Answers, places: readonly Place[], { key }: Group): Set<number> {
  return new Set(
    [...answers.sizes.keys()].filter((cell) => {
      const at = coordinates(answers, cell);
      return places.every((place, i) => key[i] === String(at[place]));
    }),
  );
}

const sizeOf = ({ sizes }: Answers, cells: Iterable<number>) =>
  [...cells].reduce((sum, cell) => sum + sizes[cell]!, 0);

/** A breakdown, without those who have no date where it is by month. */
function breakdownOf(answers: Answers, places: readonly Place[]): WantedBreakdown {
  const keys = places.reduce<string[][]>(
    (before, place) =>
      before.flatMap((key) =>
        Array.from({ length: answers.levels[place]! }, (_, level) => [...key, String(level)]),
      ),
    [[]],
  );
  const groups = keys
    .filter((key) => !(places[0] === 0 && key[0] === '0'))
    .map((key): Group => {
      const group = { key, tally: tallyOf(0, 0, 0) };
      return { ...group, tally: tallyOf(0, sizeOf(answers, cellsOf(answers, places, group)), 0) };
    });
  return { by: places.map((place) => COLUMNS[place]), groups };
}

const all = (answers: Answers) => new Set(answers.sizes.keys());
const dated = (answers: Answers) =>
  new Set([...all(answers)].filter((cell) => coordinates(answers, cell)[0]! > 0));

/** A part: what it is made of, and whom it tells of. */
interface Part {
  readonly cells: (answers: Answers) => Set<number>;
  readonly lists: readonly (readonly Place[])[];
  /** Of some breakdowns only these groups are told, as of a search. */
  readonly found?: readonly number[];
}

function respondentsOf(answers: Answers, { cells, lists, found }: Part): Respondents {
  return {
    responses: sizeOf(answers, cells(answers)),
    breakdowns: lists.map((places) => {
      const one = breakdownOf(answers, places);
      return found === undefined
        ? one
        : { ...one, shown: one.groups.filter((_, i) => found.includes(i % 5)) };
    }),
  };
}

/** Everything that the page tells, as sets of cells; nothing where the page itself is hidden. */
function toldBy(answers: Answers, parts: readonly Part[], minN: number): Cells[] {
  const asked = parts.map((part) => respondentsOf(answers, part));
  const whole = sizeOf(answers, all(answers));
  const hidden = hideOnPage(whole, asked, minN);
  const told: Cells[] = whole < minN ? [] : [all(answers)];
  for (const [i, { cells, lists }] of parts.entries()) {
    if (!hidden[i]!.isWhole) told.push(cells(answers));
    for (const [j, { groups, shown = groups }] of asked[i]!.breakdowns.entries())
      for (const group of shown)
        if (!hidden[i]!.groups[j]!.has(group)) told.push(cellsOf(answers, lists[j]!, group));
  }
  return told;
}

const trend: Part = { cells: dated, lists: [[0]] };
const segments: Part = { cells: all, lists: [[1], [2]] };
const drivers: Part = { cells: all, lists: [[2], [1]] };
const crossed: Part = { cells: all, lists: [[1, 2]] };
const someFound = fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 });

test('nothing of few follows from all parts of a page, by any combination', () => {
  const size = fc.oneof(fc.constant(0), fc.nat({ max: 6 }), fc.nat({ max: 40 }));
  const level = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 2, max: 4 }), level, level),
      fc.array(size, { minLength: 36, maxLength: 36 }),
      fc.integer({ min: 2, max: 8 }),
      someFound,
      fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      (levels, cells, minN, found, wanted) => {
        const [months, regions, plans] = levels;
        const answers: Answers = { levels, sizes: cells.slice(0, months * regions * plans) };
        const risk: Part = { cells: all, lists: [[1], [1, 2]], found };
        const parts = [trend, segments, drivers, risk].filter((_, i) => wanted.includes(i));
        const attacker = new Attacker(toldBy(answers, parts, minN), answers.sizes.length);
        for (const set of smallSets(answers.sizes, minN))
          if (attacker.knows(set, answers.sizes.length)) expect.fail([...set].join());
      },
    ),
    { numRuns: Number(process.env.PRIVACY_RUNS ?? 300) },
  );
});

test('parts looked at one by one would tell of few', () => {
  // Of 30 answers 2 have no date: neither the trend nor the page alone says so.
  const answers: Answers = { levels: [2, 1, 1], sizes: [2, 28] };
  expect(toldBy(answers, [trend], 5)).toEqual([all(answers)]);
});

describe('a part of a page', () => {
  const group = (name: string | null, n: number): Group => ({ key: [name], tally: tallyOf(0, n, 0) });
  const part = (by: string, ...groups: Group[]): Respondents => ({
    responses: groups.reduce((sum, one) => sum + responsesOf(one), 0),
    breakdowns: [{ by: [by], groups }],
  });
  const months = part('day:month', group('2026-01', 40), group('2026-02', 30));

  test('that tells of all is hidden as if it were alone', () => {
    const [one, other] = hideOnPage(70, [months, part('plan', group('a', 67), group('b', 3))], 5);
    expect([one!.isWhole, one!.groups[0]!.size]).toEqual([false, 0]);
    expect([other!.isWhole, other!.groups[0]!.size]).toEqual([false, 2]);
  });

  test('with many fewer is told, with few fewer it hides what they would follow from', () => {
    const [many] = hideOnPage(90, [months], 5);
    expect([many!.isWhole, many!.groups[0]!.size]).toEqual([false, 0]);
    const [few] = hideOnPage(72, [months], 5);
    expect([few!.isWhole, [...few!.groups[0]!].map(({ key }) => key[0])]).toEqual([true, ['2026-02']]);
  });

  test('of which one column hides those who are not in it is hidden as a whole', () => {
    const groups = (...sizes: number[]) =>
      sizes.map((size, i): Group => ({ key: [`${i}`], tally: tallyOf(0, size, 0) }));
    // The two of the one are 100 less 88 less the ten who are not in the part; nothing of the other is of few.
    const [small, large] = [
      { by: ['region'], groups: groups(88, 2) },
      { by: ['plan'], groups: groups(50, 40) },
    ];
    for (const breakdowns of [
      [small, large],
      [large, small],
      [large, small, { by: ['age'], groups: groups(45, 45) }],
    ]) {
      const [hidden] = hideOnPage(100, [{ responses: 90, breakdowns }], 5);
      expect(hidden!.isWhole).toBe(true);
    }
  });

  test('with a few more is hidden, with many more it is told by itself', () => {
    expect(hideOnPage(67, [months], 5)).toMatchObject([{ isWhole: true }]);
    expect(hideOnPage(67, [months], 5)[0]!.groups[0]!.size).toBe(2);
    expect(hideOnPage(60, [months], 5)[0]).toEqual({ isWhole: false, groups: [new Set()] });
  });

  test.each(['day:month', 'day:quarter', 'day'])('of other answers is hidden where %s is told too', (by) => {
    const other = part(by, group('x', 60), group(null, 30));
    const [own] = hideOnPage(90, [months, other], 5);
    expect([own!.isWhole, own!.groups[0]!.size]).toEqual([true, 2]);
  });

  test('of other answers by two columns is told where no group is without both values', () => {
    const pairs = (...keys: (string | null)[][]): Respondents => ({
      responses: 35 * keys.length,
      breakdowns: [
        { by: ['plan', 'region'], groups: keys.map((key) => ({ key, tally: tallyOf(0, 35, 0) })) },
      ],
    });
    const [told] = hideOnPage(90, [pairs(['a', 'x'], ['a', null])], 5);
    expect(told).toEqual({ isWhole: false, groups: [new Set()] });
    const [hidden] = hideOnPage(90, [pairs(['a', 'x'], [null, null])], 5);
    expect([hidden!.isWhole, hidden!.groups[0]!.size]).toEqual([true, 2]);
  });

  test('of the same answers shares a column with others: what is hidden of one is of both', () => {
    const plans = () => part('plan', group('a', 60), group('b', 7), group('c', 3));
    const [one, other] = hideOnPage(70, [plans(), plans()], 5);
    const names = (hidden: typeof one) => [...hidden!.groups[0]!].map(({ key }) => key[0]).sort();
    expect(names(one)).toEqual(['b', 'c']);
    expect(names(other)).toEqual(['b', 'c']);
  });

  test('by weeks is withheld beside one by months', () => {
    const weeks = part('day:week', group('2026-W01', 35), group('2026-W05', 35));
    const [one, other] = hideOnPage(70, [months, weeks], 5);
    expect([one!.groups[0]!.size, other!.groups[0]!.size]).toEqual([0, 2]);
  });

  test('is all hidden where the page is', () => {
    expect(hideOnPage(4, [part('plan', group('a', 4))], 5)[0]!.isWhole).toBe(true);
  });

  test('of pairs of columns in a ring is withheld', () => {
    const pairs = (by: readonly string[]): WantedBreakdown => ({
      by,
      groups: ['00', '01', '10', '11'].map((key) => ({ key: [...key], tally: tallyOf(0, 20, 0) })),
    });
    const breakdowns = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ].map(pairs);
    const [risk] = hideOnPage(80, [{ responses: 80, breakdowns }], 5);
    expect(risk!.groups.map(({ size }) => size)).toEqual([0, 0, 4]);
  });
});

test('a page of every cell of a cross is safe as well', () => {
  const answers: Answers = { levels: [2, 3, 3], sizes: Array.from({ length: 18 }, (_, i) => (i * 7) % 11) };
  const attacker = new Attacker(toldBy(answers, [trend, segments, crossed], 4), answers.sizes.length);
  for (const set of smallSets(answers.sizes, 4)) expect(attacker.knows(set, 18)).toBe(false);
});
