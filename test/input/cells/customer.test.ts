// Customers by number: of texts and in the kernel alike, of different ones different.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerId, idOfParts } from '../../../src/input/cells/customer.js';
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
