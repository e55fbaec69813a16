// Which of groups that overlap is hidden first, so that nobody learns of the few who are in several.
import { describe, expect, test } from 'vitest';
import { groupsOfAnswers } from '../../src/core/answer-groups.js';
import type { Group } from '../../src/core/group.js';
import { overlapsToHide } from '../../src/core/overlap-privacy.js';
import { tallyOf } from '../support/core/arbitrary.js';

/** The answers that stay hidden where so many gave each combination of them. */
function hiddenOf(
  sizes: Readonly<Record<string, number>>,
  minN: number,
  order: (groups: Group[]) => Group[],
) {
  const given = Object.entries(sizes).map(([key, n]): Group => ({ key: [key], tally: tallyOf(0, n, 0) }));
  const { cells, groups, cellsOf } = groupsOfAnswers(given, [true], ';');
  return [...overlapsToHide(cells, order([...groups]), cellsOf, minN)].map(({ key }) => key[0]).sort();
}

// A and B less all is the one who gave both: either must go.
describe.each([
  ['that leaves the fewest out', { A: 40, B: 30, 'A;B': 1 }, 'A'],
  ['that leaves the fewest out, whatever its name', { A: 30, B: 40, 'A;B': 1 }, 'B'],
  ['that holds the fewest', { A: 5, B: 30, C: 90, 'A;B': 1 }, 'A'],
  ['that comes first by name, of two alike', { A: 30, B: 30, 'A;B': 1 }, 'A'],
])('of groups that tell of few the one is hidden %s', (_, sizes, hidden) => {
  test.each([
    ['in their order', (groups: Group[]) => groups],
    ['the other way round', (groups: Group[]) => groups.toReversed()],
  ])('%s', (_, order) => {
    expect(hiddenOf(sizes, 5, order)).toEqual([hidden]);
    expect(hiddenOf(sizes, 1, order)).toEqual([]);
  });
});

test('nothing is hidden where each sum counts three or more, though few gave some combinations', () => {
  // Twice those who gave A and B, B and C, B, and A; once A and B, B and C, B, and C: three bases that have nobody in common.
  const sizes = { A: 2, B: 5, 'A;B': 9, C: 2, 'B;C': 9 };
  expect(hiddenOf(sizes, 3, (groups) => groups)).toEqual([]);
  const reversed = Object.fromEntries(Object.entries(sizes).toReversed());
  expect(hiddenOf(reversed, 3, (groups) => groups)).toEqual([]);
});

test('nothing is hidden where no sum is of the few, for groups say the same of each other', () => {
  // Everybody gave A or B, so that B says nothing new. What is 0 for A, for B and for both B and C is 0 for A and C too.
  expect(hiddenOf({ A: 40, B: 30, 'A;C': 1, 'B;C': 20 }, 5, (groups) => groups)).toEqual([]);
  // Everybody gave A. What is 0 for A alone, with B and with C is 0 for all three.
  expect(hiddenOf({ A: 40, 'A;B;C': 1, 'A;B': 30, 'A;C': 20 }, 5, (groups) => groups)).toEqual([]);
});
