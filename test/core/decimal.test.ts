import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, movePoint } from '../../src/core/decimal.js';

test.each([
  [0.07, 2, 7],
  [7, -2, 0.07],
  [0.29, 2, 29],
  [1.005, 2, 100.5],
  [1e-7, 2, 1e-5],
  [1e-7, -2, 1e-9],
  [12, 0, 12],
  [-0.5, 1, -5],
])('%d moved by %i is %d', (value, places, moved) => {
  expect(movePoint(value, places)).toBe(moved);
});

test.each([
  [0, '0'],
  [20, '20'],
  [-12.5, '-12.5'],
  [0.000001, '0.000001'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
])('the digits of %d are %s', (value, digits) => {
  expect(digitsOf(value)).toBe(digits);
});

test('digits have no exponent, and are the number again', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), (value) => {
      expect(digitsOf(value)).toMatch(/^-?\d+(\.\d+)?$/);
      // As the sum with 0, which turns "-0" into "0".
      expect(Number(digitsOf(value))).toBe(value + 0);
    }),
  );
});
