// Customers by number: of texts and in the kernel alike, of different ones different.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerId, idOfParts, partsOfId } from '../../../src/input/cells/customer.js';
import { folded, parse } from '../../support/scanner/counting.js';

/** Whom the kernel sees in cells, each of a row with an answer. */
async function watched(cells: readonly string[]): Promise<number[]> {
  const text = cells.map((cell) => `9,"${cell.replaceAll('"', '""')}"\n`).join('');
  const dialect = { delimiter: ',', recordEnd: 'lf' } as const;
  const plan = { score: 0, parse, segments: [], breakdowns: [[]], maxSegments: 1, reported: 0 };
  const most = cells.length + 1;
  const options = { dialect, width: 2, maxRecord: 1024 };
  const { result } = await folded(Buffer.from(text), options, { ...plan, watched: { column: 1, most } });
  const words = [...result.watched];
  // There are no halves.
  return words.flatMap((high, i) => (i % 2 === 0 ? [idOfParts(high, words[i + 1]! / 2)] : []));
}

test('the kernel gives a cell the same number as its text has, whatever spaces are around it', async () => {
  const characters = fc.constantFrom(...' abANonymous019@.-_"\té\u00a0\u2003\ufeff😀ſ');
  const words = fc.constantFrom(
    'anonymous',
    'ANONYMOUS',
    ' Anonymous\t',
    'anonymouſ',
    'Anonymous1',
    'anonymou',
  );
  const cells = fc.array(fc.oneof(fc.string({ unit: characters }), words), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(cells, async (column) => {
      const ids = column.map((cell) => customerId(cell.trim()));
      const named = ids.filter((id) => id !== undefined);
      expect(await watched(column)).toEqual(named);
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

test.each([[''], ['  ']])('blanks name nobody: "%s"', async (cell) => {
  expect(await watched([cell])).toEqual([]);
});

test('nobody is called anonymous', () => {
  expect(customerId('Anonymous')).toBeUndefined();
  expect(customerId('anonymouse')).toBeDefined();
});

test('300,000 numbers in a row, texts with one letter changed and their reverses all differ', () => {
  const texts = Array.from({ length: 300_000 }, (_, i) => `C-${i}`);
  const others = texts.map((text) => [...text].reverse().join(''));
  const different = new Set([...texts, ...others]);
  expect(new Set([...different].map(customerId)).size).toBe(different.size);
});

test('a number is 2^19 times its upper part, as one without a sign, and its lower one', () => {
  expect(idOfParts(1, 2)).toBe(524_290);
  expect(idOfParts(-1, 524_287)).toBe(2 ** 51 - 1);
  const low = fc.integer({ min: 0, max: 2 ** 19 - 1 });
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), low, (high, rest) => {
      const id = idOfParts(high, rest);
      expect(id).toBe((high < 0 ? high + 2 ** 32 : high) * 524_288 + rest);
      expect(partsOfId(id)).toEqual([high, rest]);
    }),
  );
});

test('a long cell has a number of its own, which does not depend on the cells before it', () => {
  const long = ['ä'.repeat(5000), 'ä'.repeat(5001), `${'x'.repeat(3000)}1`, `${'x'.repeat(3000)}2`];
  const forward = long.map(customerId);
  expect(new Set(forward).size).toBe(long.length);
  expect(long.toReversed().map(customerId).reverse()).toEqual(forward);
});
