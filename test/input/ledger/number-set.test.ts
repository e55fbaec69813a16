// A set of numbers holds what a Set would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../../src/input/ledger/number-set.js';

test('holds more numbers than it has room for at first', () => {
  const set = new NumberSet();
  const values = Array.from({ length: 5000 }, (_, i) => i * 7919);
  for (const value of values) set.add(value);
  expect(set.size).toBe(values.length);
  expect([...set].sort((a, b) => a - b)).toEqual(values);
  expect(values.every((value) => set.has(value))).toBe(true);
  expect(set.has(1)).toBe(false);
});

test('says of each number whether it is new, as a Set does', () => {
  const numbers = fc.array(fc.oneof(fc.maxSafeNat(), fc.nat({ max: 50 })), { maxLength: 3000 });
  fc.assert(
    fc.property(numbers, (values) => {
      const set = new NumberSet();
      const known = new Set<number>();
      for (const value of values) {
        expect(set.has(value)).toBe(known.has(value));
        expect(set.add(value)).toBe(!known.has(value));
        known.add(value);
        expect(set.size).toBe(known.size);
      }
      expect([...set].sort()).toEqual([...known].sort());
    }),
    { numRuns: 30 },
  );
});
