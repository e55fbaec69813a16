// dayHalves: two halves of a data set that the day of the answer tells apart.
import { describe, expect, test } from 'vitest';
import { daysCalled } from '../../../src/core/calendar.js';
import type { DayHalves } from '../../../src/input/columns/day-halves.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { collectText, errorOf, fates, messages } from '../../support/reading.js';

const YEAR = `when,nps
2025-03-31,1
2025-04-01,2
2025-06-30 23:59:59,3
2025-07-01,4
2025-09-30,
2025-12-31,6
2026-01-01,7
`;

const days = (text: string) => daysCalled(text)!;
const halves = (before: string, after: string) => ({ before: days(before), after: days(after) });
const FROM_JULY = {
  before: { start: Number.NEGATIVE_INFINITY, end: days('2025-06').end },
  after: { start: days('2025-07').start, end: Number.POSITIVE_INFINITY },
};

async function inHalves(text: string, options: ReadOptions) {
  const read = await collectText(text, { score: 'nps', ...options });
  const half = (number: number) => read.scores.filter((_, i) => read.halves[i] === number);
  return { read, before: half(0), after: half(1) };
}

describe('each half has the answers of its days, and other days are filtered', () => {
  test.each<[string, DayHalves, number[], number[], Partial<Record<string, number>>]>([
    ['all days', FROM_JULY, [1, 2, 3], [4, 6, 7], { blank: 1, filtered: 0 }],
    ['neighbours', halves('2025-Q2', '2025-Q3'), [2, 3], [4], { blank: 1, filtered: 3 }],
    ['a gap, with a blank in it', halves('2025-Q1', '2025-Q4'), [1], [6], { blank: 0, filtered: 5 }],
    ['the later first', halves('2025-Q4', '2025-Q1'), [6], [1], { blank: 0, filtered: 5 }],
    ['none before', halves('2024', '2025'), [], [1, 2, 3, 4, 6], { blank: 1, filtered: 1 }],
  ])('%s', async (_, dayHalves, before, after, account) => {
    const found = await inHalves(YEAR, { dayHalves });
    expect(found.before).toEqual(before);
    expect(found.after).toEqual(after);
    expect(fates(found.read)).toMatchObject({ rows: 7, answered: before.length + after.length, ...account });
  });

  test('within the days that count', async () => {
    const found = await inHalves(YEAR, { dayHalves: FROM_JULY, since: '2025-04', until: '2025' });
    expect([found.before, found.after]).toEqual([
      [2, 3],
      [4, 6],
    ]);
    expect(fates(found.read)).toMatchObject({ blank: 1, filtered: 2 });
  });
});

test('rows without a date are in neither, and told', async () => {
  const text = `when,nps\n2025-01-01,1\nsoon,2\n,3\n2025-08-01,4\n2025-08-02,5\n`;
  const { read, before, after } = await inHalves(text, { dayHalves: FROM_JULY, date: 'when' });
  expect([before, after]).toEqual([[1], [4, 5]]);
  expect(messages(read, 'undated-rows')).toEqual([
    '1 row is left out: its "when" is no date: record 2 "soon"; 1 more is blank there',
  ]);
});

test('the latest answer of each customer counts in each half', async () => {
  const text = `who,when,nps\na,2025-01-01,1\na,2025-02-01,2\na,2025-08-01,3\nb,2025-09-01,4\nb,2025-08-01,5\n`;
  const { before, after } = await inHalves(text, { dayHalves: FROM_JULY, latestBy: 'who', date: 'when' });
  expect([before, after]).toEqual([[2], [3, 4]]);
});

test('the order of day and month has to be known where it decides', async () => {
  const text = 'when,nps\n1/6/2025,1\n2/3/2025,2\n5/9/2025,3\n7/1/2025,4\n';
  const error = await errorOf(collectText(text, { score: 'nps', dayHalves: FROM_JULY }));
  expect(error.message).toMatch(/record 3: "5\/9\/2025".*does not show whether day or month comes first/);
  const { before, after } = await inHalves(text, { dayHalves: FROM_JULY, dateFormat: 'DMY' });
  expect([before, after]).toEqual([[1, 2, 4], [3]]);
});
