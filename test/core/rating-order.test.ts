// Figures of ratings do not depend on the order of the answers, nor on whether alike ones came as one.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeAnswers } from '../../src/core/complete-answers.js';
import { pOfRating } from '../../src/core/rating-figures.js';
import { RatingRows } from '../../src/core/rating-rows.js';
import { shareIntervals } from '../../src/core/share-intervals.js';
import { twoSidedP } from '../../src/core/tails.js';

type Answer = readonly [score: number, weight: number, speed: string, price: string];

const WEIGHTS = [0.1, 0.7, 1.3];
const SPEEDS = ['3', '10', '5', '', '0.1'];
const PRICES = ['1', '2', '', '-4'];

function found(answers: readonly (readonly [Answer, number])[], isWeighted: boolean) {
  const rows = new RatingRows([0, 1], (cell) => (cell === '' ? null : Number(cell)));
  const key = (name: string, values: string[], cells: string[]) => [
    { name, values, codes: Uint32Array.from(cells, (cell) => values.indexOf(cell)) },
  ];
  rows.add({
    scores: Uint8Array.from(answers, ([[score]]) => score),
    repeats: Float64Array.from(answers, ([, times]) => times),
    ...(isWeighted && { weights: Float64Array.from(answers, ([[, weight]]) => weight) }),
    by: [
      key(
        'speed',
        SPEEDS,
        answers.map(([[, , speed]]) => speed),
      ),
      key(
        'price',
        PRICES,
        answers.map(([[, , , price]]) => price),
      ),
    ],
  });
  const complete = completeAnswers(rows, [0, 1]);
  return complete && { ...complete, intervals: shareIntervals(complete, 0.95) };
}

test('in any order, one by one or counted', () => {
  const answer = fc.tuple(
    fc.integer({ min: 0, max: 10 }),
    fc.constantFrom(...WEIGHTS),
    fc.constantFrom(...SPEEDS),
    fc.constantFrom(...PRICES),
  );
  const times = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(answer, times), { minLength: 1, maxLength: 60 }).chain((counted) => {
        const single = counted.flatMap(([one, n]) => Array.from({ length: n }, () => [one, 1] as const));
        const shuffled = fc.shuffledSubarray(single, { minLength: single.length });
        return fc.tuple(fc.constant(counted), shuffled, fc.boolean());
      }),
      ([counted, shuffled, isWeighted]) => {
        expect(found(shuffled, isWeighted)).toEqual(found(counted, isWeighted));
      },
    ),
    { numRuns: 40 },
  );
});

test('a number that is written in several ways is one level', () => {
  const rows = new RatingRows([0], Number);
  const values = ['5', '5.0', '4', '05', '4.00'];
  rows.add({
    scores: new Uint8Array(5).fill(9),
    by: [[{ name: 'r', values, codes: Uint32Array.of(0, 1, 2, 3, 4) }]],
  });
  expect(rows.columns[0]).toMatchObject({ levels: [5, 4], rated: 5, unread: 0, isFull: false });
});

test('with weights the p-value of a rating is that of (n - 1) r², as chi-square', () => {
  const scores = [10, 9, 9, 8, 3, 0, 10, 7, 6, 2, 9, 8];
  const ratings = [5, 5, 4, 4, 2, 3, 3, 3, 4, 1, 5, 2];
  const rows = new RatingRows([0], Number);
  const values = ['1', '2', '3', '4', '5'];
  const codes = Uint32Array.from(ratings, (rating) => rating - 1);
  const weights = new Float64Array(12).fill(3);
  rows.add({ scores: Uint8Array.from(scores), weights, by: [[{ name: 'r', values, codes }]] });
  const nets = scores.map((score) => (score > 8 ? 1 : score > 6 ? 0 : -1));
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const covariance = (a: readonly number[], b: readonly number[]) =>
    mean(a.map((one, i) => (one - mean(a)) * (b[i]! - mean(b))));
  const r2 = covariance(nets, ratings) ** 2 / (covariance(nets, nets) * covariance(ratings, ratings));
  // With one degree of freedom the square root is normal; equal weights are as none.
  const p = pOfRating(rows.columns, completeAnswers(rows, [0])!, 0, 99)!;
  expect(p).toBeCloseTo(twoSidedP(Math.sqrt(11 * r2)), 12);
});
