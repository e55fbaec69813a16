// Tallies side by side: each holds what was counted in it, however many they are.
import { describe, expect, test } from 'vitest';
import { GrowingTallies } from '../../src/core/growing-tallies.js';

/** More than there is room for at first, twice over. */
const MANY = 100;

describe.each([true, false])('weighted: %s', (weighted) => {
  test('those there are stay as they are while others are opened', () => {
    const tallies = new GrowingTallies(weighted);
    const weightOf = (number: number) => (weighted ? number + 1 : 1);
    for (let i = 0; i < MANY; i++) {
      const number = tallies.open();
      expect(number).toBe(i);
      tallies.add(number, 10, 2, weightOf(number));
      tallies.add(number, 0, 1, weightOf(number));
    }
    for (let number = 0; number < MANY; number++) {
      const { counts, weights } = tallies.at(number);
      const one = weightOf(number);
      expect(counts).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
      if (!weighted) expect(weights).toBeUndefined();
      else {
        expect(weights!.sums).toEqual([one, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2 * one]);
        expect(weights!.squares).toEqual([one ** 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2 * one ** 2]);
      }
    }
  });
});

test('responses of a score that do not all weigh the same have their own sum of squares', () => {
  const tallies = new GrowingTallies(true);
  // 1 and 3: their mean is 2, their squares 1 + 9.
  tallies.add(tallies.open(), 9, 2, 2, 10);
  const { weights } = tallies.at(0);
  expect([weights!.sums[9], weights!.squares[9]]).toEqual([4, 10]);
});

test.each([1e-100, 1, 1e100])('%d is a weight', (weight) => {
  const tallies = new GrowingTallies(true);
  tallies.add(tallies.open(), 9, 1, weight);
  expect(tallies.at(0).weights!.sums[9]).toBe(weight);
});

test.each([0, -1, 9e-101, 1.1e100, Number.NaN, Number.POSITIVE_INFINITY])('%d is none', (weight) => {
  const tallies = new GrowingTallies(true);
  const number = tallies.open();
  expect(() => tallies.add(number, 9, 1, weight)).toThrow(
    new RangeError(`a weight is a number from 1e-100 to 1e+100, not ${weight}`),
  );
});

test('without weights a response weighs 1', () => {
  const tallies = new GrowingTallies(false);
  const number = tallies.open();
  expect(() => tallies.add(number, 9, 1, 2)).toThrow(
    new RangeError('without weights a response weighs 1, not 2'),
  );
});
