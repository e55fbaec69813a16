// Two halves of one data set: each row in one of them, in neither, or, which stops the reading, in both.
import { describe, expect, test } from 'vitest';
import { customerId } from '../../src/input/cells/customer.js';
import type { Reading, ReadOptions } from '../../src/input/options.js';
import { collect, collectText, errorOf, fates, messages, textSource } from '../support/reading.js';

const halves = { before: ['wave=1'], after: ['wave=2'] };
const header = 'nps,wave,region,user_id\n';
const read = (rows: string, options: ReadOptions = {}) => collectText(header + rows, { halves, ...options });

test('rows in neither are filtered, whatever their score', async () => {
  const collected = await read('9,1,a,\n8,2,a,\n7,3,a,\n,3,a,\n11,,a,\n,1,a,\n12,2,a,\n6,2,b,\n');
  expect(collected.scores).toEqual([9, 8, 6]);
  expect(collected.halves).toEqual([0, 1, 1]);
  expect(fates(collected)).toEqual({ rows: 8, answered: 3, blank: 1, rejected: 1, filtered: 3 });
  expect(collected.reading.columns).toEqual({ score: 'nps' });
});

test('all conditions of a half must be met', async () => {
  const collected = await read('9,1,a,\n8,1,b,\n7,2,a,\n6,2,b,\n', {
    halves: { before: ['wave=1', 'region=a'], after: ['wave=2', 'region~B'] },
  });
  expect(collected.scores).toEqual([9, 6]);
  expect(collected.halves).toEqual([0, 1]);
});

describe('a row in both', () => {
  const overlap = { before: ['wave>=1'], after: ['wave>=2'] };

  test('is an error that names the record', async () => {
    for (const cell of ['8', '', '11']) {
      const error = await errorOf(read(`9,1,a,\n${cell},2,a,\n`, { halves: overlap }));
      expect(error).toMatchObject({
        code: 'bad-value',
        message: 'standard input, record 2: the row meets both --before and --after',
      });
      expect(error.hint).toContain('exclude each other');
    }
  });

  test('of the second of several files names that file', async () => {
    const sources = ['nps,wave\n9,1\n', 'wave;nps\n1;9\n2;8\n'].map((text, i) =>
      textSource(text, `q${i + 1}.csv`),
    );
    const error = await errorOf(collect(sources, { halves: overlap }));
    expect(error.message).toBe('q2.csv, record 2: the row meets both --before and --after');
  });

  test('that a condition leaves out is none', async () => {
    const collected = await read('9,1,a,\n8,2,b,\n', { halves: overlap, where: ['region=a'] });
    expect(fates(collected)).toMatchObject({ rows: 2, answered: 1, filtered: 1 });
  });
});

describe('a value that never occurs', () => {
  test.each<[NonNullable<ReadOptions['halves']>, string]>([
    [
      { before: ['wave=spring'], after: ['wave=atumn'] },
      '--after "wave=atumn": "atumn" never occurs in "wave"; did you mean "autumn"?',
    ],
    [
      { before: ['wave=sprin'], after: ['wave=autumn'] },
      '--before "wave=sprin": "sprin" never occurs in "wave"; did you mean "spring"?',
    ],
    [
      { before: ['wave=spring'], after: ['wave!=spring', 'region=Mars'] },
      '--after "region=Mars": "Mars" never occurs in "region"',
    ],
    [
      { before: ['wave=spring'], after: ['wave~winter'] },
      '--after "wave~winter": "winter" never occurs in "wave"',
    ],
  ])('%j', async (given, message) => {
    const error = await errorOf(read('9,spring,a,\n8,autumn,a,\n', { halves: given }));
    expect(error).toMatchObject({ code: 'bad-value', message });
  });

  test('occurs where it does in any file', async () => {
    const sources = ['nps,wave\n9,1\n', 'nps,wave\n8,2\n'].map((text) => textSource(text));
    expect((await collect(sources, { halves })).halves).toEqual([0, 1]);
  });

  test('occurs where it does only in rows that --where leaves out', async () => {
    const collected = await read('9,1,a,\n8,2,b,\n', { where: ['region=a'] });
    expect(collected.halves).toEqual([0]);
    expect(fates(collected)).toMatchObject({ answered: 1, filtered: 1 });
  });

  test('is asked for by the option that it stands in', async () => {
    const before = await errorOf(read('9,1,a,\n', { halves: { before: ['wave'], after: ['wave=1'] } }));
    expect(before).toMatchObject({ code: 'usage', message: '--before "wave" is not a condition' });
    expect(before.hint).toContain('--before "region=EMEA"');
    const after = await errorOf(read('9,1,a,\n', { halves: { before: ['wave=1'], after: ['wave>x'] } }));
    expect(after.message).toContain('--after "wave>x" compares with "x"');
  });
});

test('a cell that cannot be compared is in neither half, once for each that asks', async () => {
  const dated = { before: ['wave<2025-04-01'], after: ['wave>=2025-04-01'] };
  const rows = '9,2025-03-31,a,\n8,soon,b,\n7,2025-04-01,a,\n';
  const told = await read(rows, { halves: dated });
  expect(told.halves).toEqual([0, 1]);
  expect(fates(told)).toMatchObject({ answered: 2, filtered: 1 });
  expect(messages(told, 'not-compared')).toEqual([
    '--before "wave<2025-04-01": 1 cell in "wave" is no date and left out: record 2 "soon"',
    '--after "wave>=2025-04-01": 1 cell in "wave" is no date and left out: record 2 "soon"',
  ]);
  expect((await read(rows, { halves: dated, where: ['region=a'] })).halves).toEqual([0, 1]);
});

test('weights, counts and segments stay with their half', async () => {
  const csv = 'nps,wave,n,w,region\n9,1,2,0.5,a\n8,2,3,1.5,b\n7,2,4,0,a\n6,3,5,1,c\n';
  const collected = await collectText(csv, { halves, count: 'n', weight: 'w', by: ['region'] });
  const { scores, repeats, weights, halves: sides, groups } = collected;
  expect({ scores, repeats, weights, sides }).toEqual({
    ...{ scores: [9, 8], repeats: [2, 3] },
    ...{ weights: [0.5, 1.5], sides: [0, 1] },
  });
  expect(groups).toEqual([{ a: [0, 0, 2], b: [0, 3, 0] }]);
  expect(fates(collected)).toEqual({ rows: 14, answered: 5, blank: 0, rejected: 0, filtered: 9 });
});

test('the latest answer of a customer stands in each half', async () => {
  const rows = '9,1,a,x\n8,1,a,x\n7,2,a,x\n6,2,a,x\n5,3,a,x\n4,1,a,y\n3,2,a,\n2,2,a,\n';
  const collected = await read(rows, { latestBy: 'user_id' });
  const pairs = collected.scores.map((score, i) => `${score} ${collected.halves[i]}`);
  expect(pairs.sort()).toEqual(['2 1', '3 1', '4 0', '6 1', '8 0']);
  expect(fates(collected)).toEqual({ rows: 8, answered: 5, blank: 0, rejected: 0, filtered: 3 });
});

describe('customers', () => {
  const sets = ({ customers }: Pick<Reading, 'customers'>) => customers.map((half) => new Set(half));
  const numbersOf = (...names: string[]) => new Set(names.map(customerId));

  test('are known of each half', async () => {
    const rows = '9,1,a,x\n8,1,a,y\n7,2,a,y\n6,2,a,z\n5,3,a,u\n,1,a,v\n4,2,a,\n3,2,a,anonymous\n';
    const { reading } = await read(rows);
    expect(sets(reading)).toEqual([numbersOf('x', 'y'), numbersOf('y', 'z')]);
    expect(reading.warnings.some(({ code }) => code === 'repeated-ids')).toBe(false);
  });

  test('who answered twice in one half are repeats', async () => {
    const collected = await read('9,1,a,x\n8,2,a,x\n7,2,a,x\n');
    expect(messages(collected, 'repeated-ids')[0]).toContain('1 answer repeats a "user_id"');
  });

  test('of a data set without halves are one set; without an id nobody is known', async () => {
    const repeated = await collectText('nps,user_id\n9,x\n8,x\n7,y\n');
    expect(sets(repeated.reading)).toEqual([numbersOf('x', 'y'), numbersOf()]);
    expect(sets((await collectText('nps,who\n9,x\n')).reading)).toEqual([numbersOf(), numbersOf()]);
  });
});
