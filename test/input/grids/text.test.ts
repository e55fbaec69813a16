// Rows as lines of CSV: whatever their cells hold, csv-parse gives them back.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../../src/input/grids/text.js';

const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(' ', ',', '"', '\n', '\r', 'é', 'a') }));

test('csv-parse reads the cells that were given, row by row', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1 }), (rows) => {
      const text = rows.map(lineOf).join('');
      expect(parse(text, { relax_column_count: true, record_delimiter: '\n' })).toEqual(rows);
    }),
  );
});

test('a row without anything to see is a row', () => {
  expect([[], [''], ['  '], ['', '']].map(lineOf)).toEqual(['""\n', '""\n', '"  "\n', ',\n']);
});
