// Counts that agree with all sums: what a group can become among them, against trying all tables of whole numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PossibleCounts, type Sum } from '../../src/core/possible-counts.js';

const CELLS = [...Array(9).keys()];
const LINES = [0, 1, 2].flatMap((i) => [[0, 1, 2].map((j) => 3 * i + j), [0, 1, 2].map((j) => 3 * j + i)]);
/** The cells are groups 0 to 8, the sums of rows and columns 9 to 14. */
const SUMS = LINES.map((parts, i): Sum => ({ whole: 9 + i, parts }));
const sumOf = (counts: readonly number[], cells: readonly number[]) =>
  cells.reduce((sum, cell) => sum + counts[cell]!, 0);

function possibleOf(counts: readonly number[], released: readonly number[]): PossibleCounts {
  const possible = new PossibleCounts([...counts, ...LINES.map((line) => sumOf(counts, line))], SUMS);
  for (const cell of released) possible.release(cell);
  return possible;
}

/** The most that a cell has in any table of whole numbers with the same sums, in which only these cells differ. */
function mostOf(counts: readonly number[], free: readonly number[], cell: number): number {
  const left = LINES.map((line) =>
    sumOf(
      counts,
      line.filter((one) => free.includes(one)),
    ),
  );
  let most = counts[cell]!;
  const fill = (place: number, own: number) => {
    if (place === free.length) {
      if (left.every((rest) => rest === 0)) most = Math.max(most, own);
      return;
    }
    const lines = LINES.flatMap((line, i) => (line.includes(free[place]!) ? [i] : []));
    const room = Math.min(...lines.map((i) => left[i]!));
    for (let count = 0; count <= room; count++) {
      for (const i of lines) left[i]! -= count;
      fill(place + 1, free[place] === cell ? count : own);
      for (const i of lines) left[i]! += count;
    }
  };
  fill(0, counts[cell]!);
  return most;
}

const tables = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
const someCells = fc.shuffledSubarray(CELLS, { minLength: 1, maxLength: 7 });

test('a released group can have so many, and no more, as in any table with the same sums', () => {
  fc.assert(
    fc.property(tables, someCells, (counts, released) => {
      for (const cell of released) {
        const most = mostOf(counts, released, cell);
        expect(possibleOf(counts, released).raise(cell, most + 1)).toBe(false);
        const possible = possibleOf(counts, released);
        for (let level = 1; level <= most; level++) expect(possible.raise(cell, level)).toBe(true);
        // What was found agrees with all sums, and with what is not released.
        const found = CELLS.map((one) => possible.countOf(one));
        expect(found[cell]!).toBeGreaterThan(most - 1e-6);
        for (const line of LINES) expect(sumOf(found, line)).toBeCloseTo(sumOf(counts, line), 6);
        for (const one of CELLS) {
          expect(found[one]!).toBeGreaterThanOrEqual(0);
          expect(possible.isReleased(one)).toBe(released.includes(one));
          if (!released.includes(one)) expect(found[one]).toBe(counts[one]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what one more that is released would let a group rise by is what it then does', () => {
  fc.assert(
    fc.property(tables, someCells, (counts, released) => {
      const [cell] = released as [number];
      const level = 20;
      const possible = possibleOf(counts, released);
      expect(possible.raise(cell, level)).toBe(false);
      const reached = mostOf(counts, released, cell);
      expect(possible.countOf(cell)).toBeCloseTo(reached, 6);
      for (const other of CELLS.filter((one) => !released.includes(one))) {
        const gain = possible.gain(cell, other, level);
        const then = mostOf(counts, [...released, other], cell) - reached;
        // It may rise by more, where others change too.
        if (gain !== null && gain > 1e-6) expect(then).toBeGreaterThan(gain - 1e-6);
        else expect(gain === null || Math.abs(gain - Math.round(gain)) < 1e-9).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('of a rectangle three cells do not help each other, the fourth lets all of them move', () => {
  const counts = [1, 9, 30, 8, 7, 30, 30, 30, 30];
  const possible = possibleOf(counts, [0, 1, 3]);
  expect(possible.raise(0, 5)).toBe(false);
  // 4 alone would do: 1 and 3 fall by as much as 0 and 4 rise.
  expect(possible.gain(0, 4, 5)).toBeCloseTo(4, 9);
  // Any other is kept where it is by the sums of lines in which nothing else may change, or it has nothing to do with it.
  for (const other of [2, 5, 6, 7, 8]) expect(possible.gain(0, other, 5) ?? 0).toBeLessThanOrEqual(0);
  possible.release(4);
  expect(possible.raise(0, 5)).toBe(true);
  expect([0, 1, 3, 4].map((cell) => possible.countOf(cell))).toEqual([5, 5, 4, 11]);
});
