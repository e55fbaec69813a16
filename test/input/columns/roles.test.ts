// The plan: --by as one name or several, and columns found by name in each of several files.
import { describe, expect, test } from 'vitest';
import { collect, collectText, errorOf, fates, textSource } from '../../support/reading.js';

describe('--by', () => {
  const csv = 'nps,region,plan,"region,plan","a,b",#\n9,EMEA,pro,whole,x,1\n3,APAC,free,other,y,2\n';
  const by = async (...texts: string[]) => {
    const { reading, groups } = await collectText(csv, { by: texts });
    return { names: reading.by, keys: groups.map((group) => Object.keys(group)) };
  };

  test.each([
    ['region', ['region'], ['EMEA', 'APAC']],
    ['region,plan', ['region,plan'], ['whole', 'other']],
    ['plan,region', ['plan', 'region'], ['pro | EMEA', 'free | APAC']],
    ['a,b', ['a,b'], ['x', 'y']],
    ['a\\,b', ['a,b'], ['x', 'y']],
    ['a\\,b,plan', ['a,b', 'plan'], ['x | pro', 'y | free']],
    ['region\\,plan,plan', ['region,plan', 'plan'], ['whole | pro', 'other | free']],
    ['2,3', ['region', 'plan'], ['EMEA | pro', 'APAC | free']],
    ['#2, PLAN', ['region', 'plan'], ['EMEA | pro', 'APAC | free']],
    ['#', ['#'], ['1', '2']],
    ['@file', ['@file'], ['-']],
  ])('%s', async (text, names, keys) => {
    expect(await by(text)).toEqual({ names: [names], keys: [keys] });
  });

  test('several are several breakdowns', async () => {
    expect((await by('region', 'plan', 'region')).names).toEqual([['region'], ['plan'], ['region']]);
  });

  test.each<[string[], string[], string[]]>([
    [
      ['region', 'plan'],
      ['region', 'plan'],
      ['EMEA | pro', 'APAC | free'],
    ],
    [['region,plan'], ['region,plan'], ['whole', 'other']],
    [
      ['region,plan', 'a,b'],
      ['region,plan', 'a,b'],
      ['whole | x', 'other | y'],
    ],
    [
      ['2', 'PLAN'],
      ['region', 'plan'],
      ['EMEA | pro', 'APAC | free'],
    ],
  ])('a list of names, in which commas mean nothing: %j', async (list, names, keys) => {
    const { reading, groups } = await collectText(csv, { by: [list] });
    expect({ names: reading.by, keys: Object.keys(groups[0]!) }).toEqual({ names: [names], keys });
    expect(reading.columns.by).toEqual(names);
  });

  test.each([
    [['plan,region']],
    [['a\\,b']],
    [['region', 'paln']],
  ])('%j is an error as a list', async (list) => {
    const error = await errorOf(collectText(csv, { by: [list] }));
    expect(error.code).toBe('unknown-column');
    expect(error.message).toContain(`has no column "${list.at(-1)}"`);
  });

  test.each([
    ['region,2', 'usage', 'names a column twice'],
    ['plan,Plan', 'usage', 'names a column twice'],
    ['region,paln', 'unknown-column', 'has no column "paln"'],
    ['region,', 'unknown-column', 'has no column ""'],
    ['', 'unknown-column', 'has no column ""'],
  ])('%j is an error', async (text, code, message) => {
    const error = await errorOf(collectText(csv, { by: [text] }));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

test('--score and --category exclude each other', async () => {
  const error = await errorOf(collectText('a,b\n9,promoter\n', { score: 'a', category: 'b' }));
  expect(error.code).toBe('usage');
});

describe('several files', () => {
  const first = textSource('id,region,nps,when\n1,EMEA,9,a\n2,,10,b\n', 'q1.csv');
  const semicolons = 'NPS;when;Region\r\n0,0;c;EMEA\r\n;d;APAC\r\nx;e;APAC\r\n7;f;APAC\r\n';
  const utf16 = Buffer.from('\ufeffregion\tnps\twhen\nMálaga\t8\tg\n', 'utf16le');

  test('are matched by header name, whatever their order, delimiter and encoding', async () => {
    const read = await collect(
      [
        textSource('id,region,nps,when\n1,EMEA,9,a\n2,,10,b\n', 'q1.csv'),
        textSource(semicolons, 'q2.csv'),
        textSource(utf16, 'q3.tsv'),
      ],
      { by: ['region', '@file'], where: ['@file!=q4.csv'], comment: 'when' },
    );
    expect(fates(read)).toEqual({ rows: 7, answered: 5, blank: 1, rejected: 1, filtered: 0 });
    expect(read.groups).toEqual([
      { EMEA: [1, 0, 1], '': [0, 0, 1], APAC: [0, 1, 0], Málaga: [0, 1, 0] },
      { 'q1.csv': [0, 0, 2], 'q2.csv': [1, 1, 0], 'q3.tsv': [0, 1, 0] },
    ]);
    expect(read.comments).toEqual(['a', 'b', 'c', 'f', 'g']);
    expect(read.reading.sources).toEqual(['q1.csv', 'q2.csv', 'q3.tsv']);
    expect(read.reading.warnings.find(({ code }) => code === 'rejected-scores')?.message).toContain(
      'record 3 of q2.csv "x"',
    );
    expect(read.reading.details).toHaveLength(3);
  });

  test.each([
    ['the score that was typed', 'id,region\n1,EMEA\n', { score: 'nps' }, 'nps'],
    ['a segment', 'id,nps\n1,9\n', { by: ['region'] }, 'region'],
    ['a filter', 'id,nps\n1,9\n', { where: ['region=EMEA'] }, 'region'],
    ['the customer', 'region,nps\nx,9\n', { latestBy: 'id' }, 'id'],
    ['the date', 'id,nps\nx,9\n', { latestBy: 'id', date: 'when' }, 'when'],
  ])('%s missing in one names that file', async (_, text, options, name) => {
    const one = textSource('id,region,nps,when\n1,EMEA,9,2025-01-01\n', 'q1.csv');
    const error = await errorOf(collect([one, textSource(text, 'q2.csv')], options));
    expect(error.code).toBe('unknown-column');
    expect(error.message).toBe(`q2.csv has no column "${name}"`);
  });

  test('a position means the column of that name in the other files', async () => {
    const options = { score: '3', by: ['2'] };
    const { groups } = await collect(
      [first, textSource('region,when,nps,id\nLATAM,a,3,9\n', 'q2.csv')],
      options,
    );
    expect(groups).toEqual([{ EMEA: [0, 0, 1], '': [0, 0, 1], LATAM: [1, 0, 0] }]);
  });

  test('a latest answer may stand in another file', async () => {
    const sources = ['who,nps\na,9\nb,8\n', 'nps,who\n0,a\n'].map((text) => textSource(text, 'x.csv'));
    const read = await collect(sources, { latestBy: 'who' });
    expect(read.scores).toEqual([0, 8]);
    expect(fates(read)).toEqual({ rows: 3, answered: 2, blank: 0, rejected: 0, filtered: 1 });
  });
});
