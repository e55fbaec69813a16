// Customers by number: of texts and of bytes alike, of different ones different.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerId, customerIdIn } from '../../../src/input/cells/customer.js';

const idIn = (text: string) => {
  const bytes = Buffer.from(`x,${text},y`);
  return customerIdIn(bytes, 2, bytes.length - 2);
};

test('a cell of plain characters has the same number as bytes and as a text, whatever spaces are around it', () => {
  const cells = fc.string({ unit: fc.constantFrom(...' abANonymous019@.-_') });
  fc.assert(
    fc.property(cells, (cell) => {
      const asText = customerId(cell.trim());
      const asBytes = idIn(cell);
      return asBytes === asText || (asBytes === null && /^an.{7}$/i.test(cell.trim()));
    }),
  );
});

test('a number is whole, and small enough to be doubled', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (cell) => {
      const id = customerId(cell)!;
      return id >= 0 && Number.isSafeInteger(2 * id + 1);
    }),
  );
});

test.each([['"a"'], ['é'], ['a\tb'], ['anonymous']])('%s is left to its text', (cell) => {
  expect(idIn(cell)).toBeNull();
});

test.each([[''], ['  ']])('blanks name nobody: "%s"', (cell) => {
  expect(idIn(cell)).toBeUndefined();
});

test('nobody is called anonymous', () => {
  expect(customerId('Anonymous')).toBeUndefined();
});

test('300,000 numbers in a row, texts with one letter changed and their reverses all differ', () => {
  const texts = Array.from({ length: 300_000 }, (_, i) => `C-${i}`);
  const others = texts.map((text) => [...text].reverse().join(''));
  const different = new Set([...texts, ...others]);
  expect(new Set([...different].map(customerId)).size).toBe(different.size);
});
