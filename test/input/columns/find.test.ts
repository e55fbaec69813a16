// Column names on the command line: which column a text names, and which text names a column.
import { describe, expect, test } from 'vitest';
import { FILE_COLUMN, findColumn, lookUp, nameOf, namesOf } from '../../../src/input/columns/find.js';
import { joinedColumns, labelKeys } from '../../../src/input/join/columns.js';
import { type Column, readHeader } from '../../../src/input/table/header.js';
import { columnsOf, errorOf } from '../../support/reading.js';

const positions = (names: readonly string[], texts: readonly string[]) => {
  const columns = columnsOf(names);
  return texts.map((text) => lookUp(text, columns, 'f.csv')?.position);
};

describe('a header name', () => {
  test('exact before trimmed and case-insensitive', () => {
    expect(positions(['NPS', 'nps', ' Nps '], ['NPS', 'nps', ' Nps '])).toEqual([1, 2, 3]);
    expect(positions(['Region', ' NPS '], ['region', 'nps', ' rEgIoN '])).toEqual([1, 2, 1]);
  });

  test('before a position', () => {
    expect(positions(['a', '3', 'c', '#1'], ['3', '#3', '#1', '1'])).toEqual([2, 3, 4, 1]);
  });

  test('before Name#2 and before @file', () => {
    expect(positions(['Region', 'Region', 'Region#2', '@file'], ['Region#2', '@file'])).toEqual([3, 4]);
  });

  test('of any header row, the first row before the others', () => {
    const { columns } = readHeader([
      ['Q1', 'Q2', 'Region'],
      ['Region', 'Rate us', 'Where?'],
      ['{"ImportId":"QID1"}', '{"ImportId":"QID2"}', '{"ImportId":"QID3"}'],
    ]);
    const found = (text: string) => lookUp(text, columns, 'f.csv')?.position;
    expect(['Q2', 'Rate us', 'rate US ', 'QID2', 'qid3', 'Region'].map(found)).toEqual([2, 2, 2, 2, 3, 3]);
  });

  test('that several columns have is an error that says how to name one', async () => {
    for (const text of ['Region', 'region']) {
      const error = await errorOf(() => lookUp(text, columnsOf(['id', 'Region', 'nps', 'Region']), 'f.csv'));
      expect(error.code).toBe('ambiguous-column');
      expect(error.message).toBe(`f.csv has 2 columns called "${text}", at positions 2, 4`);
      expect(error.hint).toContain("'#2'");
      expect(error.hint).toContain(`'${text}#2'`);
    }
    expect((await errorOf(() => lookUp('A', columnsOf(['a', 'x', 'a']), 'f.csv'))).code).toBe(
      'ambiguous-column',
    );
  });
});

describe('Name#2', () => {
  test('is the second of a name', () => {
    const names = ['Region', 'nps', 'Region', 'REGION'];
    expect(positions(names, ['Region#1', 'Region#2', 'Region#3', 'Region#4', 'Region#0', 'nps#1'])).toEqual([
      1,
      3,
      4,
      undefined,
      undefined,
      2,
    ]);
  });

  test('counts exact names before those that differ by case', () => {
    expect(positions(['region', 'Region', 'Region'], ['Region#1', 'Region#2', 'Region#3'])).toEqual([
      2, 3, 3,
    ]);
  });
});

test('a position, with or without #, where no header is called that', () => {
  expect(positions(['a', 'b', 'c'], ['1', '#1', '3', '#3', ' 2 ', '0', '4', '#0', '-1'])).toEqual([
    ...[1, 1, 3, 3, 2],
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('nothing names no column, not even one without a name', () => {
  expect(positions(['a', '', 'b'], ['', ' '])).toEqual([undefined, undefined]);
  expect(positions(['a', '', 'b'], ['2', '#2'])).toEqual([2, 2]);
});

test('@file is the path as typed', () => {
  expect(lookUp('@file', columnsOf(['a']), 'f.csv')).toBe(FILE_COLUMN);
  expect(nameOf(FILE_COLUMN, columnsOf(['a']))).toBe('@file');
});

describe('an unknown name', () => {
  test.each([
    ['regoin', ['id', 'region'], '"region"'],
    ['nps_scor', ['nps', 'nps_score'], '"nps_score"'],
    ['Net', ['QID1', 'net '], undefined],
  ])('%s among %j', async (text, names, guess) => {
    if (guess === undefined) {
      expect(findColumn(text, columnsOf(names), 'f.csv').name).toBe('net ');
      return;
    }
    const error = await errorOf(() => findColumn(text, columnsOf(names), 'f.csv'));
    expect(error).toMatchObject({ code: 'unknown-column', message: `f.csv has no column "${text}"` });
    expect(error.hint).toContain(`did you mean ${guess}?`);
    for (const name of names) expect(error.hint).toContain(name);
  });

  test('that is like none gets the columns alone', async () => {
    const error = await errorOf(() => findColumn('zzzz', columnsOf(['id', 'region']), 'f.csv'));
    expect(error.hint).not.toContain('did you mean');
    expect(error.hint).toContain('id, region');
  });

  test('in a wide file does not list every column', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `question ${i}`);
    const error = await errorOf(() => findColumn('zzzz', columnsOf(names), 'f.csv'));
    expect(error.hint).toContain('question 0');
    expect(error.hint).not.toContain('question 199');
    expect(error.hint).toMatch(/and \d+ more$/);
  });
});

test.each([
  [['id', 'nps']],
  [['Region', 'nps', 'Region', 'Region']],
  [['region', 'Region', 'Region', 'REGION']],
  [['a', '', 'b', '']],
  [['1', '2', '#1', ' x ', 'X', 'x']],
  [['a,b', 'a=b', '@file', 'two\nlines']],
])('nameOf names each of %j and no other', (names) => {
  const columns = columnsOf(names);
  const found = columns.map((column: Column) => lookUp(nameOf(column, columns), columns, 'f.csv'));
  expect(found).toEqual(columns);
  expect(namesOf(columns)).toEqual(columns.map((column) => nameOf(column, columns)));
});

test('a column and a joined one of its name are told apart, one by one and all at once', () => {
  const own = columnsOf(['id', 'Region', 'plan']);
  const columns = [
    ...own,
    ...joinedColumns(columnsOf(['region ', 'spend', '']), 3, labelKeys(own), 'crm.csv'),
  ];
  const names = columns.map((column) => nameOf(column, columns));
  expect(namesOf(columns)).toEqual(names);
  expect(names.map((name) => lookUp(name, columns, 'f.csv'))).toEqual(columns);
});
