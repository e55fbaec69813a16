// Which groups are tested by themselves, and which together.
import { expect, test } from 'vitest';
import { testedGroups } from '../../src/core/explained.js';
import type { Group } from '../../src/core/group.js';
import { categoryCounts } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';

const groupOf = (responses: number): Group => ({ key: [`${responses}`], tally: tallyOf(0, responses, 0) });
const sizes = (responses: readonly number[], pooled: readonly number[] = []) => {
  const groups = responses.map(groupOf);
  const together = new Set(groups.filter((_, i) => pooled.includes(i)));
  return testedGroups(groups, together).map((tally) => categoryCounts(tally).responses);
};

test.each([
  ['10 answers are enough for one by itself', [10, 30, 6, 4], [30, 10, 10]],
  ['9 are not', [9, 30, 6], [30, 15]],
  ['10 in few groups are enough for one of them all', [20, 30, 6, 4], [30, 20, 10]],
  ['9 join the smallest of the others', [30, 20, 5, 4, 40], [40, 30, 29]],
  ['groups without answers are none', [30, 0, 20, 6, 7], [30, 20, 13]],
])('%s', (_, responses, expected) => {
  expect(sizes(responses)).toEqual(expected);
});

test('groups that are one with the few are pooled whatever their number', () => {
  expect(sizes([30, 20, 12, 3], [2])).toEqual([30, 20, 15]);
});
