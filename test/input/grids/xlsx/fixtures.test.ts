// Workbooks of other writers: LibreOffice, openpyxl, XlsxWriter, exceljs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collect, file, fixture } from '../../../support/reading.js';
import { rowsOf } from '../../../support/xlsx/reading.js';

const kinds: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(fixture('xlsx/kinds.json'), 'utf8'),
);

describe.each(Object.entries(kinds))('%s', (name, expected) => {
  it('has the cells that openpyxl reads', async () => {
    const rows = await rowsOf(readFileSync(fixture(`xlsx/${name}`)));
    const cells = rows.slice(1).map(([, what, cell = '']) => [what, cell]);
    expect(Object.fromEntries(cells)).toEqual(expected);
  });
});

describe.each([
  ['forms', { by: ['Region'] }],
  ['titled', { by: ['Team'] }],
])('%s.xlsx', (name, options) => {
  it('gives the answers of the CSV that LibreOffice makes of it', async () => {
    const [workbook, csv] = await Promise.all(
      ['xlsx', 'csv'].map((ending) => collect([file(fixture(`xlsx/${name}.${ending}`))], options)),
    );
    const { reading, ...answers } = workbook!;
    const { reading: ofCsv, ...answersOfCsv } = csv!;
    expect(answers).toEqual(answersOfCsv);
    expect(reading.rows).toEqual(ofCsv.rows);
  });
});
