// Cells of columns of ratings.
import { expect, test } from 'vitest';
import { readRating } from '../../../src/input/cells/rating.js';

test.each([
  ['5', 5],
  [' 7 ', 7],
  ['5 - Very satisfied', 5],
  ['Very satisfied (5)', 5],
  ['10/10', 10],
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['85', 85],
  ['-1', -1],
  ['="4"', 4],
  ['', null],
  ['NA', null],
  ["don't know", null],
  ['well enough', Number.NaN],
  ['Room 12a', Number.NaN],
])('%j is %j', (cell, rating) => {
  expect(readRating(cell)).toBe(rating);
});
