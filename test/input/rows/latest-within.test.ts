// One answer a customer and period, or wave, or half: the latest of each.
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/input/columns/keys.js';
import { collect, collectText, errorOf, fates, messages, textSource } from '../../support/reading.js';

const TEXT = [
  'id,when,nps,wave',
  'a,2026-01-05,0,one',
  'a,2026-01-20,10,two',
  'b,2026-01-31,9,one',
  'a,2026-02-01,8,two',
  'b,2026-01-01,3,one',
  ',2026-01-01,7,one',
  ',2026-01-01,6,one',
  'a,2025-01-20,5,one',
].join('\n');
const read = (options: object, text = TEXT) =>
  collectText(`${text}\n`, { score: 'nps', latestBy: 'id', aggregate: true, ...options });
const sorted = (scores: readonly number[]) => scores.toSorted((x, y) => x - y);

describe('a period', () => {
  test.each<[object, number[]]>([
    [{}, [6, 7, 8, 9]],
    [{ latestWithin: { every: 'year' } }, [5, 6, 7, 8, 9]],
    [{ latestWithin: { every: 'month' } }, [5, 6, 7, 8, 9, 10]],
    [{ latestWithin: { every: 'day' } }, [0, 3, 5, 6, 7, 8, 9, 10]],
    // 2026-01-31 was a Saturday, 2026-02-01 a Sunday.
    [{ latestWithin: { every: 'week' } }, [0, 3, 5, 6, 7, 8, 9, 10]],
  ])('%j', async (options, scores) => {
    const found = await read({ date: 'when', ...options, by: [[DAY]] });
    expect(sorted(found.scores)).toEqual(scores);
    expect(fates(found)).toMatchObject({ rows: 8, answered: scores.length, filtered: 8 - scores.length });
  });

  test('in weeks that begin on Sunday', async () => {
    const text = 'id,when,nps\na,2026-01-31,1\na,2026-02-01,2\na,2026-02-02,3';
    const within = (weekStart: string) => read({ latestWithin: { every: 'week', weekStart } }, text);
    expect((await within('monday')).scores).toEqual([2, 3]);
    expect((await within('sunday')).scores).toEqual([1, 3]);
  });

  test('is said', async () => {
    expect(messages(await read({ latestWithin: { every: 'month' } }), 'superseded-answers')).toEqual([
      '2 answers are left out: a later one of the same "id" and month counts',
    ]);
    expect(messages(await read({ latestWithin: 'key', by: ['wave'] }), 'superseded-answers')).toEqual([
      '3 answers are left out: a later one of the same "id" and "wave" counts',
    ]);
  });

  test('of an answer without a date is none: it is left out', async () => {
    const text = `${TEXT}\nc,,1,one\nd,soon,2,one`;
    const found = await read({ date: 'when', latestWithin: { every: 'year' } }, text);
    expect(sorted(found.scores)).toEqual([5, 6, 7, 8, 9]);
    expect(messages(found, 'undated-rows')).toEqual([
      '1 row is left out: its "when" is no date: record 10 "soon"; 1 more is blank there',
    ]);
    expect((await errorOf(read({ latestWithin: { every: 'year' } }, 'id,nps\na,1'))).code).toBe(
      'unknown-column',
    );
  });

  test('in either order of day and month, as the whole column settles it', async () => {
    const rows = ['a,1/2/2026,1', 'a,1/3/2026,2', 'a,2/3/2026,3', 'b,1/2/2026,4', 'b,3/2/2026,5'];
    const within = (last: string) =>
      read({ date: 'when', latestWithin: { every: 'month' } }, ['id,when,nps', ...rows, last].join('\n'));
    // Many of them, so that the first rows do not show it.
    const many = Array.from({ length: 1200 }, (_, i) => `x${i},4/4/2026,10`);
    const late = (last: string) =>
      read(
        { date: 'when', latestWithin: { every: 'month' } },
        ['id,when,nps', ...rows, ...many, last].join('\n'),
      );
    // Day first: a has 1 February, 1 March and 2 March, b 1 and 3 February.
    // Month first: a has January 2 and 3 and February 3, b January 2 and March 2.
    for (const reading of [within, late]) {
      expect(sorted((await reading('c,13/5/2026,0')).scores.filter((score) => score < 10))).toEqual([
        0, 1, 3, 5,
      ]);
      expect(sorted((await reading('c,5/13/2026,0')).scores.filter((score) => score < 10))).toEqual([
        0, 2, 3, 4, 5,
      ]);
    }
    expect((await errorOf(within('c,4/4/2026,0'))).code).toBe('ambiguous-date');
  });
});

describe('a wave', () => {
  test('of a column, also without dates', async () => {
    expect(sorted((await read({ date: 'when', latestWithin: 'key', by: ['wave'] })).scores)).toEqual([
      0, 6, 7, 8, 9,
    ]);
    const undated = 'id,nps,wave\na,1,one\na,2,two\na,3,one\nb,4,two';
    expect((await read({ latestWithin: 'key', by: ['wave', 'id'] }, undated)).scores.toSorted()).toEqual([
      2, 3, 4,
    ]);
  });

  test('of the file', async () => {
    const options = { score: 'nps', latestBy: 'id', latestWithin: 'key' as const, by: ['@file'] };
    const found = await collect(
      [textSource('id,nps\na,1\na,2\n', 'a.csv'), textSource('nps,id\n3,a\n4,b\n', 'b.csv')],
      options,
    );
    expect(found.groups[0]).toEqual({ 'a.csv': [1, 0, 0], 'b.csv': [2, 0, 0] });
  });
});

test('a half: the later one does not empty the earlier', async () => {
  const halves = { before: ['when<2026-02'], after: ['when>=2026-02'] };
  const found = await read({ date: 'when', halves });
  expect(found.scores.map((score, i) => [score, found.halves[i]]).toSorted()).toEqual([
    [10, 0],
    [6, 0],
    [7, 0],
    [8, 1],
    [9, 0],
  ]);
});
