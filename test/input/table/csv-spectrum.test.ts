// The acid tests of csv-spectrum: each file gives the objects that stand beside it as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { allRows } from '../../../src/input/count/stretches.js';
import { openCsv } from '../../../src/input/table/csv.js';
import { textSource } from '../../support/reading.js';

type Row = Record<string, string>;

/** The package's location_coordinates.json has another telephone number than its CSV file. */
const withoutPhone = ({ 'Contact Phone Number': _, ...row }: Row) => row;

const folder = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

test('there are cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(names)('%s', async (name) => {
  const csv = readFileSync(join(folder, 'csvs', `${name}.csv`));
  const expected = JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')) as Row | Row[];
  for (const size of [csv.length, 1, 2, 7]) {
    const table = await openCsv(textSource(csv, '-', size), { maxRecord: 2 ** 26 });
    const rows: Row[] = [];
    for await (const { records } of allRows(table, 2 ** 26)) {
      for (const record of records)
        rows.push(Object.fromEntries(table.header.columns.map(({ name: key }, i) => [key, record[i]!])));
    }
    expect(rows.map(withoutPhone)).toEqual([expected].flat().map(withoutPhone));
  }
});
