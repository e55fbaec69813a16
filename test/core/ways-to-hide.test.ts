// What of the ways from category to category is hidden, against all tables that a reader could think of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, tableOf } from '../../src/core/transitions.js';
import { waysToHide } from '../../src/core/ways-to-hide.js';

const WAYS = [...Array(9).keys()];
const LINES = [0, 1, 2].flatMap((i) => [[0, 1, 2].map((j) => 3 * i + j), [0, 1, 2].map((j) => 3 * j + i)]);
const sizeOf = (counts: readonly number[], ways: readonly number[]) =>
  ways.reduce((sum, way) => sum + counts[way]!, 0);

function hiddenOf(counts: readonly number[], minN: number): number[] {
  const at = tableOf(
    ({ before, after }) => counts[3 * CATEGORIES.indexOf(before) + CATEGORIES.indexOf(after)]!,
  );
  return [...waysToHide(at, minN)].sort();
}

/** The most that each way has in any table with the same sums, in which only these ways differ. */
function mostOf(counts: readonly number[], hidden: readonly number[]): number[] {
  const most = [...counts];
  const free = hidden.filter((way) => counts[way]! > 0);
  const left = LINES.map((line) =>
    sizeOf(
      counts,
      line.filter((way) => free.includes(way)),
    ),
  );
  const table = [...counts];
  const fill = (place: number) => {
    if (place === free.length) {
      if (left.every((rest) => rest === 0))
        for (const way of free) most[way] = Math.max(most[way]!, table[way]!);
      return;
    }
    const way = free[place]!;
    const lines = LINES.flatMap((line, i) => (line.includes(way) ? [i] : []));
    const room = Math.min(...lines.map((i) => left[i]!));
    for (let count = 0; count <= room; count++) {
      table[way] = count;
      for (const i of lines) left[i]! -= count;
      fill(place + 1);
      for (const i of lines) left[i]! += count;
    }
  };
  fill(0);
  return most;
}

/** The fewest other ways that leave each small one possible as one of many; of as many, those of fewest customers. */
function coversOf(counts: readonly number[], minN: number): number[][] {
  const small = WAYS.filter((way) => counts[way]! > 0 && counts[way]! < minN);
  const others = WAYS.filter((way) => counts[way]! >= minN);
  const sets = [...Array(2 ** others.length).keys()].map((set) => others.filter((_, i) => (set >> i) & 1));
  const isCover = (set: readonly number[]) => {
    const most = mostOf(counts, [...small, ...set]);
    return small.every((way) => {
      const sums = LINES.filter((line) => line.includes(way)).map((line) => sizeOf(counts, line));
      return most[way]! >= Math.min(minN, ...sums);
    });
  };
  for (let length = 0; length <= others.length; length++) {
    const found = sets.filter((set) => set.length === length && isCover(set));
    const least = Math.min(...found.map((set) => sizeOf(counts, set)));
    if (found.length > 0) return found.filter((set) => sizeOf(counts, set) === least);
  }
  return [others];
}

test('hidden are the small ways, as few others as cover them, and lines of few', () => {
  const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 5 }));
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 9, maxLength: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (counts, minN) => {
        const hidden = hiddenOf(counts, minN);
        const small = WAYS.filter((way) => counts[way]! > 0 && counts[way]! < minN);
        const isOfFew = (line: readonly number[]) => sizeOf(counts, line) > 0 && sizeOf(counts, line) < minN;
        const always = [...small, ...(small.length > 0 ? LINES.filter(isOfFew).flat() : [])];
        const possible = coversOf(counts, minN).map((cover) => [...new Set([...always, ...cover])].sort());
        expect(possible).toContainEqual(hidden);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['nothing where all are many', [9, 9, 9, 9, 9, 9, 9, 9, 9], []],
  ['a rectangle of the smallest for one that is small', [1, 9, 30, 8, 7, 30, 30, 30, 30], [0, 1, 3, 4]],
  ['that of the fewest, wherever it stands', [30, 30, 30, 30, 7, 8, 30, 9, 1], [4, 5, 7, 8]],
  ['nothing else where small ones make a rectangle', [4, 4, 30, 4, 4, 30, 30, 30, 30], [0, 1, 3, 4]],
])('hidden is %s', (_, counts, hidden) => {
  expect(hiddenOf(counts, 5)).toEqual(hidden);
});

test('of a row of few is hidden too that nobody went a way', () => {
  expect(hiddenOf([1, 0, 1, 30, 30, 30, 30, 30, 30], 5)).toContain(1);
  expect(hiddenOf([1, 0, 9, 30, 30, 30, 30, 30, 30], 5)).not.toContain(1);
});
