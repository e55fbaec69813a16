// The days of answers in batches, for whoever asks for them.
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { collect, collectText, errorOf, textSource } from '../../support/reading.js';

const DAY_MS = 86_400_000;
const day = (date: string) => Date.parse(`${date}Z`) / DAY_MS;
const csv = (dates: readonly string[]) =>
  `when;nps;who\n${dates.map((date, i) => `${date};9;${i}\n`).join('')}`;
const datesOf = async (dates: readonly string[], options: ReadOptions = {}) =>
  (await collectText(csv(dates), { date: 'when', dates: true, ...options })).dates;

describe('each answer has', () => {
  test.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-03-31 23:59:59', '2025-03-31'],
    ['2025-03-31T00:00:00Z', '2025-03-31'],
    ['1743379200', '2025-03-31'],
    ['31.3.2025', '2025-03-31'],
    ['3/31/25 11:59 PM', '2025-03-31'],
    ['1969-12-31 12:00', '1969-12-31'],
    ['1970-01-01', '1970-01-01'],
  ])('of %j the day %s', async (cell, date) => {
    expect(await datesOf([cell])).toEqual([day(date)]);
  });

  test('none where its cell is blank or holds no date', async () => {
    expect(await datesOf(['', 'soon', '2025-02-30', '1970-01-02'])).toEqual([NaN, NaN, NaN, 1]);
  });

  test('none without a column of dates', async () => {
    expect(await datesOf(['2025-03-31'], { date: undefined as never })).toEqual([NaN]);
  });

  test('none at all unless it was asked for', async () => {
    expect((await collectText(csv(['2025-03-31']), { date: 'when' })).dates).toEqual([]);
  });
});

/** More than the sample. */
const MANY = Array.from({ length: 3000 }, () => '2025-01-01');

describe('the order of day and month', () => {
  test('is what the sample shows, for the rows before too', async () => {
    expect(await datesOf(['3/4/2025', '13/4/2025'])).toEqual([day('2025-04-03'), day('2025-04-13')]);
    expect(await datesOf(['3/4/2025', '4/13/2025'])).toEqual([day('2025-03-04'), day('2025-04-13')]);
  });

  test('is what was given', async () => {
    expect(await datesOf(['3/4/2025'], { dateFormat: 'DMY' })).toEqual([day('2025-04-03')]);
    expect(await datesOf(['3/4/2025'], { dateFormat: 'MDY' })).toEqual([day('2025-03-04')]);
  });

  test.each([
    ['4/13/2025', '3/4/2025', '2025-04-13', '2025-03-04'],
    ['13/4/2025', '3/4/2025', '2025-04-13', '2025-04-03'],
  ])('may be shown by a later row: %s', async (first, second, ...days) => {
    expect((await datesOf([...MANY, first, second])).slice(-2)).toEqual(days.map(day));
  });

  test('that nothing shows stops the reading at its record', async () => {
    const error = await errorOf(datesOf([...MANY, '3/4/2025']));
    expect(error.message).toContain('record 3001');
    expect(error.hint).toContain('--date-format');
  });

  test('that a date contradicts stops the reading', async () => {
    for (const rows of [
      ['13/4/2025', '4/13/2025'],
      [...MANY, '13/4/2025', '4/13/2025'],
    ]) {
      const error = await errorOf(datesOf(rows));
      expect(error.message).toContain(`record ${rows.length}`);
    }
  });
});

describe('with the latest answer of each customer', () => {
  const latest = (text: string, options: ReadOptions = {}) =>
    collect([textSource(text)], { date: 'when', dates: true, latestBy: 'who', ...options });

  test('it is the day of that answer', async () => {
    const { dates, scores } = await latest(
      'when,nps,who\n2025-01-01,1,a\n2025-03-01,2,b\n2025-02-01,3,a\n2025-01-31,4,b\n',
    );
    expect(scores).toEqual([3, 2]);
    expect(dates).toEqual([day('2025-02-01'), day('2025-03-01')]);
  });

  test('it is read in the order that the whole column shows, for whoever is not named too', async () => {
    const rows = ['3/4/2025,1,a', '5/4/2025,2,', ',3,', '4/13/2025,4,b'];
    const { dates, scores } = await latest(`when,nps,who\n${rows.join('\n')}\n`);
    expect(scores).toEqual([1, 2, 3, 4]);
    expect(dates).toEqual([day('2025-03-04'), day('2025-05-04'), NaN, day('2025-04-13')]);
  });
});
