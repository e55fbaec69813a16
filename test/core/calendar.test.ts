// Days, their periods, and spans of days as people write them.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  daysCalled,
  dayText,
  firstOfLast,
  lookbackCalled,
  PERIODS,
  periodFor,
  periodOf,
  periodsOf,
  spanOf,
  WEEK_STARTS,
} from '../../src/core/calendar.js';

interface Case {
  date: string;
  isoWeek: string;
  isoWeekday: number;
  month: string;
  quarter: string;
  weekStart: string;
}
const { cases } = JSON.parse(
  readFileSync(new URL('../../fixtures/oracle/calendar.json', import.meta.url), 'utf8'),
) as { cases: Case[] };

const day = (text: string) => dayNumber(text)!;
/** 1970-01-01 to 2100-12-31. */
const anyDay = fc.integer({ min: 0, max: 47_846 });
const anyPeriod = fc.constantFrom(...PERIODS);
const anyWeekStart = fc.constantFrom(...WEEK_STARTS);

describe('the calendar of R', () => {
  test.each(cases)('has $date', ({ date, isoWeek, isoWeekday, month, quarter, weekStart }) => {
    const week = periodOf(day(date), 'week');
    expect(week.name).toBe(isoWeek);
    expect(dayText(week.start)).toBe(weekStart);
    expect(day(date) - week.start + 1).toBe(isoWeekday);
    expect(periodOf(day(date), 'month').name).toBe(month);
    expect(periodOf(day(date), 'quarter').name).toBe(quarter);
  });
});

describe('periods', () => {
  test('have the day that they are the period of, and its name', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, anyWeekStart, (any, every, weekStart) => {
        const { start, end, name } = periodOf(any, every, weekStart);
        expect(start).toBeLessThanOrEqual(any);
        expect(end).toBeGreaterThanOrEqual(any);
        for (const edge of [start, end]) expect(periodOf(edge, every, weekStart).name).toBe(name);
        expect(periodOf(start - 1, every, weekStart).end).toBe(start - 1);
        expect(periodOf(end + 1, every, weekStart).start).toBe(end + 1);
      }),
    );
  });

  test('are called so: what is read of a name is the period', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (any, every) => {
        const { name, start, end } = periodOf(any, every);
        expect(daysCalled(name)).toEqual({ start, end });
      }),
    );
  });

  test('follow each other without a gap, their names in order', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 500 }),
        anyPeriod,
        anyWeekStart,
        (start, more, every, weekStart) => {
          const periods = periodsOf({ start, end: start + more }, every, weekStart);
          expect(periods[0]!.start).toBeLessThanOrEqual(start);
          expect(periods.at(-1)!.end).toBeGreaterThanOrEqual(start + more);
          for (const [i, period] of periods.slice(1).entries()) {
            expect(period.start).toBe(periods[i]!.end + 1);
            expect(period.name > periods[i]!.name).toBe(true);
          }
        },
      ),
    );
  });

  test('of weeks that begin on Sunday are called like that of their Monday', () => {
    const { name, start, end } = periodOf(day('2026-06-03'), 'week', 'sunday');
    expect([name, dayText(start), dayText(end)]).toEqual(['2026-W23', '2026-05-31', '2026-06-06']);
    expect(periodOf(day('2026-05-31'), 'week').name).toBe('2026-W22');
    expect(periodOf(day('2021-01-03'), 'week', 'sunday').name).toBe('2021-W01');
  });

  test.each([
    [1, 'day'],
    [31, 'day'],
    [32, 'week'],
    [93, 'week'],
    [94, 'month'],
  ] as const)('that show %d days are by %s', (days, every) => {
    expect(periodFor({ start: 100, end: 100 + days - 1 })).toBe(every);
  });
});

test('some days go from the first to the last, in whatever order they are', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1 }), (days) => {
      const sorted = days.toSorted((a, b) => a - b);
      expect(spanOf(days)).toEqual({ start: sorted[0], end: sorted.at(-1) });
    }),
  );
  expect(spanOf([7])).toEqual({ start: 7, end: 7 });
  expect(spanOf([])).toBeNull();
});

test('there are as many periods as there are between the days', () => {
  const names = (start: string, end: string, every: (typeof PERIODS)[number]) =>
    periodsOf({ start: day(start), end: day(end) }, every).map(({ name }) => name);
  expect(names('2025-12-31', '2026-02-01', 'month')).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(names('2025-12-31', '2025-12-31', 'quarter')).toEqual(['2025-Q4']);
  expect(names('2025-12-28', '2025-12-29', 'week')).toEqual(['2025-W52', '2026-W01']);
});

describe('a text', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['2026-W23', '2026-06-01', '2026-06-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-06-01', '2026-06-01', '2026-06-01'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s names the days %s to %s', (text, start, end) => {
    expect(daysCalled(text)).toEqual({ start: day(start), end: day(end) });
  });

  test.each([
    ...['', '26', '2026-13', '2026-00', '2026-02-29', '2026-6', '2026-06-31', '2026-Q5', '2025-W53'],
    ...['2026-W00', '01/06/2026', '2026-06-01T00:00', 'June 2026', ' 2026'],
  ])('%j names none', (text) => {
    expect(daysCalled(text)).toBeNull();
  });

  test.each([
    '2026',
    '2026-02',
    '2026-Q2',
    '2026Q4',
    '2026-W23',
    '2026W23',
    '2026-06-01',
  ])('%s names days, and none with something else before or after it', (text) => {
    expect(daysCalled(text)).not.toBeNull();
    for (const other of ['1', 'x', ' ', '-', '#', '2026-'])
      for (const longer of [other + text, text + other]) expect(daysCalled(longer), longer).toBeNull();
  });

  test('is what a day is written as', () => {
    fc.assert(fc.property(anyDay, (any) => dayNumber(dayText(any)) === any));
  });
});

describe('a lookback', () => {
  test.each([
    ['1d', '2026-09-22', '2026-09-22'],
    ['90d', '2026-09-22', '2026-06-25'],
    ['4w', '2026-09-22', '2026-08-26'],
    ['6m', '2026-09-22', '2026-03-23'],
    ['1y', '2026-09-22', '2025-09-23'],
    ['1m', '2026-03-31', '2026-03-01'],
    ['1m', '2024-03-31', '2024-03-01'],
    ['1M', '2026-03-30', '2026-03-01'],
    ['1m', '2026-03-28', '2026-03-01'],
    ['1m', '2026-03-27', '2026-02-28'],
    ['12m', '2026-01-15', '2025-01-16'],
    ['1y', '2024-02-29', '2023-03-01'],
  ])('of %s from %s begins on %s', (text, last, first) => {
    expect(dayText(firstOfLast(lookbackCalled(text)!, day(last)))).toBe(first);
  });

  test.each(['', 'd', '0d', '-1d', '1.5m', '90', '90 d', '3q', '100000d', '1year'])('is not %j', (text) => {
    expect(lookbackCalled(text)).toBeNull();
  });
});
