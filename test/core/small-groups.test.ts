import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Group, keepLargest, responsesOf } from '../../src/core/group.js';
import { groupsToHide } from '../../src/core/privacy.js';
import type { WantedBreakdown } from '../../src/core/shared-sums.js';
import { type Hidden, whatToHide } from '../../src/core/small-groups.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { Attacker, type Cells, smallSets } from '../support/core/attacker.js';

const smallGroups = (breakdowns: readonly WantedBreakdown[], minN: number) => {
  const responses = breakdowns[0]!.groups.reduce((sum, group) => sum + responsesOf(group), 0);
  return whatToHide([{ responses, breakdowns }], minN)[0]!.groups;
};

/** A data set by all its columns: the size of each cell of their cross. */
interface Cross {
  columns: readonly string[];
  keys: readonly (readonly string[])[];
  sizes: readonly number[];
}

function crossOf(levels: readonly number[], sizes: readonly number[]): Cross {
  const columns = levels.map((_, i) => 'abc'[i]!);
  const keys = levels.reduce<string[][]>(
    (before, level, column) =>
      before.flatMap((key) => Array.from({ length: level }, (_, i) => [...key, `${'abc'[column]}${i}`])),
    [[]],
  );
  return { columns, keys, sizes: keys.map((_, i) => sizes[i % sizes.length]!) };
}

function breakdownOf({ columns, keys, sizes }: Cross, by: readonly string[]): WantedBreakdown {
  const totals = new Map<string, { key: string[]; size: number }>();
  for (const [i, full] of keys.entries()) {
    const key = by.map((column) => full[columns.indexOf(column)]!);
    const total = totals.get(key.join()) ?? { key, size: 0 };
    total.size += sizes[i]!;
    totals.set(key.join(), total);
  }
  const groups = [...totals.values()].map(({ key, size }): Group => ({ key, tally: tallyOf(0, size, 0) }));
  return { by, groups };
}

/** The cells of the cross that are in a group. */
function cellsOf(cross: Cross, by: readonly string[], { key }: Group): Cells {
  return new Set(
    cross.keys.flatMap((full, i) =>
      by.every((column, j) => full[cross.columns.indexOf(column)] === key[j]) ? [i] : [],
    ),
  );
}

/**
 * What a reader of the report knows: the totals that are shown, and that nobody is in an empty group of a breakdown that
 * is there. Of one that is hidden as a whole no group is named, so that nobody knows which are empty.
 */
function knownSets(cross: Cross, breakdowns: readonly WantedBreakdown[], minN: number) {
  const hidden = smallGroups(breakdowns, minN);
  const all = cross.sizes.reduce((sum, size) => sum + size, 0);
  const shown: Cells[] = all >= minN ? [new Set(cross.sizes.keys())] : [];
  const empty: Cells[] = [];
  for (const [i, { by, groups, shown: wanted = groups }] of breakdowns.entries()) {
    const isThere = wanted.some((group) => !hidden[i]!.has(group));
    for (const group of wanted) {
      const members = group.other ? groups.filter((one) => !wanted.includes(one)) : [group];
      const cells = new Set(members.flatMap((one) => [...cellsOf(cross, by, one)]));
      if (!hidden[i]!.has(group)) shown.push(cells);
      if (isThere && responsesOf(group) === 0) for (const cell of cells) empty.push(new Set([cell]));
    }
  }
  return { shown, empty };
}

const sizeOf = ({ sizes }: Cross, cells: Iterable<number>) =>
  [...cells].reduce((sum, cell) => sum + sizes[cell]!, 0);

function expectNothingSmall(cross: Cross, breakdowns: readonly WantedBreakdown[], minN: number): void {
  const { shown, empty } = knownSets(cross, breakdowns, minN);
  const isSmall = (size: number) => size > 0 && size < minN;
  for (const one of shown) {
    expect(isSmall(sizeOf(cross, one))).toBe(false);
    for (const other of shown) {
      const isWithin = [...other].every((cell) => one.has(cell));
      const rest = [...one].filter((cell) => !other.has(cell));
      if (isWithin) expect(isSmall(sizeOf(cross, rest))).toBe(false);
    }
  }
  const cells = cross.keys.length;
  const attacker = new Attacker([...shown, ...empty], cells);
  for (const set of smallSets(cross.sizes, minN)) {
    if (attacker.knows(set, cells)) expect.fail(`${[...set].map((cell) => cross.keys[cell]!.join('/'))}`);
  }
}

/** Lists of columns, some of which make rings. */
const LISTS: readonly (readonly string[][])[] = [
  [['a']],
  [['a'], ['b']],
  [['a', 'b']],
  [['a', 'b'], ['a']],
  [['b', 'a'], ['a'], ['b']],
  [
    ['a', 'b'],
    ['b', 'c'],
  ],
  [['a', 'b'], ['b', 'c'], ['b'], ['a']],
  [['a', 'b', 'c'], ['a'], ['b'], ['c']],
  [
    ['a', 'b', 'c'],
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ],
  [['a', 'b', 'c'], ['c', 'a'], ['a', 'b'], ['b']],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ],
  [['a', 'b'], ['b', 'c'], ['c', 'a'], ['a'], ['b'], ['c']],
];

const size = fc.oneof(fc.constant(0), fc.nat({ max: 6 }), fc.nat({ max: 40 }));

test('no group below the limit follows from what is shown, by any combination', () => {
  const runs = Number(process.env.PRIVACY_RUNS ?? 300);
  fc.assert(
    fc.property(
      fc.constantFrom(...LISTS),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
      fc.array(size, { minLength: 27, maxLength: 27 }),
      fc.integer({ min: 2, max: 8 }),
      fc.option(fc.integer({ min: 1, max: 5 })),
      (lists, levels, sizes, minN, top) => {
        const columns = [...new Set(lists.flat())].length;
        const cross = crossOf(levels.slice(0, columns), sizes);
        const breakdowns = lists
          .map((by) => breakdownOf(cross, by))
          .map((one) => (top === null ? one : { ...one, shown: keepLargest(one.groups, top) }));
        expectNothingSmall(cross, breakdowns, minN);
      },
    ),
    { numRuns: runs },
  );
});

test('no group below the limit follows from a table with many small cells', () => {
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 30, maxLength: 30 }),
      fc.integer({ min: 2, max: 4 }),
      (sizes, minN) => {
        const cross = crossOf([6, 5], sizes);
        const lists = [['a', 'b'], ['a'], ['b']];
        expectNothingSmall(
          cross,
          lists.map((by) => breakdownOf(cross, by)),
          minN,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('one breakdown is treated as by its own rule', () => {
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (sizes, n) => {
        const one = breakdownOf(crossOf([sizes.length], sizes), ['a']);
        const twice = smallGroups([one, { by: ['z'], groups: one.groups }], n);
        const alone = groupsToHide(one.groups, n);
        const names = (groups: Iterable<Group>) => [...groups].map(({ key }) => key[0]).sort();
        expect(twice.map(names)).toEqual([names(alone), names(alone)]);
      },
    ),
  );
});

describe('hides no more than it takes', () => {
  const hiddenOf = (cross: Cross, lists: readonly string[][], minN: number) =>
    smallGroups(
      lists.map((by) => breakdownOf(cross, by)),
      minN,
    ).map((hidden) => [...hidden].map(({ key }) => key.join('/')).sort());

  test('nothing where all are large', () => {
    expect(hiddenOf(crossOf([3, 3], [9, 8, 7]), [['a', 'b'], ['a'], ['b']], 5)).toEqual([[], [], []]);
  });

  test('four cells where the margins of one small cell are shown: a rectangle', () => {
    const sizes = [1, 9, 30, 9, 9, 30, 30, 30, 30];
    expect(hiddenOf(crossOf([3, 3], sizes), [['a', 'b'], ['a'], ['b']], 5)).toEqual([
      ['a0/b0', 'a0/b1', 'a1/b0', 'a1/b1'],
      [],
      [],
    ]);
  });

  test('two cells where only one margin is shown', () => {
    const sizes = [1, 9, 30, 9, 9, 30, 30, 30, 30];
    expect(hiddenOf(crossOf([3, 3], sizes), [['a', 'b'], ['a']], 5)).toEqual([['a0/b0', 'a0/b1'], []]);
  });

  test('small cells cover each other', () => {
    const sizes = [4, 4, 30, 4, 4, 30, 30, 30, 30];
    expect(hiddenOf(crossOf([3, 3], sizes), [['a', 'b'], ['a'], ['b']], 5)[0]).toHaveLength(4);
  });

  test('cells that stand in the place of a hidden region are hidden too', () => {
    // a0 is small; a1 covers it, and would follow from its own cells.
    const [cells, regions] = hiddenOf(crossOf([3, 2], [1, 1, 9, 9, 30, 30]), [['a', 'b'], ['a']], 5);
    expect(regions).toEqual(['a0', 'a1']);
    expect(cells).toEqual(['a0/b0', 'a0/b1', 'a1/b0']);
  });
});

test.each([0, 1, 4, 5, 6])('all are hidden as a whole where they are few: %i of 5', (responses) => {
  const one = breakdownOf(crossOf([1], [responses]), ['a']);
  for (const breakdowns of [[], [one], [one, { ...one, by: ['z'] }]]) {
    const [{ isWhole }] = whatToHide([{ responses, breakdowns }], 5) as [Hidden];
    expect(isWhole).toBe(responses > 0 && responses < 5);
  }
});

test('months and quarters of one date: where one hides, the other is withheld', () => {
  const groups = (...sizes: number[]) =>
    sizes.map((n, i): Group => ({ key: [`${i}`], tally: tallyOf(0, n, 0) }));
  const quarters = { by: ['d:quarter'], groups: groups(40, 30) };
  expect(smallGroups([quarters, { by: ['d:month'], groups: groups(30, 10, 30) }], 5)[1]!.size).toBe(0);
  const [first, second] = smallGroups([quarters, { by: ['d:month'], groups: groups(38, 2, 30) }], 5);
  expect([first!.size, second!.size]).toEqual([0, 3]);
});

test('three breakdowns that cross three columns in a ring: one is withheld', () => {
  // Large in pairs, and yet one respondent each has all three or none.
  const cross = crossOf([2, 2, 2], [1, 30, 30, 30, 30, 30, 30, 1]);
  const pairs = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ].map((by) => breakdownOf(cross, by));
  expect(smallGroups(pairs, 5).map(({ size }) => size)).toEqual([0, 0, 4]);
  expectNothingSmall(cross, pairs, 5);
  const all = breakdownOf(cross, ['a', 'b', 'c']);
  expect(smallGroups([...pairs, all], 1).map(({ size }) => size)).toEqual([0, 0, 0, 0]);
});

describe('two readings of a column', () => {
  const groups = (...sizes: number[]) =>
    sizes.map((n, i): Group => ({ key: [`${i}`], tally: tallyOf(0, n, 0) }));
  const withheld = (one: string, other: string, minN = 5) => {
    const breakdowns = [
      { by: [one], groups: groups(40, 30) },
      { by: [other], groups: groups(20, 20, 30) },
    ];
    const [first, second] = smallGroups(breakdowns, minN);
    expect(first!.size).toBe(0);
    return second!.size === 3;
  };

  test.each([
    ['d:month', 'd:week'],
    ['d:quarter', 'd:week'],
    ['age:18,35', 'age:20,35'],
    ['age:18,35', 'age:quartiles'],
  ])('of which neither lies within the other leave small rests: %s and %s', (one, other) => {
    expect(withheld(one, other)).toBe(true);
    expect(withheld(other, one)).toBe(true);
    expect(withheld(one, other, 1)).toBe(false);
  });

  test.each([
    ['d:month', 'd:year'],
    ['d:day', 'd:week'],
    ['age:18,35', 'age:35'],
    ['age:18,35', 'age: 18, 35.0, 50'],
    ['age', 'age:18'],
    ['d:month', 'e:week'],
  ])('of which one lies within the other are both told: %s and %s', (one, other) => {
    expect(withheld(one, other)).toBe(false);
    expect(withheld(other, one)).toBe(false);
  });

  test('are not both told where one pools small groups: a quarter less its months that are shown is the others', () => {
    const months = groups(36, 4, 30, 3);
    const pool: Group = { key: [null], other: true, tally: tallyOf(0, 7, 0) };
    const [, second] = smallGroups(
      [
        { by: ['d:quarter'], groups: groups(40, 33) },
        { by: ['d:month'], groups: months, shown: [months[0]!, months[2]!, pool] },
      ],
      5,
    );
    expect(second!.size).toBe(3);
  });
});

describe('is quick', () => {
  const within = (milliseconds: number, work: () => void) => {
    const start = performance.now();
    work();
    expect(performance.now() - start).toBeLessThan(milliseconds);
  };
  const many = (n: number) => Array.from({ length: n }, (_, i) => (i * 7919) % 23);

  test('10,000 groups in each of two breakdowns', () => {
    const one = breakdownOf(crossOf([10_000], many(10_000)), ['a']);
    within(5000, () => smallGroups([one, { by: ['z'], groups: one.groups }], 10));
  });

  test('1,000 cells with both margins', () => {
    const cross = crossOf([40, 25], many(1000));
    const lists = [['a', 'b'], ['a'], ['b']].map((by) => breakdownOf(cross, by));
    within(5000, () => smallGroups(lists, 10));
  });

  test('1,000 cells of three columns with all margins', () => {
    const cross = crossOf([10, 10, 10], many(1000));
    const lists = [['a', 'b', 'c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a'], ['b'], ['c']];
    within(
      10_000,
      () =>
        void smallGroups(
          lists.map((by) => breakdownOf(cross, by)),
          10,
        ),
    );
  });
});

describe('respondents among others', () => {
  const groups = (...sizes: number[]) =>
    sizes.map((n, i): Group => ({ key: [`${i}`], tally: tallyOf(0, n, 0) }));

  test('of all and of all but a few only one is shown', () => {
    const hidden = whatToHide(
      [
        { responses: 100, breakdowns: [] },
        { responses: 99, breakdowns: [], within: [0] },
        { responses: 60, breakdowns: [], within: [0] },
      ],
      5,
    );
    expect(hidden.map(({ isWhole }) => isWhole)).toEqual([false, true, false]);
  });

  test('nothing is hidden where the rest is large, or empty', () => {
    const hidden = whatToHide(
      [
        { responses: 100, breakdowns: [] },
        { responses: 95, breakdowns: [], within: [0] },
        { responses: 100, breakdowns: [], within: [0] },
      ],
      5,
    );
    expect(hidden.some(({ isWhole }) => isWhole)).toBe(false);
  });

  test('a group of both leaves a rest too', () => {
    const [outer, inner] = whatToHide(
      [
        { responses: 100, breakdowns: [{ by: ['a'], groups: groups(50, 50) }] },
        { responses: 60, breakdowns: [{ by: ['a'], groups: groups(48, 12) }], within: [0] },
      ],
      5,
    );
    // One of the two that leave 2 must go, and another to cover it.
    expect(outer!.groups[0]!.size + inner!.groups[0]!.size).toBeGreaterThanOrEqual(2);
  });

  test('what the report does not ask for covers', () => {
    const [a, b] = groups(3, 40);
    const shown = (isShown: boolean, list: Group[]) =>
      whatToHide(
        [{ responses: 43, isShown, breakdowns: [{ by: ['a'], groups: [a!, b!], shown: list }] }],
        5,
      )[0]!;
    expect(shown(false, [b!]).groups[0]!.size).toBe(0);
    expect([...shown(true, [b!]).groups[0]!]).toEqual([b]);
  });

  test('what the report does not ask for covers, also where something smaller is shown', () => {
    const [a, b, c] = groups(3, 10, 20);
    const breakdowns = [{ by: ['a'], groups: [a!, b!, c!], shown: [a!, b!] }];
    // All less b is the 23 of a and c together, whom nobody can part.
    expect([...whatToHide([{ responses: 33, breakdowns }], 5)[0]!.groups[0]!]).toEqual([a]);
  });
});

test('nothing small follows from respondents, those whom conditions leave, and groups of both', () => {
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 16, maxLength: 16 }),
      fc.integer({ min: 2, max: 8 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      (sizes, minN, asked) => {
        // Cells are region × plan × met condition, two each; the last of the three is a condition within another.
        const cells = [...sizes.keys()];
        const sets = [cells, cells.filter((i) => i % 4 !== 0), cells.filter((i) => i % 4 > 1)];
        const sum = (some: readonly number[]) => some.reduce((all, i) => all + sizes[i]!, 0);
        const told = sets.map((set, i) => {
          const parts = [0, 1].map((half) => set.filter((cell) => cell >> 3 === half));
          const all = parts.map((part, j): Group => ({ key: [`${j}`], tally: tallyOf(0, sum(part), 0) }));
          const shown = all.filter((_, j) => asked[2 * i + j]);
          return { set, parts, all, shown, isShown: asked[6] || i > 0 };
        });
        const hidden = whatToHide(
          told.map(({ set, all, shown, isShown }, i) => ({
            responses: sum(set),
            isShown,
            breakdowns: [{ by: ['half'], groups: all, shown }],
            within: [...told.keys()].slice(0, i),
          })),
          minN,
        );
        const known = told.flatMap(({ set, parts, all, shown, isShown }, i) => [
          ...(isShown && !hidden[i]!.isWhole ? [new Set(set)] : []),
          ...parts
            .filter((_, j) => shown.includes(all[j]!) && !hidden[i]!.groups[0]!.has(all[j]!))
            .map((part) => new Set(part)),
        ]);
        const attacker = new Attacker(known, cells.length);
        for (const set of smallSets(sizes, minN)) expect(attacker.knows(set, cells.length)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('where too many cells would have to be weighed against each other, the largest breakdown is hidden as a whole', () => {
  const keys = Array.from({ length: 1000 }, (_, i) => `a${i}`);
  const tally = tallyOf(0, 5, 0);
  const crossed = keys.flatMap((a) => ['x', 'y', 'z'].map((b): Group => ({ key: [a, b], tally })));
  const single = keys.map((a): Group => ({ key: [a], tally: tallyOf(0, 15, 0) }));
  const breakdowns = [
    { by: ['a'], groups: single },
    { by: ['a', 'b'], groups: crossed },
  ];
  // 4,001 parts, and a sum for each of 1,000 values and for all.
  expect(smallGroups(breakdowns, 3)).toEqual([new Set(), new Set(crossed)]);
  const fewer = [
    { by: ['a'], groups: single.slice(0, 300) },
    { by: ['a', 'b'], groups: crossed.slice(0, 900) },
  ];
  expect(smallGroups(fewer, 3)).toEqual([new Set(), new Set()]);
});
