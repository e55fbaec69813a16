import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from '../../src/core/group.js';
import { groupsToHide } from '../../src/core/privacy.js';
import { tallyOf } from '../support/core/arbitrary.js';

const group = (name: string | null, responses: number): Group => ({
  key: [name],
  tally: tallyOf(0, responses, 0),
});
const hiddenNames = (groups: Group[], minN: number) =>
  [...groupsToHide(groups, minN)].map(({ key }) => key[0]);

test('hides the groups below the limit, not those at it', () => {
  expect(hiddenNames([group('a', 9), group('b', 10), group('c', 3), group('d', 99)], 10)).toEqual(['a', 'c']);
});

test('hides nothing when every group is large enough', () => {
  expect(hiddenNames([group('a', 10), group('b', 11)], 10)).toEqual([]);
});

test('hides the smallest other beside a single one', () => {
  expect(hiddenNames([group('a', 99), group('b', 9), group('c', 12), group('d', 50)], 10)).toEqual([
    'b',
    'c',
  ]);
});

test('chooses between equals by name, so that the order of the file tells nothing', () => {
  const groups = [group('b', 9), group('d', 12), group('c', 12)];
  expect(hiddenNames(groups, 10)).toEqual(['b', 'c']);
  expect(hiddenNames(groups.toReversed(), 10)).toEqual(['b', 'c']);
});

test('the blank and the pooled group count like any other', () => {
  const other: Group = { key: ['(other)'], tally: tallyOf(0, 11, 0), other: true };
  expect(hiddenNames([group('a', 99), group(null, 9), other], 10)).toEqual([null, '(other)']);
});

test('a group without responses does not cover a single one', () => {
  expect(hiddenNames([group('a', 0), group('b', 9), group('c', 12), group('d', 50)], 10)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('with nothing but groups without responses below the limit there is nothing to cover', () => {
  expect(hiddenNames([group('a', 0), group('b', 12), group('c', 50)], 10)).toEqual(['a']);
});

test('no group is ever left that subtraction could uncover', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), fc.integer({ min: 1, max: 20 }), (sizes, minN) => {
      const groups = sizes.map((size, i) => group(String(i), size));
      const hidden = groupsToHide(groups, minN);
      const answered = groups.filter(({ tally }) => tally.counts[7]! > 0);
      const gaps = answered.filter((one) => hidden.has(one)).length;
      expect(gaps !== 1 || answered.length === 1).toBe(true);
    }),
  );
});
