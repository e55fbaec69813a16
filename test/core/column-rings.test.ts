// Rings of columns, against another account of what makes none.
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
    ['ab ab bc ca', 'ca'],
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
  'bxy azw ab',
  'dac efc fdb fdc',
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

/**
 * Whether lists make no ring: by P. A. Bernstein & N. Goodman, Power of natural semijoins, SIAM Journal on Computing 10 (1981)
 * 751–771, they hang together in a tree whose edges hold in common, summed up, each column as often as it is in lists, less one.
 */
function makeTree(lists: readonly (readonly string[])[]): boolean {
  const edges = lists.flatMap((one, i) =>
    lists
      .slice(0, i)
      .map((other, j) => ({ i, j, common: one.filter((column) => other.includes(column)).length })),
  );
  // The heaviest tree, as Kruskal finds it.
  const trees = lists.map((_, i) => i);
  let weight = 0;
  for (const { i, j, common } of edges.sort((a, b) => b.common - a.common)) {
    const [from, to] = [trees[i]!, trees[j]!];
    if (from === to) continue;
    for (const [k, tree] of trees.entries()) if (tree === from) trees[k] = to;
    weight += common;
  }
  const columns = lists.flat();
  return weight === columns.length - new Set(columns).size;
}

test('lists make none exactly where they hang together in a tree', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 6 }), (lists) => {
      expect(ringsIn(lists).length === 0).toBe(makeTree(lists));
    }),
    { numRuns: 2000 },
  );
});
