// Fold mode gives the counts of csv-parse's records, whatever the text and however it comes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoldPlan } from '../../../src/input/scanner/fold.js';
import { counted, folded, parse } from './counting.js';
import { LF_COMMA } from './scanning.js';
import { anySample, anySizes } from './texts.js';

const RUNS = Number(process.env.SCANNER_RUNS ?? 1000);

const TESTS = [
  (cell: string) => cell !== 'a',
  (cell: string) => cell === '' || cell === '9',
  (cell: string) => (cell.length > 4 ? `${cell} is too long` : true),
];

const anyPlan = (width: number): fc.Arbitrary<FoldPlan> => {
  const column = fc.nat(width - 1);
  const filter = fc.record({ column, test: fc.constantFrom(...TESTS) });
  return fc.record({
    score: column,
    parse: fc.constant(parse),
    breakdowns: fc.array(fc.uniqueArray(column, { maxLength: 3 }), { maxLength: 4 }),
    filters: fc.oneof(fc.constant([]), fc.array(filter, { maxLength: 2 })),
    watch: column.map((position) => ({ column: position, see: () => true })),
    maxSegments: fc.constant(10_000),
    reported: fc.constantFrom(0, 3, 1000),
  });
};

test(`any text: ${RUNS} cases`, async () => {
  const any = anySample.chain((sample) => fc.tuple(fc.constant(sample), anyPlan(sample.width)));
  await fc.assert(
    fc.asyncProperty(any, anySizes, async ([{ text, delimiter, width }, plan], { size, ...sizes }) => {
      const options = { dialect: { ...LF_COMMA, delimiter }, width, maxRecord: 1e6, ...sizes };
      const bytes = Buffer.from(text);
      const expected = counted(bytes, options, plan);
      const { from, end, isFull, ...found } = await folded(bytes, options, plan, size);
      expect({ from, isFull }).toEqual({ from: 0, isFull: false });
      if (expected.fault === undefined) {
        expect(found).toEqual(expected);
        expect(end).toBe(bytes.length);
      } else expect(found.fault).toEqual(expected.fault);
    }),
    { numRuns: RUNS },
  );
});
