// --where: how a condition is split, what each operator compares, and what is said where a value never occurs.
import { describe, expect, test } from 'vitest';
import { parseCondition, resolveCondition } from '../../../src/input/columns/conditions.js';
import { matcherOf } from '../../../src/input/columns/matcher.js';
import { collectText, columnsOf, errorOf, fates, messages } from '../../support/reading.js';

const NAMES = ['region', 'nps', 'date', 'a=b', 'size > 3', 'Region Name'];
const COLUMNS = columnsOf(NAMES);

const contextOf = (columns: typeof COLUMNS, label = 'f.csv') => ({
  ...{ columns, label },
  ...{ sample: [] as string[][], dateFormat: undefined },
});
const parsed = (text: string, columns = COLUMNS) =>
  resolveCondition(parseCondition(text, { option: 'where' }), contextOf(columns));

/** What a condition says of one cell of the column that it names. */
function asked(text: string, cell: string) {
  return matcherOf(parsed(text))(cell.trim());
}

describe('= and != compare text', () => {
  test.each([
    ['region=EMEA', 'EMEA', true],
    ['region = EMEA', ' EMEA ', true],
    ['region=EMEA', 'Emea', false],
    ['region!=EMEA', 'EMEA', false],
    ['region!=EMEA', '', true],
    ['region=', '', true],
    ['region=', '  ', true],
    ['region=', 'NA', false],
    ['region!=', 'x', true],
    ['region!=', '', false],
    ['region=a=b', 'a=b', true],
    ['region=<=', '<=', true],
    ['nps=9', '9.0', false],
    ['REGION=EMEA', 'EMEA', true],
    ['1=EMEA', 'EMEA', true],
    ['#1=EMEA', 'EMEA', true],
    ['@file=q1.csv', 'q1.csv', true],
    ['@file~q2', 'q1.csv', false],
  ])('%s on %j is %s', (text, cell, expected) => {
    expect(asked(text, cell)).toBe(expected);
  });
});

describe('the first operator after a known column name counts', () => {
  test.each([
    ['a=b=c', 'c', true],
    ['a=b!=c', 'c', false],
    ['size > 3>=5', '5', true],
    ['size > 3 = x', 'x', true],
    ['Region Name=EMEA', 'EMEA', true],
  ])('%s on %j is %s', (text, cell, expected) => {
    expect(asked(text, cell)).toBe(expected);
  });
});

describe('~ contains, in any case', () => {
  test.each([
    ['region~me', 'EMEA', true],
    ['region~ÜD', 'süd', true],
    ['region~x', 'EMEA', false],
    ['region~.', 'EMEA', false],
  ])('%s on %j is %s', (text, cell, expected) => {
    expect(asked(text, cell)).toBe(expected);
  });
});

describe('< <= > >= compare numbers', () => {
  test.each([
    ['nps<9', ['8', '8.9', '-10'], ['9', '9.0', '10']],
    ['nps<=9', ['9', '09', '+9'], ['9.1', '10']],
    ['nps>9', ['9.5', '10', '100'], ['9', '8']],
    ['nps>=7.5', ['7.5', '10'], ['7.4', '7']],
    ['nps>-1', ['0', '-0.5'], ['-1', '-2']],
    ['nps > 9', [' 10 '], ['', ' ']],
  ])('%s', (text, met, not) => {
    for (const cell of met) expect([cell, asked(text, cell)]).toEqual([cell, true]);
    for (const cell of not) expect([cell, asked(text, cell)]).toEqual([cell, false]);
  });

  test.each(['x', '7 of 9', 'NA', '#N/A', '2025-01-01'])('but not with %j', (cell) => {
    expect(asked('nps<9', cell)).toEqual({ wanted: 'number' });
  });
});

describe('< <= > >= compare dates, by the day where the value is a day', () => {
  test.each([
    ['date<2025-03-31', ['2025-03-30 23:59', '2024-12-31'], ['2025-03-31', '2025-03-31T00:00:00']],
    ['date<=2025-03-31', ['2025-03-31 23:59:59', '2025-03-31T23:00:00Z'], ['2025-04-01']],
    ['date>2025-03-31', ['2025-04-01'], ['2025-03-31 23:59']],
    ['date>=2025-03-31', ['2025-03-31', '2025-03-31 00:00'], ['2025-03-30 23:59', '']],
    ['date>=2025-03-31 12:00', ['2025-03-31 12:00', '2025-04-01'], ['2025-03-31', '2025-03-31 11:59']],
    ['date<1969-12-31', ['1969-12-30 12:00'], ['1969-12-31 12:00']],
  ])('%s', (text, met, not) => {
    for (const cell of met) expect([cell, asked(text, cell)]).toEqual([cell, true]);
    for (const cell of not) expect([cell, asked(text, cell)]).toEqual([cell, false]);
  });

  test.each(['30/2/2025', 'soon', '#N/A', '12'])('but not with %j', (cell) => {
    expect(asked('date<2025-03-31', cell)).toEqual({ wanted: 'date' });
  });
});

describe('errors', () => {
  test.each([
    ['regoin=EMEA', 'unknown-column', 'f.csv has no column "regoin"', 'did you mean "region"?'],
    ['region', 'usage', '"region" is not a condition', 'region=EMEA'],
    ['=EMEA', 'usage', '"=EMEA" is not a condition', ''],
    ['', 'usage', '"" is not a condition', ''],
    [
      'nps<high',
      'usage',
      'compares with "high", which is neither a number nor a date',
      'use = != or ~ for text',
    ],
    ['nps<', 'usage', 'neither a number nor a date', ''],
    ['date>31/2/2025', 'usage', 'neither a number nor a date', '2025-03-31'],
    [
      'date>3/4/2025',
      'usage',
      'can be two days',
      'write --where "date>2025-04-03" or --where "date>2025-03-04"',
    ],
    ['date>2025-02-30', 'usage', 'neither a number nor a date', ''],
  ])('%s', async (text, code, message, hint) => {
    const error = await errorOf(() => parsed(text));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });

  test('a name that two columns have', async () => {
    const error = await errorOf(() => parsed('a=1', columnsOf(['a', 'a'])));
    expect(error.code).toBe('ambiguous-column');
  });
});

describe('before any header is known', () => {
  test('every way to split a condition is kept, the shortest name first', () => {
    const { readings, text, origin } = parseCondition(' size >= 3 != x ', { option: 'where' });
    expect(readings).toEqual([
      { column: 'size', operator: '>=', value: '3 != x' },
      { column: 'size >= 3', operator: '!=', value: 'x' },
    ]);
    expect({ text, origin }).toEqual({ text: ' size >= 3 != x ', origin: { option: 'where' } });
  });

  test('no operator is an error, and so is no name', async () => {
    for (const text of ['region', '=x', '', ' = '])
      expect((await errorOf(() => parseCondition(text, { option: 'before' }))).code).toBe('usage');
  });

  test('it is plain data that means the same in a worker, and in the next file', () => {
    const condition = structuredClone(parseCondition('a=b=c', { option: 'where' }));
    expect(resolveCondition(condition, contextOf(COLUMNS)).column).toBe('a=b');
    expect(resolveCondition(condition, contextOf(columnsOf(['a']), 'g.csv'))).toMatchObject({
      column: 'a',
      value: 'b=c',
    });
  });
});

describe('on a file', () => {
  const csv = 'nps,region,plan\n9,EMEA,pro\n8,APAC,free\n0,APAC,pro\n';
  const notes = async (...where: string[]) =>
    messages(await collectText(csv, { where }), 'value-never-occurs');

  test('all conditions must be met', async () => {
    const where = ['region=APAC', 'plan!=free'];
    expect(fates(await collectText(csv, { where }))).toMatchObject({ rows: 3, answered: 1, filtered: 2 });
  });

  test('a value that never occurs is noted with the nearest', async () => {
    expect(await notes('region=EMEE')).toEqual([
      '--where "region=EMEE": "EMEE" never occurs in "region"; did you mean "EMEA"?',
    ]);
    expect(await notes('region!=Mars')).toEqual(['--where "region!=Mars": "Mars" never occurs in "region"']);
    expect(await notes('region~mars')).toEqual(['--where "region~mars": "mars" never occurs in "region"']);
    expect(await notes('region=EMEA', 'plan=pro', 'nps>100', 'region=', 'region~')).toEqual([]);
  });

  test('a value that occurs only in rows that another condition leaves out, occurs', async () => {
    expect(await notes('region=EMEA', 'plan=free')).toEqual([]);
  });

  test('a cell that cannot be compared meets no comparison, and is told where it would have decided', async () => {
    const dirty = 'nps,region,plan\n9,n/k,a\n8,3,b\n3,#N/A,b\n9,,b\n';
    const read = await collectText(dirty, { where: ['region>2'] });
    expect(fates(read)).toMatchObject({ rows: 4, answered: 1, filtered: 3 });
    expect(messages(read, 'not-compared')).toEqual([
      '--where "region>2": 2 cells in "region" are no number and left out: record 1 "n/k", record 3 "#N/A"',
    ]);
    const filtered = await collectText(dirty, { where: ['plan=b', 'region>2'] });
    expect(messages(filtered, 'not-compared')).toEqual([
      '--where "region>2": 1 cell in "region" is no number and left out: record 3 "#N/A"',
    ]);
    const unquoted = await collectText(dirty, { where: ['region>2'], unquoted: true });
    expect(messages(unquoted, 'not-compared')[0]).toMatch(/left out: record 1, record 3$/);
  });

  test('a comparison that no cell can meet is an error, but not where there is no cell', async () => {
    const error = await errorOf(collectText(csv, { where: ['region>2'] }));
    expect(error).toMatchObject({
      code: 'bad-value',
      message:
        '--where "region>2": standard input has no number in "region" to compare with, for example "EMEA", "APAC"',
    });
    expect(fates(await collectText('nps,x\n9,\n', { where: ['x>2'] }))).toMatchObject({ filtered: 1 });
  });
});
