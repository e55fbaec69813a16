// The calendar: days as numbers, the periods that they are in, and spans of days as people write them.

/** The lengths of periods, the shortest first. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
/** One of {@link PERIODS}. */
export type Period = (typeof PERIODS)[number];

/** The days on which weeks may begin. */
export const WEEK_STARTS = ['monday', 'sunday'] as const;
/** One of {@link WEEK_STARTS}. */
export type WeekStart = (typeof WEEK_STARTS)[number];

/** Days from the first to the last, both included; numbers since 1970-01-01. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/**
 * From the first of some days to the last.
 * @returns null without any
 * @example
 * spanOf([20_605, 20_454, 20_500]); // => { start: 20454, end: 20605 }
 */
export function spanOf(days: Iterable<number>): Days | null {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) [start, end] = [Math.min(start, day), Math.max(end, day)];
  return start <= end ? { start, end } : null;
}

/** A period by its name, which sorts as time does. */
export interface NamedPeriod extends Days {
  /** `2026-06-01`, `2026-W23`, `2026-06`, `2026-Q2` or `2026`. */
  readonly name: string;
}

const DAY_MS = 86_400_000;
const MONTHS = 12;
const two = (number: number) => String(number).padStart(2, '0');
const four = (year: number) => String(year).padStart(4, '0');

/**
 * A day as people write it.
 * @param day a whole number since 1970-01-01
 * @example
 * dayText(20_605); // => '2026-06-01'
 */
export function dayText(day: number): string {
  const [year, month, date] = partsOf(day);
  return `${four(year)}-${two(month)}-${two(date)}`;
}

/**
 * The number of a day that is written so, since 1970-01-01.
 * @returns null where the text is no day, or one that does not exist
 * @example
 * dayNumber('2026-06-01'); // => 20605
 * dayNumber('2026-02-29'); // => null
 */
export function dayNumber(text: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : existing(Number(year), Number(month), Number(date));
}

/**
 * The period that a day is in. Weeks are those of ISO 8601: week 1 has the year's first Thursday. Where they begin on
 * Sunday, a week is called like that of its Monday.
 * @param day a whole number since 1970-01-01
 * @example
 * const { name, start, end } = periodOf(20_605, 'week');
 * [name, dayText(start), dayText(end)]; // => ['2026-W23', '2026-06-01', '2026-06-07']
 */
export function periodOf(day: number, every: Period, weekStart: WeekStart = 'monday'): NamedPeriod {
  const [year, month] = partsOf(day);
  switch (every) {
    case 'day':
      return { name: dayText(day), start: day, end: day };
    case 'week':
      return weekOf(day, weekStart);
    case 'month':
      return { name: `${four(year)}-${two(month)}`, ...monthsFrom(year, month, 1) };
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return { name: `${four(year)}-Q${quarter}`, ...monthsFrom(year, 3 * quarter - 2, 3) };
    }
    case 'year':
      return { name: four(year), ...monthsFrom(year, 1, MONTHS) };
  }
}

/**
 * All periods from the one that has the first day to the one that has the last.
 * @example
 * periodsOf({ start: 20_454, end: 20_604 }, 'quarter').map(({ name }) => name); // => ['2026-Q1', '2026-Q2']
 */
export function periodsOf(days: Days, every: Period, weekStart: WeekStart = 'monday'): NamedPeriod[] {
  const periods: NamedPeriod[] = [];
  for (let day = days.start; day <= days.end; day = periods.at(-1)!.end + 1)
    periods.push(periodOf(day, every, weekStart));
  return periods;
}

/** More days than these are shown by month, and more than those by week. */
const DAYS_BY_MONTH = 93;
const DAYS_BY_WEEK = 31;

/**
 * The periods that show days well: over 93 days months, over 31 weeks, else days.
 * @example
 * periodFor({ start: 20_454, end: 20_604 }); // => 'month'
 */
export function periodFor({ start, end }: Days): Period {
  const days = end - start + 1;
  if (days > DAYS_BY_MONTH) return 'month';
  return days > DAYS_BY_WEEK ? 'week' : 'day';
}

const QUARTER = /^(\d{4})-?Q([1-4])$/i;
const WEEK = /^(\d{4})-?W(\d{2})$/i;
const YEAR_OR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * The days that a text names: a year, a quarter, a month, a week of ISO 8601 or a day.
 * @returns null where it names none, or one that does not exist
 * @example
 * const { start, end } = daysCalled('2026-02');
 * [dayText(start), dayText(end)]; // => ['2026-02-01', '2026-02-28']
 */
export function daysCalled(text: string): Days | null {
  const day = dayNumber(text);
  if (day !== null) return { start: day, end: day };
  const [, quarterYear, quarter] = QUARTER.exec(text) ?? [];
  if (quarterYear !== undefined) return monthsFrom(Number(quarterYear), 3 * Number(quarter) - 2, 3);
  const [, weekYear, week] = WEEK.exec(text) ?? [];
  if (weekYear !== undefined) return weekCalled(Number(weekYear), Number(week));
  const [, year, month] = YEAR_OR_MONTH.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return monthsFrom(Number(year), 1, MONTHS);
  return Number(month) >= 1 && Number(month) <= MONTHS ? monthsFrom(Number(year), Number(month), 1) : null;
}

/** A number of days, weeks, months or years, back from a day. */
export interface Lookback {
  /** A whole number from 1. */
  readonly count: number;
  readonly unit: 'd' | 'w' | 'm' | 'y';
}

/**
 * Reads `90d`, `4w`, `6m` or `1y`.
 * @returns null for anything else
 * @example
 * lookbackCalled('90d'); // => { count: 90, unit: 'd' }
 */
export function lookbackCalled(text: string): Lookback | null {
  const [, count, unit] = /^([1-9]\d{0,4})([dwmy])$/i.exec(text) ?? [];
  return unit === undefined ? null : { count: Number(count), unit: unit.toLowerCase() as Lookback['unit'] };
}

/**
 * The first of the days that a lookback has, of which the last is given: 1d is that day alone; 1m back from 31 March
 * begins after 28 or 29 February.
 * @param last a whole number since 1970-01-01
 * @example
 * dayText(firstOfLast({ count: 6, unit: 'm' }, dayNumber('2026-09-22'))); // => '2026-03-23'
 */
export function firstOfLast({ count, unit }: Lookback, last: number): number {
  if (unit === 'd' || unit === 'w') return last - count * (unit === 'w' ? 7 : 1) + 1;
  const [year, month, date] = partsOf(last);
  const { start, end } = monthsFrom(year, month - count * (unit === 'y' ? MONTHS : 1), 1);
  return Math.min(start + date - 1, end) + 1;
}

function partsOf(day: number): [year: number, month: number, date: number] {
  const moment = new Date(day * DAY_MS);
  return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
}

/** The number of a day, whatever the month; the year 25 is not 1925. */
function numberOf(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) / DAY_MS;
}

function existing(year: number, month: number, date: number): number | null {
  const day = numberOf(year, month, date);
  const [, otherMonth, otherDate] = partsOf(day);
  return otherMonth === month && otherDate === date ? day : null;
}

/** Some months from the first day of one; it may be counted from the year before or after. */
function monthsFrom(year: number, month: number, count: number): Days {
  return { start: numberOf(year, month, 1), end: numberOf(year, month + count, 1) - 1 };
}

/** How many days after the last Monday, or Sunday. */
function dayOfWeek(day: number, weekStart: WeekStart): number {
  // 1970-01-01 was a Thursday.
  return (((day + (weekStart === 'monday' ? 3 : 4)) % 7) + 7) % 7;
}

function weekOf(day: number, weekStart: WeekStart): NamedPeriod {
  const start = day - dayOfWeek(day, weekStart);
  const thursday = start + (weekStart === 'monday' ? 3 : 4);
  const [year] = partsOf(thursday);
  const week = Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1;
  return { name: `${four(year)}-W${two(week)}`, start, end: start + 6 };
}

function weekCalled(year: number, week: number): Days | null {
  // 4 January is always in week 1.
  const { start, end, name } = weekOf(numberOf(year, 1, 4) + 7 * (week - 1), 'monday');
  return name === `${four(year)}-W${two(week)}` ? { start, end } : null;
}
