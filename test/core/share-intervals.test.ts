// The intervals of shares: how their width goes with the answers, and where there are none.
import { expect, test } from 'vitest';
import { completeAnswers } from '../../src/core/complete-answers.js';
import { RatingRows } from '../../src/core/rating-rows.js';
import { type ShareInterval, shareIntervals } from '../../src/core/share-intervals.js';
import { seededRandom } from '../support/core/random.js';

const random = seededRandom(31);
const die = () => Math.floor(random() * 6);

/** Answers with so many ratings of 0 to 5, which all say as much of the score. */
function intervalsOf(answers: number, ratings: number): ShareInterval[] | null {
  const cells = Array.from({ length: answers }, () => Array.from({ length: ratings }, die));
  const values = Array.from({ length: 6 }, (_, i) => String(i));
  const rows = new RatingRows([...Array(ratings).keys()], Number);
  rows.add({
    scores: Uint8Array.from(cells, (own) => {
      const sum = own.reduce((all, one) => all + one, die()) / (ratings + 1);
      return sum > 3 ? 10 : sum > 2 ? 7 : 0;
    }),
    by: Array.from({ length: ratings }, (_, j) => [
      { name: `r${j}`, values, codes: Uint32Array.from(cells, (own) => own[j]!) },
    ]),
  });
  return shareIntervals(completeAnswers(rows, [...Array(ratings).keys()])!, 0.95);
}

test('are half as wide with four times the answers', () => {
  const width = (answers: number) => {
    const [{ low, high }] = intervalsOf(answers, 2) as [ShareInterval, ShareInterval];
    return high - low;
  };
  const mean = (answers: number) =>
    Array.from({ length: 10 }, () => width(answers)).reduce((sum, one) => sum + one) / 10;
  const ratio = mean(200) / mean(800);
  expect(ratio).toBeGreaterThan(1.7);
  expect(ratio).toBeLessThan(2.3);
});

test('one rating alone has no interval, for it has everything', () => {
  expect(intervalsOf(50, 1)).toBeNull();
  expect(intervalsOf(50, 3)).toHaveLength(3);
});
