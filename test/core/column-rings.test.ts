import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ringsIn } from '../../src/core/column-rings.js';

const listsOf = (text: string) => text.split(' ').map((list) => [...list]);

describe('a ring', () => {
  test.each([
    ['ab bc ca', 'ca'],
    ['ab bc cd da', 'da'],
    ['ab bc ca ad', 'ca'],
    ['a b c ab bc ca', 'ca'],
    ['abx bcy caz', 'caz'],
    ['ab bc ca cde', 'ca'],
  ])('of %s is broken by leaving out %s', (lists, out) => {
    expect(ringsIn(listsOf(lists))).toEqual(listsOf(out));
  });
});

test.each([
  'a',
  'a b c',
  'ab ab',
  'ab bc',
  'ab bc cd',
  'ab ac ad',
  'abc ab bc ca',
  'ab bc ca abc',
  'ab bc ca cbad',
  'abc bcd cde',
])('%s makes none', (lists) => {
  expect(ringsIn(listsOf(lists))).toEqual([]);
});

test('no list makes none', () => expect(ringsIn([])).toEqual([]));

test('what is left makes no ring, whatever there was', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcde'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 7 }), (lists) => {
      const rings = ringsIn(lists);
      const left = lists.filter((one) => !rings.includes(one));
      expect(ringsIn(left)).toEqual([]);
      // Each of them closes a ring with what is left.
      for (const ring of rings) expect(ringsIn([...left, ring])).toHaveLength(1);
    }),
  );
});
