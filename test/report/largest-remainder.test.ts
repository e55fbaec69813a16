import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestRemainder } from '../../src/report/largest-remainder.js';

it('gives what is missing to the largest remainders, ties to the earlier part', () => {
  expect(largestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33]);
  expect(largestRemainder([2239, 1049, 1010], 100)).toEqual([52, 24, 24]);
  expect(largestRemainder([0.357, 0.286, 0.357], 10)).toEqual([4, 3, 3]);
});

it('leaves nothing to divide at zero', () => {
  expect(largestRemainder([0, 0], 100)).toEqual([0, 0]);
});

it('always adds up, and is never a unit away from the exact part', () => {
  const parts = fc
    .array(fc.nat(1e6), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((part) => part > 0));
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 1000 }), (list, whole) => {
      const rounded = largestRemainder(list, whole);
      const sum = list.reduce((total, part) => total + part, 0);
      expect(rounded.reduce((total, part) => total + part, 0)).toBe(whole);
      for (const [index, part] of list.entries()) {
        expect(Math.abs(rounded[index]! - (part / sum) * whole)).toBeLessThan(1);
      }
    }),
  );
});
