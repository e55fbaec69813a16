// Where the header is: lines above it, second rows of it, and what can be read in two ways.
import { describe, expect, test } from 'vitest';
import { readHeader } from '../../../src/input/table/header.js';
import { collect, collectText, errorOf, fates, file, fixture } from '../../support/reading.js';

const data = (columns: string[], rows = 8) =>
  Array.from({ length: rows }, (_, i) =>
    columns.map(
      (kind) => ({ n: String(i), s: String(i % 11), t: `word ${i}`, d: `2024-01-0${i + 1}` })[kind]!,
    ),
  );
const rank = (text: string) => (/nps|recommend/i.test(text) ? 2 : /score|rating/i.test(text) ? 1 : 0);
const place = (rows: string[][], headerRows?: number, afterBlank = new Set<number>()) => {
  const { titleRows, headerRows: count, doubt, columns } = readHeader(rows, headerRows, { rank, afterBlank });
  return { above: titleRows, count, names: columns.map(({ name }) => name), doubt: doubt?.found };
};
const split = (...lines: string[]) => lines.map((line) => line.split(','));

describe('lines above the header', () => {
  test.each<[string, string[][], number]>([
    ['a title', [...split('NPS report Q2', 'id,nps,region'), ...data(['n', 's', 't'])], 1],
    ['a padded title', [...split('NPS report Q2,,', 'id,nps,region'), ...data(['n', 's', 't'])], 1],
    ['a comment', [...split('# a, b', 'id,nps'), ...data(['n', 's'])], 1],
    ['another comment', [...split('// made by hand, twice', 'name,nps'), ...data(['t', 's'])], 1],
    ['a separator', [...split('sep=;', 'id,nps'), ...data(['n', 's'])], 1],
    ['a separator with the delimiter', [['sep=', ''], ...split('id,nps'), ...data(['n', 's'])], 1],
    ['wider titles', [...split('a,b,c,d', 'id,nps'), ...data(['n', 's'])], 1],
    ['a block', [...split('Report:,Q2', 'Generated:,2024-01-01', 'id,nps'), ...data(['n', 's'])], 2],
    [
      'a longer block than table',
      [...Array(12).fill(['Key:', 'value']), ...split('id,nps,x'), ...data(['n', 's', 't'])],
      12,
    ],
    ['a title of the same width', [...split('NPS report,Q2', 'id,nps'), ...data(['n', 's'])], 1],
    ['a title of one column', [['My answers'], ['nps'], ...data(['s'])], 1],
    ['none', [...split('id,nps'), ...data(['n', 's'])], 0],
    ['none, where the first row is data', data(['n', 's']), 0],
    ['a lone #', [...split('#,nps'), ...data(['n', 's'])], 0],
    ['a name with #', [...split('#id,nps'), ...data(['n', 's'])], 0],
    ['an answer left out', [...split('id,nps,comment', 'N/A,refused,N/A'), ...data(['n', 's', 't'])], 0],
    ['a repeated header', [...split('id,nps', '1,9', 'id,nps'), ...data(['n', 's'])], 0],
    ['short rows', [...split('a,b,nps,c', '1,2'), ...data(['n', 's'])], 0],
  ])('%s', (_, rows, above) => {
    expect(place(rows)).toMatchObject({ above, count: 1, doubt: undefined });
  });

  test('below a blank line is a table of its own', () => {
    const rows = [...split('Report,Q2', 'Made,2024-01-01', 'id,nps'), ...data(['n', 's'])];
    expect(place(rows, undefined, new Set([2]))).toMatchObject({ above: 2, doubt: undefined });
    expect(place(rows)).toMatchObject({ doubt: 'other-header' });
  });
});

describe('two readings', () => {
  test.each<[string, string[][], string]>([
    ['a second row', [...split('q1,nps,x', 'Number,Answer,Text'), ...data(['n', 's', 't'])], 'second-row'],
    ['names above names', [...split('report,q2', 'id,nps'), ...data(['n', 's'])], 'second-row'],
    [
      'a score in both',
      [...split('NPS,Q2', 'How likely to recommend,Which'), ...data(['s', 'n'])],
      'second-row',
    ],
    [
      'a table above',
      [...split('shop,visits', 'a,3', 'b,4', 'shop,nps'), ...data(['t', 's'])],
      'other-header',
    ],
  ])('%s', (_, rows, found) => {
    expect(place(rows).doubt).toBe(found);
    expect(place(rows, 2)).toMatchObject({ above: 0, count: 2, doubt: undefined });
    expect(place(rows, 1)).toMatchObject({ above: 0, count: 1, doubt: undefined });
  });

  test('stop, and each way on leads to its reading', async () => {
    const text = 'number,answer\nid,nps\n1,9\n2,10\n3,3\n4,8\n';
    const { message, hint } = await errorOf(collectText(text));
    expect(message).toBe(
      'standard input: line 1 ("number", "answer") and line 2 ("id", "nps") could both be the header',
    );
    expect(hint).toBe(
      'if the table begins at line 2, use --skip-lines 1; if both name the columns, --header-rows 2; if line 1 alone does, --header-rows 1',
    );
    expect(fates(await collectText(text, { skipLines: 1 }))).toMatchObject({ rows: 4, answered: 4 });
    expect(fates(await collectText(text, { headerRows: 2 }))).toMatchObject({ rows: 4, answered: 4 });
    const alone = collectText(text, { headerRows: 1, score: 'answer' });
    expect(fates(await alone)).toMatchObject({ rows: 5, answered: 4, rejected: 1 });
  });
});

describe('a header cell without a name', () => {
  test.each<[string, string[]]>([
    ['id,nps,\n1,9,a note\n2,8,b\n', ['id', 'nps', '']],
    ['id,nps,\n1,9,\n2,8,\n', ['id', 'nps']],
    ['id,,nps\n1,a,9\n2,b,8\n', ['id', '', 'nps']],
  ])('%j', (text, names) => {
    expect(
      place(
        text
          .trim()
          .split('\n')
          .map((line) => line.split(',')),
      ),
    ).toMatchObject({ names });
  });

  test('a delimiter too many in one row still stops', async () => {
    const text = 'id,comment,nps,\n1,good,9,\n2,good, fast,9\n3,,8,\n';
    expect((await errorOf(collectText(text))).code).toBe('malformed-csv');
  });
});

test.each([
  'headers/title-line.csv',
  'headers/title-same-width.csv',
  'headers/comment-line.csv',
  'headers/sep-line.csv',
  'headers/last-header-empty.csv',
  'headers/tsv-bare-quotes.tsv',
])('%s has its figures', async (name) => {
  const { scores, reading } = await collect([file(fixture(name))]);
  const count = (least: number, most: number) =>
    scores.filter((score) => score >= least && score <= most).length;
  expect([reading.rows, reading.answered, count(9, 10), count(0, 6)]).toEqual([12, 12, 6, 3]);
});

describe('a name that holds the delimiter without quotes', () => {
  test('stops where it moves the columns', async () => {
    const text = 'id,Overall, would you recommend us?,visits\n1,9,3\n2,10,4\n';
    const { message, hint } = await errorOf(collectText(text));
    expect(message).toContain('has 4 columns, and all rows below it have 3 fields');
    expect(hint).toContain('"would you recommend us?" may be part of the name before it');
    const quoted = text.replace('Overall, would you recommend us?', '"Overall, would you recommend us?"');
    expect((await collectText(quoted)).scores).toEqual([9, 10]);
  });

  test('stops where the file has one column', async () => {
    const text = 'How likely are you, all in all, to recommend us?\n9\n10\n3\n';
    expect((await errorOf(collectText(text))).hint).toContain('--delimiter tab');
    expect((await collectText(text, { delimiter: '\t' })).scores).toEqual([9, 10, 3]);
  });

  test('is none where rows are short here and there', async () => {
    expect((await collectText('nps, why, who\n9,x\n10,y,z\n')).scores).toEqual([9, 10]);
    expect((await collectText('nps,why\n9\n10\n')).scores).toEqual([9, 10]);
  });
});

describe('a header narrower than all rows', () => {
  test.each([
    ['id,nps\n1,9,US\n2,8,EU\n', 'the header (line 1) has 2 columns, and all 2 rows below it have 3 fields'],
    ['Title\n1,9,US\n2,8,EU\n', 'the header (line 1) has 1 column, and all 2 rows below it have 3 fields'],
  ])('%j', async (text, said) => {
    const { message, hint } = await errorOf(collectText(text));
    expect(message).toContain(said);
    expect(hint).not.toContain('ragged');
    expect(hint).toContain('--skip-lines 1 --header-rows 0');
    const read = await collectText(text, { skipLines: 1, headerRows: 0, score: '2' });
    expect(fates(read)).toMatchObject({ rows: 2, answered: 2 });
  });

  test('is read where extra fields are to be dropped', async () => {
    expect(fates(await collectText('id,nps\n1,9,US\n2,8,EU\n', { ragged: true }))).toMatchObject({
      answered: 2,
    });
  });
});
