import { describe, expect, test } from 'vitest';
import { compareKeys, type Group, keepLargest, mergeGroups } from '../../src/core/group.js';
import { emptyTally } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';

const group = (name: string | null, detractors: number, promoters: number): Group => ({
  key: [name],
  tally: tallyOf(detractors, 0, promoters),
});

const groups = [group('a', 1, 0), group('b', 0, 9), group(null, 5, 0), group('c', 2, 1), group('d', 0, 1)];

test('mergeGroups counts everybody', () => {
  expect(mergeGroups(groups)).toEqual(tallyOf(8, 0, 11));
  expect(mergeGroups([])).toEqual(emptyTally());
});

describe('keepLargest', () => {
  test('keeps the groups with most responses in their order and pools the rest', () => {
    expect(keepLargest(groups, 3)).toEqual([
      groups[1],
      groups[2],
      groups[3],
      { key: ['(other)'], tally: tallyOf(1, 0, 1), other: true },
    ]);
  });

  test('breaks a tie by name, whatever the order of the file', () => {
    for (const order of [groups, groups.toReversed()]) {
      const names = keepLargest(order, 4).map(({ key }) => key[0]);
      expect(names).toContain('a');
      expect(names).not.toContain('d');
    }
  });

  test('pools nothing when no group is left over', () => {
    expect(keepLargest(groups, 5)).toEqual(groups);
    expect(keepLargest([], 5)).toEqual([]);
  });

  test('adds to what is pooled already, however large that is', () => {
    const pool: Group = { key: ['(other)'], tally: tallyOf(50, 0, 0), other: true };
    expect(keepLargest([pool, ...groups], 4)).toEqual([
      ...groups.slice(0, 4),
      { key: ['(other)'], tally: tallyOf(50, 0, 1), other: true },
    ]);
  });

  test('names every column of a crossed breakdown', () => {
    const crossed: Group[] = [
      { key: ['a', 'x'], tally: tallyOf(0, 0, 2) },
      { key: ['a', null], tally: tallyOf(0, 0, 1) },
    ];
    expect(keepLargest(crossed, 1)[1]!.key).toEqual(['(other)', '(other)']);
  });
});

test('compareKeys goes column by column, blanks last', () => {
  const keys = [
    [null, 'x'],
    ['b', 'x'],
    ['a', null],
    ['a', 'x10'],
    ['a', 'x9'],
    [null, null],
  ];
  expect(keys.toSorted(compareKeys)).toEqual([
    ['a', 'x9'],
    ['a', 'x10'],
    ['a', null],
    ['b', 'x'],
    [null, 'x'],
    [null, null],
  ]);
});
