// Ids that two files write differently.
import { expect, test } from 'vitest';
import { nearIds } from '../../../src/input/join/near-ids.js';

const near = (strays: string[], known: string[]) =>
  nearIds(new Set(strays), known, true).map(({ by, count, example }) => [by, count, ...example!]);

test.each([
  [['007', '12'], ['7', '12.0', '3'], [['zeros', 2, '007', '7']]],
  [['7.0'], ['7'], [['zeros', 1, '7.0', '7']]],
  [['7.5'], ['7'], []],
  [['A@x.com', 'b@x.com'], ['a@x.com', 'B@X.com'], [['case', 2, 'A@x.com', 'a@x.com']]],
  // Two ways to write one id, and one of them is there: both would match.
  [['07', '007'], ['7'], [['zeros', 2, '07', '7']]],
  [['x'], ['y'], []],
  [[], ['y'], []],
  [['0'], ['00'], [['zeros', 1, '0', '00']]],
])('%j where there are %j', (strays, known, expected) => {
  expect(near(strays, known)).toEqual(expected);
});

test('cells are shown only where they may be', () => {
  expect(nearIds(new Set(['07']), ['7'], false)).toEqual([{ by: 'zeros', count: 1, example: undefined }]);
});
