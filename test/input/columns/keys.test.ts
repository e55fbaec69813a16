// What --by makes groups of: columns by how their cells are read, the file, the category of the score.
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { collect, collectText, errorOf, messages, textSource } from '../../support/reading.js';

/** Values of one column, each with a promoter. */
const column = (name: string, cells: readonly string[]) =>
  `${name};nps;other\n${cells.map((cell) => `${cell};9;x\n`).join('')}`;

/** The groups of one breakdown, with the number of answers in each. */
async function groupsOf(text: string, by: string | string[], options: ReadOptions = {}) {
  const { groups } = await collectText(text, { by: [by], ...options });
  return Object.fromEntries(
    Object.entries(groups[0]!).map(([key, counts]) => [key, counts[0] + counts[1] + counts[2]]),
  );
}

describe('bins', () => {
  test('are parted at the edges', async () => {
    const cells = ['17', '17,9', '18', '34.9', '35', '49', '50', '120', '', 'n/k', '-'];
    expect(await groupsOf(column('age', cells), 'age:18,35,50')).toEqual({
      'under 18': 2,
      '18 to <35': 2,
      '35 to <50': 2,
      '50+': 2,
      '': 1,
      '(no number)': 2,
    });
  });

  test.each(['age:18', 'AGE: 18 ', '1:18', '#1:18'])('%s', async (by) => {
    expect(await groupsOf(column('age', ['3', '18']), by)).toEqual({ 'under 18': 1, '18+': 1 });
  });

  test('may be below 0, and have decimals', async () => {
    expect(await groupsOf(column('t', ['-3', '-2.5', '0', '0,5']), 't:-2.5,0,0.5')).toEqual({
      'under -2.5': 1,
      '-2.5 to <0': 1,
      '0 to <0.5': 1,
      '0.5+': 1,
    });
  });
});

// quantile(x, c(.25, .5, .75)) of R, type 7, for 1, 2, …: 1 + (n − 1) · share.
describe('quartiles are those of R', () => {
  const told = async (cells: readonly string[]) =>
    messages(await collectText(column('spend', cells), { by: ['spend:quartiles'] }), 'sample-quartiles');

  test.each([
    [['1', '2', '3', '4'], '1.75, 2.5, 3.25'],
    [['5', '1', '4', '2', '3'], '2, 3, 4'],
    [['10', '20'], '12.5, 15, 17.5'],
    [['7'], '7'],
    [['1', '1', '1', '9'], '1, 3'],
    [['0,1', '0,2', '0,3'], '0.15, 0.2, 0.25'],
    [['1', '', 'x', '2', 'n/k', '3', '4'], '1.75, 2.5, 3.25'],
    [['1 €', '2,00 €', '3 €', '1.004,5 €'], '1.75, 2.5, 253.375'],
    [['$1', '$2.00', '$3', '$1,004.5'], '1.75, 2.5, 253.375'],
  ])('of %j', async (cells, edges) => {
    expect(await told(cells)).toEqual([
      `"spend": quartiles of the first ${cells.length} row${cells.length === 1 ? '' : 's'}: ${edges}`,
    ]);
  });

  test('and part the rows', async () => {
    expect(await groupsOf(column('spend', ['1', '2', '3', '4']), 'spend:Quartiles')).toEqual({
      'under 1.75': 1,
      '1.75 to <2.5': 1,
      '2.5 to <3.25': 1,
      '3.25+': 1,
    });
  });

  test('are taken from the first of several files', async () => {
    const sources = [
      textSource(column('spend', ['1', '3']), 'a.csv'),
      textSource(column('spend', ['9']), 'b.csv'),
    ];
    const read = await collect(sources, { by: ['spend:quartiles'] });
    expect(Object.keys(read.groups[0]!)).toEqual(['under 1.5', '2.5+']);
    expect(messages(read, 'sample-quartiles')).toEqual([
      '"spend": quartiles of the first 2 rows: 1.5, 2, 2.5',
    ]);
  });
});

describe('periods', () => {
  const cells = ['2021-01-03', '2024-12-30 08:15', '2024-12-31T23:59:59Z', '1735689600', 'soon', ''];

  test.each([
    ['day', { '2021-01-03': 1, '2024-12-30': 1, '2024-12-31': 1, '2025-01-01': 1 }],
    ['week', { '2020-W53': 1, '2025-W01': 3 }],
    ['month', { '2021-01': 1, '2024-12': 2, '2025-01': 1 }],
    ['quarter', { '2021-Q1': 1, '2024-Q4': 2, '2025-Q1': 1 }],
    ['year', { 2021: 1, 2024: 2, 2025: 1 }],
  ])('%s', async (every, groups) => {
    const expected = { ...groups, '(no date)': 1, '': 1 };
    expect(await groupsOf(column('submitted_at', cells), `submitted_at:${every}`)).toEqual(expected);
    expect(await groupsOf(column('submitted_at', cells), `SUBMITTED_AT: ${every.toUpperCase()}`)).toEqual(
      expected,
    );
  });

  test('by the order of day and month that the sample shows', async () => {
    expect(await groupsOf(column('d', ['3/4/2025', '13/4/2025']), 'd:month')).toEqual({ '2025-04': 2 });
    expect(await groupsOf(column('d', ['3/4/2025', '3/13/2025']), 'd:month')).toEqual({ '2025-03': 2 });
  });

  test('by the order that was given', async () => {
    const text = column('d', ['3/4/2025']);
    expect(await groupsOf(text, 'd:month', { dateFormat: 'DMY' })).toEqual({ '2025-04': 1 });
    expect(await groupsOf(text, 'd:month', { dateFormat: 'MDY' })).toEqual({ '2025-03': 1 });
  });

  test('of dates that depend on no order', async () => {
    expect(await groupsOf(column('d', ['4/4/2025', '2025-04-05']), 'd:month')).toEqual({ '2025-04': 2 });
  });

  test('where nothing settles the order, stop at the record', async () => {
    const error = await errorOf(groupsOf(column('d', ['2025-04-01', '4/4/2025', '3/4/2025']), 'd:month'));
    expect(error.message).toContain('record 3');
    expect(error.message).toContain('"3/4/2025"');
    expect(error.hint).toContain('--date-format');
  });

  test('stop where a date contradicts the order', async () => {
    const rows = ['13/4/2025', '4/13/2025'];
    const error = await errorOf(groupsOf(column('d', rows), 'd:month'));
    expect(error.message).toContain('record 2');
    expect(error.message).toContain('"4/13/2025"');
    const given = await errorOf(groupsOf(column('d', rows), 'd:month', { dateFormat: 'MDY' }));
    expect(given.message).toContain('record 1');
  });
});

describe('crossed keys', () => {
  const text = 'region,age,nps\nEMEA,17,9\nAPAC,40,3\nEMEA,20,8\n,,10\n';

  test('commas between edges part no keys', async () => {
    const crossed = { 'EMEA | under 18': 1, 'APAC | 35+': 1, 'EMEA | 18 to <35': 1, ' | ': 1 };
    expect(await groupsOf(text, 'region,age:18,35')).toEqual(crossed);
    expect(await groupsOf(text, 'region, age:18, 35')).toEqual(crossed);
    expect(await groupsOf(text, ['region', 'age:18,35'])).toEqual(crossed);
    expect(await groupsOf(text, 'age:18,35,region')).toEqual({
      'under 18 | EMEA': 1,
      '35+ | APAC': 1,
      '18 to <35 | EMEA': 1,
      ' | ': 1,
    });
    expect(await groupsOf(text, 'age:18\\,35,region')).toEqual(await groupsOf(text, 'age:18,35,region'));
  });

  test('two on one column', async () => {
    expect(await groupsOf(text, 'age:18,age:35')).toEqual({
      'under 18 | under 35': 1,
      '18+ | 35+': 1,
      '18+ | under 35': 1,
      ' | ': 1,
    });
    expect(await groupsOf(text, 'age,age:18')).toMatchObject({ '17 | under 18': 1, '40 | 18+': 1 });
  });

  test('the same twice is an error', async () => {
    for (const by of ['age:18,age:18', 'age:18,AGE: 18', 'age:year,age:Year', '@category,@CATEGORY'])
      expect(await errorOf(groupsOf(text, by))).toMatchObject({
        code: 'usage',
        message: expect.stringContaining('twice'),
      });
  });

  test('with the file and the category', async () => {
    expect(await groupsOf(text, '@category,@file,region')).toEqual({
      'promoter | - | EMEA': 1,
      'detractor | - | APAC': 1,
      'passive | - | EMEA': 1,
      'promoter | - | ': 1,
    });
  });
});

describe('@category', () => {
  test('is that of the score, or of the counts', async () => {
    expect(await groupsOf('nps\n0\n6\n7\n8\n9\n10\n', '@category')).toEqual({
      detractor: 2,
      passive: 2,
      promoter: 2,
    });
    const text = 'd,p,r\n3,1,5\n0,0,2\n';
    expect(await groupsOf(text, '@category', { counts: ['d', 'p', 'r'] })).toEqual({
      detractor: 3,
      passive: 1,
      promoter: 7,
    });
  });

  test('is a column where one is called so', async () => {
    expect(await groupsOf('@category,nps\nx,9\n', '@category')).toEqual({ x: 1 });
  });
});

describe('names that hold a colon', () => {
  const text = 'a:b,age,age:18,nps\nx,17,u,9\ny,20,v,9\n';

  test.each([
    ['a:b', { x: 1, y: 1 }],
    ['age:18', { u: 1, v: 1 }],
    ['a:b,age:18', { 'x | u': 1, 'y | v': 1 }],
    ['age:19', { 'under 19': 1, '19+': 1 }],
    // Four is the column of the scores.
    ['age:18,4', { 'u | 9': 1, 'v | 9': 1 }],
  ])('%s', async (by, groups) => {
    expect(await groupsOf(text, by)).toEqual(groups);
  });

  test('may be read in a way too: the last colon counts', async () => {
    expect(await groupsOf('a:b;nps\n3;9\n5;9\n', 'a:b:4')).toEqual({ 'under 4': 1, '4+': 1 });
  });
});

describe('errors', () => {
  const text = 'region,age,nps\nEMEA,17,9\n';

  test.each([
    ['age:foo', 'usage', '--by age:foo: "foo" does not say how to read the column'],
    ['age:18,18', 'usage', '"18,18" does not say how'],
    ['age:50,35', 'usage', '"50,35" does not say how'],
    ['region,age:50,35', 'usage', '"50,35" does not say how'],
    ['age:fortnight', 'usage', '"fortnight" does not say how'],
    ['region:quartiles', 'usage', 'the first 1 row holds no numbers in "region"'],
    ['aeg:18', 'unknown-column', 'has no column "aeg:18"'],
    ['age:', 'unknown-column', 'has no column "age:"'],
    [':18', 'unknown-column', 'has no column ":18"'],
    ['@file:18', 'unknown-column', 'has no column "@file:18"'],
    ['@category:18', 'unknown-column', 'has no column "@category:18"'],
    ['@half', 'unknown-column', 'has no column "@half"'],
    ['age:18,region,35', 'unknown-column', 'has no column "35"'],
  ])('%s', async (by, code, message) => {
    const error = await errorOf(groupsOf(text, by));
    expect(error.message).toContain(message);
    expect(error.code).toBe(code);
  });

  test('a name that two columns have', async () => {
    const error = await errorOf(groupsOf('age,age,nps\n1,2,9\n', 'age:18'));
    expect(error.code).toBe('ambiguous-column');
    expect(await groupsOf('age,age,nps\n1,20,9\n', 'age#2:18')).toEqual({ '18+': 1 });
  });
});
