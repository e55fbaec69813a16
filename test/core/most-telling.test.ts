// Which columns say most, by hand.
import { expect, test } from 'vitest';
import type { CategoryGroups } from '../../src/core/drivers.js';
import type { Group } from '../../src/core/group.js';
import { mostTelling } from '../../src/core/most-telling.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';

/** A column of groups with so many detractors and promoters each. */
function columnOf(
  column: string,
  ...counts: readonly [detractors: number, promoters: number][]
): CategoryGroups {
  const groups = counts.map(([down, up], i): Group => ({ key: [`${i}`], tally: tallyOf(down, 0, up) }));
  return { column, groups, hidden: new Set() };
}

/** Of two groups of 20, in which 20 are promoters and 20 detractors, off by so many. */
const off = (column: string, by: number) => columnOf(column, [10 + by, 10 - by], [10 - by, 10 + by]);

test('are those that explain most, as many as are wanted', () => {
  const columns = [off('little', 2), off('all', 10), off('much', 8), off('nothing', 0)];
  const found = mostTelling(columns, 3);
  expect(found.map(({ column }) => column)).toEqual(['all', 'much', 'little']);
  // η² is (by / 10)², and ε² = 1 − (1 − η²) · 39 / 38.
  for (const [i, by] of [10, 8, 2].entries())
    expectNear(found[i]!.explained, Math.max(0, 1 - (1 - (by / 10) ** 2) * (39 / 38)), 1e-12);
  expect(mostTelling(columns, 1)).toEqual(found.slice(0, 1));
  expect(mostTelling(columns, 9).at(-1)).toEqual({ column: 'nothing', explained: 0 });
});

test('of those that explain as much the first is first, and one that cannot explain is none', () => {
  const columns = [
    off('b', 5),
    off('a', -5),
    columnOf('one value', [20, 20]),
    columnOf('agreed', [0, 20], [0, 20]),
  ];
  expect(mostTelling(columns, 9).map(({ column }) => column)).toEqual(['b', 'a']);
});

test('groups that are told as one are tested as one', () => {
  const { groups } = columnOf('c', [20, 0], [0, 20], [20, 20]);
  const together = { column: 'c', groups, hidden: new Set(groups.slice(0, 2)) };
  expect(mostTelling([together], 1)).toEqual([{ column: 'c', explained: 0 }]);
});
