// A set of customers holds what a Set of their numbers would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfId } from '../../../src/input/cells/customer.js';
import { CustomerSet } from '../../../src/input/ledger/customer-set.js';

/** As many as a number of a customer may be. */
const NUMBERS = 2 ** 51;

test('holds more numbers than it has room for at first', () => {
  const set = new CustomerSet();
  const values = Array.from({ length: 5000 }, (_, i) => i * 7919);
  for (const value of values) set.add(...partsOfId(value));
  expect(set.size).toBe(values.length);
  expect([...set].sort((a, b) => a - b)).toEqual(values);
  expect(values.every((value) => set.has(value))).toBe(true);
  expect(set.has(1)).toBe(false);
});

test('says of each number whether it is new, as a Set does', () => {
  const number = fc.oneof(
    fc.maxSafeNat().map((value) => value % NUMBERS),
    fc.nat({ max: 50 }),
    fc.constantFrom(0, NUMBERS - 1, 2 ** 19, 2 ** 50),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000 }), fc.nat({ max: 5000 }), (values, expected) => {
      const set = new CustomerSet();
      const known = new Set<number>();
      for (const [i, value] of values.entries()) {
        if (i === 100) set.expect(expected);
        expect(set.has(value)).toBe(known.has(value));
        expect(set.add(...partsOfId(value))).toBe(!known.has(value));
        known.add(value);
        expect(set.size).toBe(known.size);
      }
      expect([...set].sort()).toEqual([...known].sort());
    }),
    { numRuns: 30 },
  );
});
