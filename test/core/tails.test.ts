import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareUpperTail, twoSidedP } from '../../src/core/tails.js';
import { expectClose } from '../support/core/near.js';
import { chiSquareTails, normalTails } from '../support/core/oracle.js';

describe('twoSidedP', () => {
  test.each(normalTails)('of $z', ({ z, twoSidedP: p }) => {
    expectClose(twoSidedP(z), p, 1e-13);
    expectClose(twoSidedP(-z), p, 1e-13);
  });

  test('has its limits', () => {
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(Number.POSITIVE_INFINITY)).toBe(0);
    expect(twoSidedP(Number.NaN)).toBeNaN();
  });

  test('falls as z grows, across the change of method too', () => {
    const z = fc.double({ min: 0, max: 38, noNaN: true });
    fc.assert(fc.property(z, z, (a, b) => twoSidedP(Math.min(a, b)) >= twoSidedP(Math.max(a, b))));
    expectClose(twoSidedP(2.5 - 1e-12), twoSidedP(2.5), 1e-11);
  });
});

describe('chiSquareUpperTail', () => {
  test.each(chiSquareTails)('of $x at $df', ({ x, df, upperTail }) => {
    expectClose(chiSquareUpperTail(x, df), upperTail, 1e-13);
  });

  // mpmath 1.2.1, gammainc(df/2, x/2, regularized) at 40 digits
  test.each([
    [5000, 5000, 0.4973403788923451],
    [10_100, 10_000, 0.2390153252401751],
    [12_000, 9999, 1.0464732737955494e-40],
  ])('of %i at %i degrees of freedom, where e^(-x/2) is no double', (x, df, upperTail) => {
    expectClose(chiSquareUpperTail(x, df), upperTail, 1e-11);
  });

  test('has its limits', () => {
    for (const df of [1, 2, 3, 4, 10_000]) {
      expect(chiSquareUpperTail(0, df)).toBe(1);
      expect(chiSquareUpperTail(Number.POSITIVE_INFINITY, df)).toBe(0);
    }
  });

  test('is a probability, and grows with the degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        (x, df) => {
          const tail = chiSquareUpperTail(x, df);
          expect(tail).toBeGreaterThanOrEqual(0);
          expect(tail).toBeLessThanOrEqual(1);
          expect(chiSquareUpperTail(x, df + 1)).toBeGreaterThanOrEqual(tail * (1 - 1e-11));
        },
      ),
    );
  });

  test('says what is wrong', () => {
    expect(() => chiSquareUpperTail(-1, 1)).toThrow('a chi-square value is 0 or more, not -1');
    expect(() => chiSquareUpperTail(1, 0)).toThrow('degrees of freedom are a whole number from 1, not 0');
  });

  test.each([
    [-1, 1],
    [Number.NaN, 1],
    [1, 0],
    [1, 1.5],
    [1, Number.POSITIVE_INFINITY],
  ])('rejects %d at %d', (x, df) => {
    expect(() => chiSquareUpperTail(x, df)).toThrow(RangeError);
  });
});
