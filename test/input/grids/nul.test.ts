// NUL in a cell of a grid is refused as it is in CSV.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.js';
import { duckdb } from '../../support/parquet/duckdb.js';
import { collect, collectText, errorOf, file, textSource } from '../../support/reading.js';
import { workbook } from '../../support/xlsx/workbook.js';

const HINT = 'take it out where the data come from, and export them again';
const NUL = 'holds a NUL character, which no text may hold';
const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function refused(reading: Promise<unknown>): Promise<string> {
  const error = await errorOf(reading);
  expect([error.code, error.hint]).toEqual(['not-csv', HINT]);
  return error.message;
}

test('CSV is refused with the same code', async () => {
  expect((await errorOf(collectText('nps,plan\n9,a\0b\n'))).code).toBe('not-csv');
});

test.each([
  ['a value', lines({ nps: 9, plan: 'pro' }, { nps: 3, plan: 'a\0b' }), `-, line 2: column "plan" ${NUL}`],
  ['a key', lines({ nps: 9, 'a\0b': 'pro' }), `-, header: the name of column 2 ${NUL}`],
  ['one list', JSON.stringify([{ nps: 9 }, { nps: 3, x: '\0' }]), `-, row 2: column "x" ${NUL}`],
  ['lists', lines(['nps', 'plan'], [9, 'a\0b']), `-, line 2: column 2 ${NUL}`],
  [
    'far down, in a column that nobody asks for',
    lines(...Array.from({ length: 5000 }, (_, i) => ({ nps: i % 11, note: i === 4000 ? '\0' : 'x' }))),
    `-, line 4001: column "note" ${NUL}`,
  ],
])('JSON: %s', async (_, text, message) => {
  expect(await refused(collectText(text))).toBe(message.replace('-', 'standard input'));
});

test.each([
  ['as Excel writes it', '<c r="B3" t="inlineStr"><is><t>a_x0000_b</t></is></c>'],
  ['as it is', '<c r="B3" t="inlineStr"><is><t>a\0b</t></is></c>'],
])('a workbook: %s', async (_, cell) => {
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
  const rows = [
    row(1, '<c r="A1" t="str"><v>nps</v></c><c r="B1" t="str"><v>plan</v></c>'),
    row(2, '<c r="A2"><v>9</v></c><c r="B2" t="str"><v>pro</v></c>'),
    row(3, `<c r="A3"><v>3</v></c>${cell}`),
  ].join('');
  const read = (content: string) => collect([textSource(workbook({ rows: content }), 'book.xlsx')]);
  expect(await refused(read(rows))).toBe(`book.xlsx, sheet "Sheet1", row 3: column 2 ${NUL}`);
  // An escaped escape is text.
  const plain = rows.replace(cell, '<c r="B3" t="inlineStr"><is><t>_x005F_x0000_</t></is></c>');
  expect((await read(plain)).scores).toEqual([9, 3]);
});

test('Parquet: text is refused; bytes that nobody calls text are told in hexadecimal', async () => {
  const path = join(temporaryFolder(), 'nul.parquet');
  const connection = await duckdb();
  const write = (plan: string) =>
    connection.run(`copy (select 9 as nps, ${plan} as plan) to '${path}' (format parquet)`);
  await write("'a' || chr(0) || 'b'");
  expect(await refused(collect([file(path)]))).toBe(`${path}, row 1: column "plan" ${NUL}`);
  await write("'\\x61\\x00\\x62'::blob");
  expect((await collect([file(path)], { by: ['plan'] })).groups).toEqual([{ '0x610062': [0, 0, 1] }]);
});
