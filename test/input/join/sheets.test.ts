// Which sheet of a workbook is joined: one with the ids, unless somebody says it; and that nothing of it is silent.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFile } from '../../../src/input/inspect.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, errorOf, file } from '../../support/reading.js';
import { workbook } from '../../support/xlsx/workbook.js';

type Cells = readonly (readonly (string | number)[])[];

const sheetOf = (rows: Cells) =>
  rows
    .map((cells) => {
      const texts = cells.map((cell) =>
        typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="str"><v>${cell}</v></c>`,
      );
      return `<row>${texts.join('')}</row>`;
    })
    .join('');

const ANSWERS: Cells = [
  ['customer', 'nps'],
  ['a', 9],
  ['b', 3],
];
const LEGEND: Cells = [
  ['field', 'meaning'],
  ['plan', 'what they pay'],
];
const NOW: Cells = [
  ['customer', 'plan'],
  ['a', 'pro'],
  ['b', 'free'],
];
const LAST_YEAR: Cells = [
  ['customer', 'plan'],
  ['a', 'free'],
  ['b', 'team'],
];
const GROUPS = { now: [{ pro: [0, 0, 1], free: [1, 0, 0] }], before: [{ free: [0, 0, 1], team: [1, 0, 0] }] };

/** Files of a folder, read with what is joined to them. */
function asked(sheets: Readonly<Record<string, Cells>>, more: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  const written = { 'r.csv': 'customer,nps\na,9\nb,3\n', ...more };
  for (const [name, text] of Object.entries(written)) writeFileSync(path(name), text);
  const parts = Object.entries(sheets).map(([name, rows]) => ({ name, rows: sheetOf(rows) }));
  writeFileSync(path('book.xlsx'), workbook({ sheets: parts }));
  const short = (text: string) => text.replaceAll(`${folder}/`, '');
  const options = (given: ReadOptions) => ({
    join: path('book.xlsx'),
    on: 'customer',
    by: ['plan'],
    ...given,
    ...(given.join !== undefined && { join: path(given.join) }),
  });
  return {
    async read(names: readonly string[], given: ReadOptions = {}) {
      const { groups, reading } = await collect(
        names.map((name) => file(path(name))),
        options(given),
      );
      const notes = reading.warnings.map(({ message }) => short(message));
      return { groups, notes: notes.filter((note) => note.includes('sheet')) };
    },
    async failing(names: readonly string[], given: ReadOptions = {}) {
      const found = await errorOf(
        collect(
          names.map((name) => file(path(name))),
          options(given),
        ),
      );
      return `${short(found.message)}; ${found.hint}`;
    },
    inspect: (name: string, given: ReadOptions) => inspectFile(file(path(name)), options(given)),
  };
}

test('the first sheet with the ids is joined, and the others are named', async () => {
  const { read } = asked({ Legend: LEGEND, Now: NOW, 'Last year': LAST_YEAR });
  expect(await read(['r.csv'])).toEqual({
    groups: GROUPS.now,
    notes: ['book.xlsx: sheet "Now" is read; others: "Legend", "Last year"; --sheet NAME reads another'],
  });
});

test('--sheet is of the joined file where the responses have no sheets', async () => {
  const { read, failing, inspect } = asked({ Now: NOW, 'Last year': LAST_YEAR });
  for (const sheet of ['last year', '2'])
    expect(await read(['r.csv'], { sheet })).toEqual({ groups: GROUPS.before, notes: [] });
  expect((await inspect('r.csv', { sheet: '2' })).join).toMatchObject({ matched: 2 });
  expect(await failing(['r.csv'], { sheet: 'Nwo' })).toBe(
    'book.xlsx has no sheet "Nwo"; did you mean "Now"? its sheets: "Now", "Last year"',
  );
});

test('--sheet is of the responses where they have sheets; the joined one is found, which the note says', async () => {
  const { read } = asked(
    { Answers: ANSWERS, Old: ANSWERS, Now: NOW, 'Last year': LAST_YEAR },
    { 'crm.csv': 'customer,plan\na,pro\nb,free\n' },
  );
  expect(await read(['book.xlsx'], { sheet: 'Answers', join: 'crm.csv' })).toEqual({
    groups: GROUPS.now,
    notes: [],
  });
  // The same workbook: what the responses are in is not joined to itself.
  const { read: both } = asked({ Answers: ANSWERS, Now: NOW, 'Last year': LAST_YEAR });
  expect(await both(['book.xlsx'], { sheet: 'Answers' })).toEqual({
    groups: GROUPS.now,
    notes: [
      'book.xlsx: sheet "Now" is read; others: "Answers", "Last year"; to join another one, save it as a file of its own',
    ],
  });
});

test('--sheet is refused where neither file has sheets', async () => {
  const { failing } = asked({ Now: NOW }, { 'crm.csv': 'customer,plan\na,pro\nb,free\n' });
  expect(await failing(['r.csv'], { sheet: 'Now', join: 'crm.csv' })).toBe(
    '--sheet Now: r.csv, crm.csv have no sheets; leave --sheet out',
  );
});

test('lists of a joined JSON document are its sheets', async () => {
  const { read, failing } = asked(
    { Now: NOW },
    {
      'crm.json': JSON.stringify({
        customers: [
          { customer: 'a', plan: 'pro' },
          { customer: 'b', plan: 'free' },
        ],
        orders: [{ customer: 'a' }],
      }),
    },
  );
  expect(await failing(['r.csv'], { join: 'crm.json' })).toBe(
    'crm.json is a JSON document with 2 lists: "customers", "orders"; say which one is meant: --sheet customers',
  );
  expect((await read(['r.csv'], { join: 'crm.json', sheet: 'customers' })).groups).toEqual(GROUPS.now);
});

test('a column that comes late in JSON lines is found, of the responses and of the joined file', async () => {
  const rows = (of: (i: number) => object) =>
    Array.from({ length: 3000 }, (_, i) => `${JSON.stringify(of(i))}\n`).join('');
  const { read } = asked(
    { Now: NOW },
    {
      'r.jsonl': rows((i) => ({ customer: `C${i}`, nps: i % 11, ...(i > 2500 && { channel: 'app' }) })),
      'crm.jsonl': rows((i) => ({ customer: `C${i}`, ...(i > 2900 && { plan: 'pro' }) })),
    },
  );
  const { groups } = await read(['r.jsonl'], { join: 'crm.jsonl', by: ['plan', 'channel'] });
  const sum = (group: string, i: number) => groups[i]![group]!.reduce((a, b) => a + b);
  expect([sum('pro', 0), sum('', 0), sum('app', 1), sum('', 1)]).toEqual([99, 2901, 499, 2501]);
});
