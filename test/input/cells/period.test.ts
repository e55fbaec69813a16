// Periods of dates: their names, and the weeks of ISO 8601 at the turn of years.
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERIODS, type Period } from '../../../src/core/calendar.js';
import { periodName } from '../../../src/input/cells/period.js';

const DAY = 86_400;
const named = (date: string, every: Period) => periodName(Date.parse(`${date}Z`) / 1000, every);
const anySecond = fc.integer({ min: Date.UTC(1, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });

describe('a moment is in', () => {
  test.each([
    ['2025-06-01T00:00', '2025-06-01', '2025-W22', '2025-06', '2025-Q2', '2025'],
    ['2025-03-31T23:59:59.999', '2025-03-31', '2025-W14', '2025-03', '2025-Q1', '2025'],
    ['2024-02-29T12:00', '2024-02-29', '2024-W09', '2024-02', '2024-Q1', '2024'],
    ['1969-12-31T23:59:59.5', '1969-12-31', '1970-W01', '1969-12', '1969-Q4', '1969'],
    ['0999-10-01T00:00', '0999-10-01', '0999-W40', '0999-10', '0999-Q4', '0999'],
  ])('%s', (date, ...names) => {
    expect(PERIODS.map((every) => named(date, every))).toEqual(names);
  });
});

/** As calendars print them; the first and the last days of years, and both years that have a week 53. */
const WEEKS: [string, string][] = [
  ['2005-01-01', '2004-W53'],
  ['2005-12-31', '2005-W52'],
  ['2006-01-01', '2005-W52'],
  ['2007-12-31', '2008-W01'],
  ['2008-12-28', '2008-W52'],
  ['2008-12-29', '2009-W01'],
  ['2009-12-31', '2009-W53'],
  ['2010-01-03', '2009-W53'],
  ['2010-01-04', '2010-W01'],
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-29', '2024-W52'],
  ['2024-12-30', '2025-W01'],
  ['2026-12-31', '2026-W53'],
  ['2000-01-01', '1999-W52'],
  ['1970-01-01', '1970-W01'],
];

test.each(WEEKS)('the week of %s is %s', (date, week) => {
  expect(named(date, 'week')).toBe(week);
});

const python = spawnSync('python3', ['--version']);

test.skipIf(python.status !== 0)("weeks are those of python's isocalendar", () => {
  const days = fc.sample(fc.integer({ min: -719_162, max: 2_932_896 }), { numRuns: 2000, seed: 9 });
  const turns = Array.from({ length: 400 }, (_, i) => Date.UTC(1800 + i, 0, 1) / 1000 / DAY);
  const all = [...days, ...turns.flatMap((day) => [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((more) => day + more))];
  const program = [
    'import sys, datetime',
    'for line in sys.stdin:',
    '  year, week, _ = (datetime.date(1970, 1, 1) + datetime.timedelta(days=int(line))).isocalendar()',
    '  print("%04d-W%02d" % (year, week))',
  ].join('\n');
  const { stdout } = spawnSync('python3', ['-c', program], { input: all.join('\n'), encoding: 'utf8' });
  expect(all.map((day) => periodName(day * DAY, 'week'))).toEqual(stdout.trim().split('\n'));
});

test('names sort as time does, and each period is within the next larger one', () => {
  fc.assert(
    fc.property(anySecond, anySecond, (one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      for (const every of PERIODS) expect(periodName(early, every) <= periodName(late, every)).toBe(true);
      const [day, , month, quarter, year] = PERIODS.map((every) => periodName(one, every));
      expect(day!.startsWith(month!) && month!.startsWith(year!) && quarter!.startsWith(year!)).toBe(true);
    }),
  );
});

test('a week has seven days, from Monday on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 100_000 }), (week) => {
      // 1970-01-05 was a Monday.
      const monday = 4 + 7 * week;
      const names = [0, 1, 2, 3, 4, 5, 6].map((day) => periodName((monday + day) * DAY, 'week'));
      expect(new Set(names).size).toBe(1);
      expect(periodName((monday - 1) * DAY, 'week')).not.toBe(names[0]);
      expect(periodName((monday + 7) * DAY, 'week')).not.toBe(names[0]);
    }),
  );
});
