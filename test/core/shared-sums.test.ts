// Parts and sums of a report: each sum holds, and the order is that in which parts matter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Group, responsesOf } from '../../src/core/group.js';
import { type Respondents, sharedSums } from '../../src/core/shared-sums.js';
import { tallyOf } from '../support/core/arbitrary.js';

const COLUMNS = ['a', 'b', 'c'];
/** Each of two values of each column, and how many have all three. */
type Cells = readonly number[];
const levelOf = (cell: number, column: string) => `${column}${(cell >> COLUMNS.indexOf(column)) & 1}`;

function breakdownOf(cells: Cells, by: readonly string[]) {
  const sizes = new Map<string, number>();
  for (const [cell, size] of cells.entries()) {
    const key = JSON.stringify(by.map((column) => levelOf(cell, column)));
    sizes.set(key, (sizes.get(key) ?? 0) + size);
  }
  const groups = [...sizes].map(
    ([key, size]): Group => ({ key: JSON.parse(key), tally: tallyOf(0, size, 0) }),
  );
  return { by, groups };
}

const respondents = (cells: Cells, lists: readonly (readonly string[])[]): Respondents => ({
  responses: cells.reduce((sum, size) => sum + size, 0),
  breakdowns: lists.map((by) => breakdownOf(cells, by)),
});

const LISTS = [['b', 'a'], ['c'], ['b', 'c'], ['a'], ['a', 'b', 'c']];
const anyLists = fc
  .subarray(LISTS, { minLength: 1 })
  .chain((lists) => fc.shuffledSubarray(lists, { minLength: 1 }));
const anyCells = fc.array(fc.nat({ max: 20 }), { minLength: 8, maxLength: 8 });

test('each whole has the respondents of its parts', () => {
  fc.assert(
    fc.property(anyCells, anyCells, anyLists, anyLists, (all, less, lists, others) => {
      const some = all.map((size, cell) => Math.min(size, less[cell]!));
      const { parts, sums, groups, wholes } = sharedSums([
        respondents(all, lists),
        { ...respondents(some, others), within: [0] },
      ]);
      const sizeOf = (part: number) => parts[part]!.responses;
      expect(groups).toHaveLength(parts.length);
      for (const one of groups.flat()) expect(typeof one.key).toBe('object');
      for (const { whole, parts: own } of sums)
        expect(sizeOf(whole)).toBe(own.reduce((sum, part) => sum + sizeOf(part), 0));
      expect(wholes.map(sizeOf)).toEqual(
        [all, some].map((cells) => cells.reduce((sum, size) => sum + size, 0)),
      );
    }),
  );
});

test('the fewer columns a group has, the earlier it is, whoever it is of', () => {
  fc.assert(
    fc.property(anyCells, anyLists, anyLists, (cells, lists, others) => {
      const all = [respondents(cells, lists), respondents(cells, others)];
      const { parts, groups } = sharedSums(all);
      const depths = groups.flatMap((of) => of.map(({ key }) => key.length));
      expect(depths).toEqual([...depths].sort());
      // Those of all come before any group.
      expect(parts.slice(0, 2).map(({ isLast, isWanted }) => [isLast, isWanted])).toEqual([
        [true, true],
        [true, true],
      ]);
      expect(parts.slice(2).some(({ isLast }) => isLast)).toBe(false);
    }),
  );
});

test('wanted is what is shown: each group under the breakdowns that show it, no margin, and a whole unless it is not', () => {
  const cells = [1, 2, 3, 4, 5, 6, 7, 8];
  const { parts, groups } = sharedSums([
    {
      ...respondents(cells, [
        ['a', 'b'],
        ['b', 'c'],
      ]),
      isShown: false,
    },
  ]);
  // The whole, 2 values of b, which both have in common, and 4 groups of each.
  expect(parts.map(({ isWanted }) => isWanted)).toEqual([...Array(3).fill(false), ...Array(8).fill(true)]);
  expect(groups.map(({ length }) => length)).toEqual([...Array(3).fill(0), ...Array(8).fill(1)]);
  expect(parts.slice(0, 3).map(({ responses }) => responses)).toEqual([36, 1 + 2 + 5 + 6, 3 + 4 + 7 + 8]);
});

describe('a group that pools others', () => {
  const [first, second, third] = [30, 2, 3].map(
    (size, i): Group => ({ key: [`a${i}`], tally: tallyOf(0, size, 0) }),
  ) as [Group, Group, Group];
  const pool: Group = { key: ['(other)'], other: true, tally: tallyOf(0, 5, 0) };

  test('is the sum of those that are not shown', () => {
    const breakdowns = [{ by: ['a'], groups: [first, second, third], shown: [first, pool] }];
    const { parts, sums, groups } = sharedSums([{ responses: 35, breakdowns }]);
    const pooled = groups.findIndex((of) => of.includes(pool));
    const { parts: own } = sums.find(({ whole }) => whole === pooled)!;
    expect(own.map((part) => parts[part]!.responses)).toEqual([2, 3]);
    expect(own.map((part) => parts[part]!.isWanted)).toEqual([false, false]);
    expect(responsesOf(pool)).toBe(parts[pooled]!.responses);
  });
});
