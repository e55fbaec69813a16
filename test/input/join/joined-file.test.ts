// The second file: all its columns at once, or those that are wanted at a second reading.
import { expect, test } from 'vitest';
import { JoinedFile } from '../../../src/input/join/joined-file.js';
import { csv, type Row, written } from '../../support/join.js';

const rows: Row[] = Array.from({ length: 3000 }, (_, i) => ({
  id: i % 7 === 3 ? '' : `C${i}`,
  plan: ['pro', 'free', ''][i % 3]!,
  note: `note ${i}, "quoted"`,
}));

test.each([undefined, 0])('keeping all columns up to %s bytes', async (keepUpTo) => {
  const { 'crm.csv': path } = written({ 'crm.csv': csv(rows) });
  const options = { maxRecord: 1e6, unquoted: false, keepUpTo };
  const source = { name: 'crm.csv', path: path! };
  const wanted = new Set(['C2000', 'C2998', 'C5', 'nobody']);
  const file = await JoinedFile.open(source, ({ header }) => header.columns[0]!, wanted, options);
  const { columns } = file.header;
  const row = (i: number) => columns.map((column) => file.cell(i + 1, column));
  expect([file.size, file.records.size, file.blank]).toEqual([3000, 3000 - 429, 429]);
  // Those that were asked for have all their cells at once.
  for (const i of [5, 2000, 2998]) expect(row(i)).toEqual(Object.values(rows[i]!));
  await file.want(columns.slice(1));
  for (const [i, { id, plan, note }] of rows.entries()) {
    if (id === '') continue;
    expect(file.records.get(id!)).toBe(i + 1);
    expect(row(i).slice(1)).toEqual([plan, note]);
  }
});
