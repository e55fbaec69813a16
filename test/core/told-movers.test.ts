// --min-n of those who answered twice: nothing small is told, and nothing of it follows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswersByCustomer } from '../../src/core/customer-answers.js';
import { tallyOfCounts } from '../../src/core/tally.js';
import { tellMovers } from '../../src/core/told-movers.js';
import { answersIn, CATEGORIES, type TransitionTable, tableOf } from '../../src/core/transitions.js';

const tallyFrom = ({ detractors, passives, promoters }: ReturnType<typeof answersIn>) =>
  tallyOfCounts([detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]);

function answersOf(cells: readonly number[], joined = 0, left = 0): AnswersByCustomer {
  const counts = tableOf(
    ({ before, after }) => cells[3 * CATEGORIES.indexOf(before) + CATEGORIES.indexOf(after)]!,
  );
  return {
    transitions: { counts },
    stayers: { before: tallyFrom(answersIn(counts, 'before')), after: tallyFrom(answersIn(counts, 'after')) },
    joiners: tallyOfCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, joined]),
    leavers: tallyOfCounts([left, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  };
}

const cellsOf = (table: TransitionTable<number | null>) =>
  CATEGORIES.flatMap((before) => CATEGORIES.map((after) => table[before][after]));

describe('the table', () => {
  const large = [20, 15, 12, 14, 30, 11, 13, 18, 25];

  test('is shown whole where every way is large enough, and the interval with it', () => {
    const { matrix, stayers, symmetry } = tellMovers(answersOf(large), {}, 11);
    expect(cellsOf(matrix.from)).toEqual(large);
    expect(stayers.hidden).toBeUndefined();
    expect(stayers.interval).not.toBeNull();
    expect(symmetry).not.toBeNull();
  });

  test('hides a small way and what it would follow from: two more in its row and column at least', () => {
    const cells = large.with(2, 3);
    const { matrix, stayers, symmetry } = tellMovers(answersOf(cells), {}, 10);
    const told = cellsOf(matrix.from);
    expect(told[2]).toBeNull();
    expect(told.filter((count) => count === null).length).toBeGreaterThanOrEqual(4);
    expect(stayers).toMatchObject({ interval: null, pValue: null, improved: null, same: null, hidden: true });
    expect(stayers.difference).not.toBeNull();
    expect(symmetry).toBeNull();
  });

  test('tells that nobody went a way', () => {
    const { matrix } = tellMovers(answersOf(large.with(2, 0)), {}, 11);
    expect(cellsOf(matrix.from)[2]).toBe(0);
  });

  test('never lets a hidden number follow from its rows and columns', () => {
    const cell = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 12 }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (cells) => {
        const minN = 4;
        if (cells.reduce((sum, count) => sum + count, 0) < minN) return;
        const told = cellsOf(tellMovers(answersOf(cells), {}, minN).matrix.from);
        for (const [i, count] of cells.entries()) {
          if (count === 0 || count >= minN) continue;
          expect(told[i]).toBeNull();
          // Alone in its row or column, it would be what the others leave.
          const row = [0, 1, 2].map((j) => 3 * Math.floor(i / 3) + j);
          const column = [0, 1, 2].map((j) => 3 * j + (i % 3));
          const sizes = [row, column].map((line) => line.reduce((sum, place) => sum + cells[place]!, 0));
          // A line of fewer than that is one small group, which the answers of its wave tell of already.
          if (sizes.some((size) => size < minN)) continue;
          for (const line of [row, column]) {
            const others = line.filter((place) => place !== i && told[place] === null);
            expect(others.length, `${cells} ${told}`).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('those who answered once', () => {
  const cells = [20, 15, 12, 14, 30, 11, 13, 18, 25];

  test('are hidden where they are few, with the wave that they make up and their part of the change', () => {
    const told = tellMovers(answersOf(cells, 3, 40), {}, 10);
    expect(told.joiners).toMatchObject({ responses: 3, nps: null, hidden: true });
    expect(told.after).toMatchObject({ responses: 161, nps: null, hidden: true });
    expect(told.leavers.nps).toBe(-100);
    expect(told.before.nps).not.toBeNull();
    expect(told.decomposition.stayers).not.toBeNull();
    expect(told.decomposition.leavers).not.toBeNull();
    expect(told.decomposition).toMatchObject({ joiners: null, total: null });
  });

  test('do not hide anything where there are none', () => {
    const told = tellMovers(answersOf(cells), {}, 10);
    expect(told.before.hidden).toBeUndefined();
    expect(told.decomposition).toMatchObject({ joiners: 0, leavers: 0 });
  });
});

test('few who answered twice are hidden, and the waves of which they would follow', () => {
  const told = tellMovers(answersOf([1, 1, 1, 0, 0, 0, 0, 0, 1], 30, 40), {}, 5);
  expect(cellsOf(told.matrix.from)).toEqual(new Array(9).fill(null));
  expect(told.stayers).toMatchObject({ responses: 4, before: null, after: null, difference: null });
  expect([told.before.nps, told.after.nps]).toEqual([null, null]);
  expect([told.joiners.nps, told.leavers.nps]).toEqual([100, -100]);
  expect(told.decomposition).toEqual({ stayers: null, joiners: null, leavers: null, total: null });
});

test('where all may be told it is: the parts are those of the change, by hand', () => {
  // Before: 40 of 100 stay as promoters, 20 as passives, and 40 detractors leave. After: 40, 20, and 20 promoters join.
  const told = tellMovers(answersOf([40, 0, 0, 0, 20, 0, 0, 0, 0], 20, 40));
  expect(
    [told.before, told.after, told.joiners, told.leavers].map(({ nps, responses }) => [nps, responses]),
  ).toEqual([
    [0, 100],
    [75, 80],
    [100, 20],
    [-100, 40],
  ]);
  const { stayers, joiners, leavers, total } = told.decomposition;
  expect(total).toBe(75);
  expect(stayers! + joiners! + leavers!).toBeCloseTo(75, 12);
  // Nobody who stayed changed: (40 promoters of 60) is 66.7 in both waves.
  expect(stayers).toBe(0);
  // Those who joined lift 66.7 to 75; those who left had held it at 0.
  expect(joiners).toBeCloseTo(75 - 200 / 3, 12);
  expect(leavers).toBeCloseTo(200 / 3, 12);
  expect(told.stayers).toMatchObject({ responses: 60, difference: 0, improved: 0, worsened: 0, same: 60 });
  expect(told.stayers).not.toHaveProperty('hidden');
});
