// since, until, dated: the days whose answers count, by the column that says when an answer was given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daysCalled } from '../../../src/core/calendar.js';
import { DAY, HALF } from '../../../src/input/columns/keys.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, collectText, errorOf, fates, file, messages, textSource } from '../../support/reading.js';

const folder = temporaryFolder();

const DAYS = [
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-03-01',
  '2026-06-07',
  '2026-06-08',
  '2026-12-31',
];
const YEAR = `when,nps,w\n${DAYS.map((day, i) => `${day} 23:59:59,${i},1\n`).join('')}`;

describe('both ends are included', () => {
  test.each<[ReadOptions, number[]]>([
    [{ since: '2026' }, [1, 2, 3, 4, 5, 6]],
    [{ until: '2026' }, [0, 1, 2, 3, 4, 5, 6]],
    [{ since: '2026-02', until: '2026-02' }, [2]],
    [{ until: '2025' }, [0]],
    [{ since: '2026-Q2', until: '2026-Q2' }, [4, 5]],
    [{ until: '2026-W23' }, [0, 1, 2, 3, 4]],
    [{ since: '2026-W24' }, [5, 6]],
    [{ since: '2026-03-01', until: '2026-06-07' }, [3, 4]],
    [{ since: '2026-01-01', until: '2026-01-01' }, [1]],
    [{ dated: true }, [0, 1, 2, 3, 4, 5, 6]],
    [{ since: '2030' }, []],
  ])('%j', async (options, scores) => {
    const read = await collectText(YEAR, { score: 'nps', ...options });
    expect(read.scores).toEqual(scores);
    expect(fates(read)).toMatchObject({ rows: 7, answered: scores.length, filtered: 7 - scores.length });
    expect(read.reading.columns).toMatchObject({ date: 'when' });
    expect(messages(read, 'date-column')).toEqual(['dates: "when" (column 1) says when an answer was given']);
  });
});

test('the column that was named is not said', async () => {
  const read = await collectText('a_date,b_date,nps\n2026-01-01,2025-01-01,9\n2025-01-01,2026-01-01,3\n', {
    date: 'b_date',
    since: '2026',
  });
  expect(read.scores).toEqual([3]);
  expect(messages(read, 'date-column')).toEqual([]);
});

describe('what names no day', () => {
  test.each([
    '2026-13',
    '2026-02-30',
    'last year',
    '',
    '2026-Q5',
    '2026-W54',
    '06/2026',
  ])('%j', async (since) => {
    const error = await errorOf(collectText(YEAR, { since }));
    expect(error).toMatchObject({
      code: 'usage',
      hint: 'write a day such as 2026-06-01, a month (2026-06), a quarter (2026-Q2), a week (2026-W23) or a year (2026)',
    });
    expect(error.message).toMatch(/^--since .* names no day$/);
  });

  test('a window without a day', async () => {
    expect(await errorOf(collectText(YEAR, { since: '2026-07', until: '2026-06' }))).toMatchObject({
      code: 'usage',
      message: '--since 2026-07 is after --until 2026-06',
    });
  });

  test('no column of dates, or two', async () => {
    expect(await errorOf(collectText('id,nps\n1,9\n', { dated: true }))).toMatchObject({
      code: 'unknown-column',
      message: 'standard input has no column of dates that says when an answer was given',
    });
    const two = 'submitted_at,answered_at,nps\n2026-01-01,2026-01-02,9\n';
    expect((await errorOf(collectText(two, { dated: true }))).message).toBe(
      'standard input has 2 columns that could say when an answer was given: "submitted_at", "answered_at"',
    );
  });
});

describe('a date that cannot be read', () => {
  const lines = [
    '2026-01-01,9',
    '2026-02-30,8',
    ',7',
    'soon,6',
    '2026-01-02,',
    'n/a,x',
    '2025-01-01,3',
    '-,1',
  ];
  const text = `when,nps\n${lines.concat(new Array(9).fill('2026-03-01,10')).join('\n')}\n`;

  test('leaves its row out, counted and named', async () => {
    const read = await collectText(text, { score: 'nps', date: 'when', since: '2026' });
    expect(fates(read)).toEqual({ rows: 17, answered: 10, blank: 1, rejected: 0, filtered: 6 });
    expect(messages(read, 'undated-rows')).toEqual([
      '4 rows are left out: their "when" is no date: record 2 "2026-02-30", record 4 "soon", record 6 "n/a", …; 1 more is blank there',
    ]);
  });

  test('without its cell where cells are not shown', async () => {
    const read = await collectText(text, { score: 'nps', date: 'when', dated: true, unquoted: true });
    expect(messages(read, 'undated-rows')).toEqual([
      '4 rows are left out: their "when" is no date: record 2, record 4, record 6, …; 1 more is blank there',
    ]);
  });

  test('is not told of a row that something else leaves out', async () => {
    const options = { score: 'nps', date: 'when', dated: true };
    const some = await collectText(text, { ...options, where: ['nps>=7'] });
    expect(messages(some, 'undated-rows')).toEqual([
      '1 row is left out: its "when" is no date: record 2 "2026-02-30"; 1 more is blank there',
    ]);
    const weighted = text.replace('when,nps', 'when,nps,w').replace(/(.)\n(?=.)/g, (end) => end);
    const weights = weighted
      .trimEnd()
      .split('\n')
      .map((line, i) => (i === 0 ? line : `${line},${line.startsWith('soon') ? 0 : 1}`));
    const read = await collectText(`${weights.join('\n')}\n`, { ...options, weight: 'w' });
    expect(messages(read, 'undated-rows')).toEqual([
      '3 rows are left out: their "when" is no date: record 2 "2026-02-30", record 6 "n/a", record 8 "-"; 1 more is blank there',
    ]);
  });

  test('of more than half of the rows stops the reading', async () => {
    const mostly = 'when,nps\n2026-01-01,9\nsoon,8\nlater,7\nsoon,6\n,5\n';
    expect(await errorOf(collectText(mostly, { date: 'when', dated: true }))).toMatchObject({
      code: 'bad-value',
      message:
        'standard input: column "when" does not say when most answers were given: 1 of 5 rows have none, 3 hold something else, for example "soon", "later"',
      hint: 'name the column with the date of the answer with --date C',
    });
    // Half of them is not more than half; rows of other days have a date.
    const half = 'when,nps\n2026-01-01,9\nsoon,8\n2020-01-01,8\n,7\n';
    expect((await collectText(half, { date: 'when', since: '2026' })).scores).toEqual([9]);
  });
});

describe('the order of day and month', () => {
  test('does not matter where both readings are on one side', async () => {
    const read = await collectText('when,nps\n1/2/2026,9\n2/1/2026,8\n3/4/2025,1\n', { since: '2026' });
    expect(read.scores).toEqual([9, 8]);
  });

  test('is asked for where it decides', async () => {
    expect(await errorOf(collectText('when,nps\n1/2/2026,9\n', { since: '2026-01-15' }))).toMatchObject({
      code: 'ambiguous-date',
    });
    const read = await collectText('when,nps\n1/2/2026,9\n', { since: '2026-01-15', dateFormat: 'DMY' });
    expect(read.scores).toEqual([9]);
  });
});

/** Rows of all kinds, many times: whole, as small files, as a stream, in parts. */
describe('the kernel leaves out what a reader of rows does', () => {
  const kinds = [
    '2026-01-01 10:00,9,EMEA,1,2',
    '2026-05-31T23:59:59Z,3,APAC,1,1',
    '2026-06-01,7,EMEA,2,3',
    ',8,EMEA,1,1',
    'soon,6,APAC,1,1',
    '2026-02-30,6,APAC,0,1',
    '"2025-12-31",10,EMEA,1,0',
    '2026-03-01,,EMEA,1,4',
    '2026-03-01,,Mars,1,4',
    'never,10,EMEA,1,0',
    '2026-04-01,10,EMEA,0,2',
  ];
  const rows = Array.from({ length: 3300 }, (_, i) =>
    i % 1000 === 999 ? '2026-03-01,x,EMEA,1,4\n' : `${kinds[(i * 7 + (i % 5)) % kinds.length]}\n`,
  );
  const header = 'when,nps,region,w,n\n';
  const whole = join(folder, 'whole.csv');
  writeFileSync(whole, header + rows.join(''));
  const pieces = Array.from({ length: 6 }, (_, i) => {
    const path = join(folder, `piece-${i}.csv`);
    writeFileSync(path, header + rows.slice(550 * i, 550 * (i + 1)).join(''));
    return path;
  });

  test.each<ReadOptions>([
    { since: '2026' },
    { dated: true, by: [[DAY]] },
    { since: '2026-03', until: '2026-05', by: ['region', [DAY, 'region']] },
    { until: '2026-05', where: ['region=EMEA'] },
    { until: '2026-05', weight: 'w' },
    { since: '2026-02', count: 'n', by: ['region'] },
    { since: '2026', halves: { before: ['region=EMEA'], after: ['region=APAC'] }, by: ['region'] },
    {
      dayHalves: { before: daysCalled('2026-Q1')!, after: daysCalled('2026-05')! },
      by: [[HALF, DAY], 'region'],
    },
    { dayHalves: { before: daysCalled('2026')!, after: daysCalled('2025')! }, by: [[HALF]], weight: 'w' },
  ])('%j', async (options) => {
    const chosen = { score: 'nps', date: 'when', ...options };
    const expected = await collect(pieces.map(file), chosen);
    const by = ({ groups, counts, reading }: typeof expected) => ({
      groups,
      counts,
      fates: [reading.rows, reading.answered, reading.blank, reading.rejected, reading.filtered],
      undated: messages({ reading } as typeof expected, 'undated-rows').map((text) =>
        text.replace(/:.*;/s, ';'),
      ),
    });
    const many = { ...chosen, aggregate: true };
    for (const read of [
      await collect([file(whole)], chosen),
      await collect([file(whole)], many),
      await collect([file(whole)], { ...many, partSize: 9000, threads: 2 }),
      await collect([textSource(header + rows.join(''), '-', 4000)], many),
    ])
      expect(by(read)).toEqual(by(expected));
  });
});
