import { expect, test } from 'vitest';
import { CompensatedSums } from '../../src/core/compensated.js';

function sumOf(terms: readonly number[]): number {
  const sums = new CompensatedSums(1);
  for (const term of terms) sums.add(0, term);
  return sums.at(0);
}

test('keeps what a plain sum loses', () => {
  // Each 1 is half of the last digit of 2^53 and would round away.
  expect(sumOf([2 ** 53, 1, 1])).toBe(2 ** 53 + 2);
  expect(sumOf([1, 1, 2 ** 53])).toBe(2 ** 53 + 2);
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
});

test('of a million tenths is a hundred thousand', () => {
  expect(sumOf(new Array(1_000_000).fill(0.1))).toBe(100_000);
});

test('sums side by side, and keeps them when it grows', () => {
  const sums = new CompensatedSums(2);
  sums.add(0, 2 ** 53);
  sums.add(0, 1);
  sums.add(1, 5);
  sums.grow(3);
  sums.add(0, 1);
  sums.add(2, 7);
  expect([0, 1, 2].map((i) => sums.at(i))).toEqual([2 ** 53 + 2, 5, 7]);
});
