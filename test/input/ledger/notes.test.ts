// Notes on the data as a whole: codes, counts, the first records, and what to do.
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { collect, collectText, messages, textSource } from '../../support/reading.js';

const note = async (csv: string, code: string, options: ReadOptions = {}) =>
  messages(await collectText(csv, options), code);

describe('the column that was taken', () => {
  test.each([
    ['id,nps\n1,9\n', ['score: "nps" (column 2), known by its name']],
    [
      'rating,x\n9,a\n',
      ['score: "rating" (column 1), the only column whose name speaks of a score or a rating'],
    ],
    ['x,Q1,Q1_NPS_GROUP\n1,9,3\n', ['score: "Q1" (column 2), with its category in "Q1_NPS_GROUP" beside it']],
  ])('%j', async (csv, expected) => {
    expect(await note(csv, 'score-column')).toEqual(expected);
  });

  test('is not said where the user named it', async () => {
    expect(await note('id,nps\n1,9\n', 'score-column', { score: 'nps' })).toEqual([]);
    expect(await note('id,c\n1,promoter\n', 'score-column', { category: 'c' })).toEqual([]);
  });
});

describe('blanks and rejects, with the first three', () => {
  const csv = 'nps,x\n9,\n,\n8,\n11,\nNA,\n7,\n-,\n7.5,\n,\n6,\nfive,\n10,\n4,\n3,\nx y,\n';
  test('of one file', async () => {
    expect(await note(csv, 'blank-scores')).toEqual(['4 blank: records 2, 5, 7, …']);
    expect(await note(csv, 'rejected-scores')).toEqual([
      '4 rejected: record 4 "11", record 8 "7.5", record 11 "five", …',
    ]);
    expect(await note('nps,x\n9,\n,\n', 'blank-scores')).toEqual(['1 blank: record 2']);
  });

  test('of several files name the file', async () => {
    const read = await collect([
      textSource('nps,x\n9,\n', 'a.csv'),
      textSource('nps,x\n,\n11,\n8,\n', 'b.csv'),
    ]);
    expect(messages(read, 'blank-scores')).toEqual(['1 blank: record 1 of b.csv']);
    expect(messages(read, 'rejected-scores')).toEqual(['1 rejected: record 2 of b.csv "11"']);
  });
});

describe('the scale', () => {
  const many = (...cells: string[]) =>
    `nps,x\n${Array.from({ length: 30 }, (_, i) => `"${cells[i % cells.length]}",\n`).join('')}`;
  test.each<[string, ReadOptions, number]>([
    [many('1 - Not at all likely', '9', '10 - Extremely likely'), {}, 1],
    [many('Not at all likely - 1', '9'), {}, 1],
    [many('1 (Not at all)', '9'), {}, 1],
    [many('1 - Not at all likely', '9', '0'), {}, 0],
    [many('1 - Not at all likely', '9'), { scale: '1-10' }, 0],
    [many('1', '1.0', '1,0', ' 1 ', '9'), {}, 0],
    [many('1.25', '9'), { fractions: 'floor' }, 0],
  ])('labelled from 1 and without a 0: %j %j', async (csv, options, count) => {
    expect(await note(csv, 'scale-from-1', options)).toHaveLength(count);
  });

  test('is not looked at in a category', async () => {
    expect(await note(many('Detractor'), 'small-scale', { category: 'nps' })).toEqual([]);
  });
});

describe('the layout', () => {
  test.each([
    ['nps\n9\n', []],
    ['V1,Q1\nResponseID,nps\nR_1,9\n', ['standard input: 2 header rows, as in a Qualtrics export']],
    [
      'Title,,\nRespondent ID,Collector ID,nps\n,,Response\n1,2,9\n',
      ['standard input: 2 header rows, as in a SurveyMonkey export'],
    ],
  ])('of %j', async (csv, expected) => {
    expect(await note(csv, 'header-rows')).toEqual(expected);
  });

  test.each<[string, string[], ReadOptions]>([
    ['nps\n9\n', [], {}],
    [
      'Title,,\nRespondent ID,Collector ID,nps\n1,2,9\n',
      ['1 line above the header is left out ("Title,,"), as with --skip-lines 1'],
      {},
    ],
    [
      'a\nQ2\n\nid,nps\n1,9\n',
      ['2 lines above the header are left out ("Q2", …), as with --skip-lines 3'],
      { skipLines: 1 },
    ],
    [
      'Title\nid,nps\n1,9\n',
      ['1 line above the header is left out, as with --skip-lines 1'],
      { unquoted: true },
    ],
  ])('lines above it: %j', async (csv, expected, options) => {
    const told = expected.map((text) => `standard input: ${text}`);
    expect(await note(csv, 'lines-above-header', options)).toEqual(told);
  });

  test('in details, one line a file', async () => {
    const { reading } = await collect([
      textSource('nps;x\n9;a\n', 'a.csv'),
      textSource(Buffer.from('\ufeffV1\tnps\nResponseID\tx\n1\t9\n', 'utf16le'), 'b b.tsv'),
    ]);
    expect(reading.details).toEqual([
      'a.csv: utf-8, delimiter ";", 1 header row; read at once',
      '"b b.tsv": utf-16le, delimiter a tab, 2 header rows, Qualtrics export; read at once',
    ]);
  });
});

test('segments that differ only by case or spaces', async () => {
  const csv = 'nps,region,plan\n9,EMEA,a\n8,Emea,b\n7,APAC,c\n';
  expect(await note(csv, 'similar-segments', { by: ['region', 'plan'] })).toEqual([
    '"region" has values that differ only by case or spaces, such as "EMEA" and "Emea"; they are separate segments',
  ]);
});

test('answers left out for a later one', async () => {
  const csv = 'who,nps\na,9\na,8\na,7\nb,1\n';
  expect(await note(csv, 'superseded-answers', { latestBy: 'who' })).toEqual([
    '2 answers are left out: a later one of the same "who" counts',
  ]);
  expect(await note('who,nps\na,9\nb,8\n', 'superseded-answers', { latestBy: 'who' })).toEqual([]);
});
