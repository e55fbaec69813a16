// Rows that weigh more or less than 1, or stand for several responses: --weight, --count, --counts.
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/input/options.js';
import { readAll } from '../../src/input/read.js';
import {
  type Collected,
  collect,
  collectText,
  errorOf,
  fates,
  messages,
  textSource,
} from '../support/reading.js';

const MOST = Number.MAX_SAFE_INTEGER;

/** [score, weight, repeat …] of every answer. */
function answers({ scores, weights, repeats }: Collected): number[][] {
  return scores.map((score, i) => [score, ...[weights, repeats].flatMap((given) => given[i] ?? [])]);
}

describe('--weight', () => {
  const options: ReadOptions = { weight: 'w' };
  const read = (rows: string, more: ReadOptions = {}) =>
    collectText(`nps,w,region\n${rows}`, { ...options, ...more });

  test('stands with each answer', async () => {
    const collected = await read('9,1.5,a\n3,"0,25",b\n7,2e1,a\n');
    expect(answers(collected)).toEqual([
      [9, 1.5],
      [3, 0.25],
      [7, 20],
    ]);
    expect(collected.reading.columns).toEqual({ score: 'nps', weight: 'w' });
    expect(collected.reading).not.toHaveProperty('records');
  });

  test('0 leaves a row out, before it is blank, rejected or answered', async () => {
    const collected = await read('9,0,a\n,0,a\n11,"0,0",a\n8,1,a\n,1,a\n12,1,a\n7,1,a\n6,1,a\n');
    expect(fates(collected)).toEqual({ rows: 8, answered: 3, blank: 1, rejected: 1, filtered: 3 });
    expect(messages(collected, 'rejected-scores')).toEqual(['1 rejected: record 6 "12"']);
  });

  test('0 keeps a segment that only it has from being one', async () => {
    expect((await read('9,0,a\n8,1,b\n', { by: ['region'] })).groups).toEqual([{ b: [0, 1, 0] }]);
  });

  test('0 of a later answer leaves the earlier one standing', async () => {
    const collected = await read('9,1,a\n3,0,a\n8,2,b\n1,3,b\n', { latestBy: 'region' });
    expect(answers(collected)).toEqual([
      [9, 1],
      [1, 3],
    ]);
    expect(fates(collected)).toEqual({ rows: 4, answered: 2, blank: 0, rejected: 0, filtered: 2 });
  });

  test.each([
    ...['', ' ', '-1', 'heavy', 'NaN', 'Infinity', '0x10', '1e400', '1e101', '1e-101', '1e-400'],
  ])('%j on an answered row is an error that names the record', async (cell) => {
    const error = await errorOf(read(`9,1,a\n8,${cell},b\n`));
    expect(error).toMatchObject({
      code: 'bad-value',
      message: `standard input, record 2: "${cell.trim()}" in column "w" is not a weight`,
    });
    expect(error.hint).toContain('1e-100 to 1e100');
  });

  test('that is none matters nowhere else', async () => {
    const collected = await read('9,1,a\n,,a\n11,x,a\n8,-1,b\n', { where: ['region=a'] });
    expect(fates(collected)).toEqual({ rows: 4, answered: 1, blank: 1, rejected: 1, filtered: 1 });
  });

  test('that is none is an error even where a later answer of the customer would stand', async () => {
    const error = await errorOf(read('9,x,a\n8,1,a\n', { latestBy: 'region' }));
    expect(error.message).toContain('record 1: "x" in column "w" is not a weight');
  });

  test('names the file of the row, and may be another column there', async () => {
    const files = (...texts: string[]) => texts.map((text, i) => textSource(text, `q${i + 1}.csv`));
    const [one, two] = ['nps,w\n9,2\n', 'w;nps\n3;8\n0;1\n'] as const;
    expect(answers(await collect(files(one, two), options))).toEqual([
      [9, 2],
      [8, 3],
    ]);
    const bad = await errorOf(collect(files(one, 'w;nps\n3;8\n-3;1\n'), options));
    expect(bad.message).toBe('q2.csv, record 2: "-3" in column "w" is not a weight');
    const missing = await errorOf(collect(files(one, 'nps,x\n8,1\n'), options));
    expect(missing).toMatchObject({ code: 'unknown-column', message: 'q2.csv has no column "w"' });
  });

  describe('that is 0 in all rows', () => {
    test.each<[string, string, ReadOptions]>([
      ['', '9,0,a\n8,0.0,b\n', {}],
      ['that no condition leaves out', '9,0,a\n8,1,b\n', { where: ['region=a'] }],
      ['but blank ones without a weight', '9,0,a\n,,b\n', {}],
    ])('is an error %s', async (_, rows, more) => {
      expect(await errorOf(read(rows, more))).toMatchObject({
        code: 'bad-value',
        message: 'standard input: all weights in column "w" are 0',
      });
    });

    test('is an error with counted categories too', async () => {
      const run = collectText('d,s,p,w\n1,2,3,0\n0,0,0,1\n', { counts: ['d', 's', 'p'], weight: 'w' });
      expect((await errorOf(run)).message).toBe('standard input: all weights in column "w" are 0');
    });

    test.each<[string, string, ReadOptions]>([
      ['no rows', '', {}],
      ['rows that a condition leaves out', '9,0,a\n', { where: ['region=b'] }],
      ['a weight beside a blank score', '9,0,a\n,1,b\n', {}],
      ['a weight beside a rejected score', '9,0,a\n#REF!,1,b\n', {}],
    ])('is not said of %s', async (_, rows, more) => {
      const collected = await read(rows, more);
      expect(collected.scores).toEqual([]);
      expect(messages(collected, 'no-answers')).toHaveLength(1);
    });

    test('in one of two files is none', async () => {
      const sources = ['nps,w\n9,0\n', 'nps,w\n8,1\n'].map((text) => textSource(text));
      expect(fates(await collect(sources, options))).toMatchObject({ rows: 2, answered: 1, filtered: 1 });
    });
  });

  test('of a category', async () => {
    const collected = await collectText('c,w\nPromoter,2\nDetractor,0.5\n', { category: 'c', weight: 'w' });
    expect(answers(collected)).toEqual([
      [9, 2],
      [0, 0.5],
    ]);
  });
});

describe('--count', () => {
  const options: ReadOptions = { count: 'n' };
  const read = (rows: string, more: ReadOptions = {}) =>
    collectText(`nps,n,region\n${rows}`, { ...options, ...more });

  test('counts responses in every fate, and rows beside them', async () => {
    const collected = await read('9,3,a\n,5,a\n11,2,a\n8,7,b\n0,4,a\n10,0,a\n', {
      where: ['region=a'],
      by: ['region'],
    });
    expect(fates(collected)).toEqual({ rows: 21, answered: 7, blank: 5, rejected: 2, filtered: 7 });
    expect(collected.reading).toMatchObject({ records: 6, columns: { score: 'nps', count: 'n' } });
    expect(answers(collected)).toEqual([
      [9, 3],
      [0, 4],
    ]);
    expect(collected.groups).toEqual([{ a: [4, 0, 3] }]);
  });

  test('0 leaves a row out, before it is blank, rejected or answered', async () => {
    const collected = await read('9,0,a\n,0,a\n11,0,a\n8,1,a\n', { by: ['region'] });
    expect(fates(collected)).toEqual({ rows: 1, answered: 1, blank: 0, rejected: 0, filtered: 0 });
    expect(collected.reading.records).toBe(4);
  });

  test('0 in all rows has no answers', async () => {
    const collected = await read('9,0,a\n8,0,b\n');
    expect(fates(collected)).toEqual({ rows: 0, answered: 0, blank: 0, rejected: 0, filtered: 0 });
    expect(collected.reading.records).toBe(2);
    expect(messages(collected, 'no-answers')).toHaveLength(1);
  });

  test.each([
    '',
    '-1',
    '1.5',
    '1,5',
    '1e3',
    'NaN',
    'many',
    '9007199254740992',
  ])('%j is an error on any row, since the account counts the responses of all rows', async (cell) => {
    for (const row of [`8,"${cell}",a`, `,"${cell}",a`, `11,"${cell}",a`, `8,"${cell}",b`]) {
      const error = await errorOf(read(`9,1,a\n${row}\n`, { where: ['region=a'] }));
      expect(error).toMatchObject({
        code: 'bad-value',
        message: `standard input, record 2: "${cell}" in column "n" is not a count`,
      });
      expect(error.hint).toContain('whole number from 0 to 9007199254740991');
    }
  });

  test('to 2^53 − 1 in all', async () => {
    const whole = await read(`9,${MOST},a\n`);
    expect(fates(whole)).toMatchObject({ rows: MOST, answered: MOST });
    expect(whole.counts[9]).toBe(MOST);
    const parts = await read(`9,${MOST - 5},a\n8,2,a\n,1,b\n11,1,b\n7,1,b\n6,0,a\n`);
    expect(fates(parts)).toMatchObject({ rows: MOST, blank: 1, rejected: 1, answered: MOST - 2 });
  });

  test.each<[string, string, ReadOptions, string]>([
    ['the total', `9,${MOST},a\n8,0,a\n8,1,a\n`, {}, 'record 3'],
    ['the total with rows left out', `9,${MOST},b\n8,1,a\n`, { where: ['region=a'] }, 'record 2'],
    ['far more', `9,${MOST},a\n8,${MOST},a\n`, {}, 'record 2'],
  ])('%s beyond that is an error that names the record', async (_, rows, more, place) => {
    const error = await errorOf(read(rows, more));
    expect(error.code).toBe('bad-value');
    expect(error.message).toBe(
      `standard input, ${place}: the counts up to here add up to more than 9,007,199,254,740,991`,
    );
  });

  test('over several files: one total, one number of records', async () => {
    const files = (last: string) =>
      [`nps,n\n9,${MOST - 2}\n`, 'n,nps\n1,8\n', `n,nps\n${last},7\n`].map((text, i) =>
        textSource(text, `q${i + 1}.csv`),
      );
    const { reading } = await collect(files('1'), options);
    expect(reading).toMatchObject({ rows: MOST, answered: MOST, records: 3 });
    const error = await errorOf(collect(files('2'), options));
    expect(error.message).toMatch(/^q3\.csv, record 1: the counts up to here/);
  });

  test('a customer is superseded with all responses of the row', async () => {
    const collected = await read('9,3,a\n1,4,a\n8,2,b\n7,5,\n6,6,\n', { latestBy: 'region' });
    expect(fates(collected)).toEqual({ rows: 20, answered: 17, blank: 0, rejected: 0, filtered: 3 });
    expect(answers(collected).sort()).toEqual([
      [1, 4],
      [6, 6],
      [7, 5],
      [8, 2],
    ]);
    expect(messages(collected, 'superseded-answers')[0]).toContain('3 answers are left out');
  });

  test('multiplies with the weight, which one response has', async () => {
    const collected = await read('9,3,0.5\n8,2,0\n7,0,x\n', { weight: 'region' });
    expect(answers(collected)).toEqual([[9, 0.5, 3]]);
    expect(fates(collected)).toEqual({ rows: 5, answered: 3, blank: 0, rejected: 0, filtered: 2 });
  });

  describe('in notes', () => {
    test('records are named as rows, blanks and rejects counted as responses', async () => {
      const collected = await read('9,90,a\n,50,a\n11,7,a\n');
      expect(messages(collected, 'blank-scores')).toEqual(['50 blank: record 2']);
      expect(messages(collected, 'rejected-scores')).toEqual(['7 rejected: record 3 "11"']);
      const many = await read('9,90,a\n,1,a\n,2,a\n,3,a\n,4,a\n');
      expect(messages(many, 'blank-scores')).toEqual(['10 blank: records 2, 3, 4, …']);
    });

    test('a filter to paste leaves out as many responses as the note says', async () => {
      const csv = 'nps,n,Status\n9,3,Spam\n8,4,ok\n7,2,Spam\n';
      const { reading } = await collectText(csv, options);
      expect(reading.warnings.find(({ code }) => code === 'doubtful-answers')?.count).toBe(5);
      expect((await collectText(csv, { ...options, where: ['Status!=Spam'] })).reading.filtered).toBe(5);
    });

    test('what is no score column shows by its cells, not by their responses', async () => {
      const most = await read('9,1,a\n8,1,a\n7,1,a\nabc,1000,a\n6,1,a\n5,1,a\n');
      expect(fates(most)).toMatchObject({ answered: 5, rejected: 1000 });
      const error = await errorOf(read('9,1000,a\n8,1000,a\nx,1,a\ny,1,a\nz,1,a\n', { score: 'nps' }));
      expect(error.message).toContain('3 of 5 filled cells are rejected');
      expect((await read('9,1000,a\n8,1,a\nx,5000,a\n', { score: 'nps' })).reading.rejected).toBe(5000);
    });
  });
});

describe('--counts', () => {
  const counts = ['d', 's', 'p'] as const;
  const read = (rows: string, more: ReadOptions = {}) =>
    collectText(`region,p,s,d,w\n${rows}`, { counts, ...more });

  test('are detractors, passives and promoters of a row', async () => {
    const collected = await read('a,5,3,2,1\nb,0,4,0,1\n', { by: ['region'], comment: 'region' });
    expect(answers(collected)).toEqual([
      [0, 2],
      [7, 3],
      [9, 5],
      [7, 4],
    ]);
    expect(collected.groups).toEqual([{ a: [2, 3, 5], b: [0, 4, 0] }]);
    expect(collected.comments).toEqual(['a', 'a', 'a', 'b']);
    expect(collected.reading).toMatchObject({
      rows: 14,
      answered: 14,
      records: 2,
      columns: { counts: ['d', 's', 'p'], by: ['region'] },
    });
    expect(collected.reading.columns).not.toHaveProperty('score');
    expect(collected.reading.warnings).toEqual([]);
  });

  test('of 0 are no answers, but make a segment, as the blank rows would that they count', async () => {
    const collected = await read('a,0,0,0,x\nb,1,0,0,1\n', { by: ['region'], weight: 'w' });
    expect(fates(collected)).toEqual({ rows: 1, answered: 1, blank: 0, rejected: 0, filtered: 0 });
    expect(collected.reading.records).toBe(2);
    expect(collected.groups).toEqual([{ a: [0, 0, 0], b: [0, 0, 1] }]);
  });

  test('with conditions, weights and halves', async () => {
    const rows = 'a,5,3,2,0.5\nb,1,1,1,2\nc,9,9,9,0\nd,8,8,8,x\ne,0,0,1,4\n';
    const collected = await read(rows, {
      weight: 'w',
      where: ['region!=d'],
      halves: { before: ['region=a'], after: ['region!=a', 'region!=b'] },
    });
    expect(answers(collected)).toEqual([
      [0, 0.5, 2],
      [7, 0.5, 3],
      [9, 0.5, 5],
      [0, 4, 1],
    ]);
    expect(collected.halves).toEqual([0, 0, 0, 1]);
    expect(fates(collected)).toEqual({ rows: 65, answered: 11, blank: 0, rejected: 0, filtered: 54 });
  });

  test.each(['d', 's', 'p'])('a bad one in %s is an error on any row', async (name) => {
    const row = ['d', 's', 'p'].map((column) => (column === name ? '1.5' : '0'));
    const text = `d,s,p,region\n1,1,1,a\n${row.join()},b\n`;
    expect(await errorOf(collectText(text, { counts, where: ['region=a'] }))).toMatchObject({
      code: 'bad-value',
      message: `standard input, record 2: "1.5" in column "${name}" is not a count`,
    });
  });

  test('to 2^53 − 1 in all', async () => {
    const collected = await read(`a,${MOST - 3},1,1,1\nb,1,0,0,1\n`);
    expect(fates(collected)).toMatchObject({ rows: MOST, answered: MOST });
    for (const rows of [`a,${MOST - 3},1,1,1\nb,1,1,0,1\n`, `a,0,0,1,1\nb,${MOST},${MOST},${MOST},1\n`]) {
      expect((await errorOf(read(rows))).message).toBe(
        'standard input, record 2: the counts up to here add up to more than 9,007,199,254,740,991',
      );
    }
  });

  test('a bad weight is an error where there are responses', async () => {
    const error = await errorOf(read('a,1,0,0,1\nb,1,0,0,heavy\n', { weight: 'w' }));
    expect(error.message).toBe('standard input, record 2: "heavy" in column "w" is not a weight');
  });

  test('are found by name in several files', async () => {
    const sources = ['d,s,p\n1,2,3\n', 'P;region;D;S\n30;x;10;20\n'].map((text, i) =>
      textSource(text, `q${i + 1}.csv`),
    );
    const { counts: tallied, reading } = await collect(sources, { counts });
    expect([tallied[0], tallied[7], tallied[9]]).toEqual([11, 22, 33]);
    expect(reading).toMatchObject({ rows: 66, records: 2 });
    const missing = collect([textSource('d,s,p\n1,2,3\n'), textSource('d,s\n1,2\n', 'q2.csv')], { counts });
    expect((await errorOf(missing)).message).toBe('q2.csv has no column "p"');
  });

  test('fill batches of more rows than were looked at first', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `${i % 3},${i % 2},1\n`).join('');
    const collected = await collectText(`d,s,p\n${rows}`, { counts });
    const [detractors, passives, promoters] = [49_999, 25_000, 50_000];
    expect([collected.counts[0], collected.counts[7], collected.counts[9]]).toEqual([
      detractors,
      passives,
      promoters,
    ]);
  });
});

describe('what contradicts', () => {
  const counts = ['a', 'b', 'c'] as const;
  test.each<[ReadOptions, string]>([
    [{ counts, score: 'a' }, '--counts and --score cannot be used together'],
    [{ counts, category: 'a' }, '--counts and --category cannot be used together'],
    [{ counts, count: 'a' }, '--counts and --count cannot be used together'],
    [{ counts, latestBy: 'a' }, '--counts and --latest-by cannot be used together'],
    [{ score: 'a', category: 'b', counts }, '--score and --category cannot be used together'],
    [{ counts: ['a', 'b', 'A'] }, '--counts "a,b,A" names a column twice'],
    [{ counts: ['1', 'b', 'a'] }, '--counts "1,b,a" names a column twice'],
  ])('%j', async (options, message) => {
    const error = await errorOf(collectText('a,b,c\n1,2,3\n', options));
    expect(error).toMatchObject({ code: 'usage', message });
  });

  test.each<[ReadOptions, string]>([
    [{ weight: 'wieght' }, 'wieght'],
    [{ count: 'countt' }, 'countt'],
    [{ counts: ['nps', 'weight', 'coun'] }, 'coun'],
  ])('a column that is not there: %j', async (options, name) => {
    const error = await errorOf(collectText('nps,weight,count\n9,1,1\n', options));
    expect(error).toMatchObject({
      code: 'unknown-column',
      message: `standard input has no column "${name}"`,
    });
    expect(error.hint).toContain('did you mean');
  });
});

describe('a batch has only the columns that were asked for', () => {
  test.each<[ReadOptions, string[]]>([
    [{}, []],
    [{ weight: 'w' }, ['weights']],
    [{ count: 'n' }, ['repeats']],
    [{ counts: ['n', 'w', 'nps'] }, ['repeats']],
    [{ halves: { before: ['w=1'], after: ['w=2'] } }, []],
    [{ date: 'who', dates: true }, ['dates']],
    [{ comment: 'w' }, ['comments']],
    [{ weight: 'w', count: 'n', latestBy: 'who' }, ['repeats', 'weights']],
  ])('%j', async (options, names) => {
    const csv = 'nps,n,w,who\n9,1,1,a\n8,2,2,b\n';
    for await (const batch of readAll([textSource(csv)], options)) {
      expect(Object.keys(batch).sort()).toEqual([...names, 'by', 'scores'].sort());
      for (const name of names as 'weights'[]) expect(batch[name]).toHaveLength(batch.scores.length);
    }
  });
});
