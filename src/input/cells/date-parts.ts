// What the forms of dates have in common: a day that exists, a time of day, and a clock that stays the file's own.

/** Day before month, or month before day, in dates such as 3/12/2025. */
export const DATE_ORDERS = ['DMY', 'MDY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * A date read both ways: seconds since 1970-01-01 on the file's own clock (a zone is not applied),
 * NaN where a reading is impossible. The two are equal for every form that does not depend on the order.
 */
export interface DateReadings {
  DMY: number;
  MDY: number;
}

const HALF = '([AP])\\.? ?M\\b\\.?';
const OFFSET = '(?:UTC|GMT)? ?[+-]\\d{1,2}(?::?\\d{2})?';
/** Abbreviations that are written behind a time; which zones they are: date-zone.ts. */
const ABBREVIATED =
  'Z|UTC|GMT|WES?T|CES?T|MES?Z|EES?T|BST|IST|MSK|[ECMP][SD]T|JST|KST|HKT|SGT|A[EWC][SD]T|NZ[SD]T';
const ZONE = ` ?(?:${OFFSET}|(?:${ABBREVIATED})\\b)?(?: ?[[(][^\\])]{1,60}[\\])])?`;
/** Words between day and time: "le 2 mars à 10:30", "2. März um 10:30 Uhr". */
const AT = '(?:(?:at|um|om|a|a las|as|alle|alle ore|ore|ora|la|la ora)\\s+)?';
const MINUTES = '(?:[:.h](\\d{2})(?:[:.m](\\d{2}(?:[.,]\\d+)?)s?)?)?';

const TIME = `[ T,:]+${AT}(\\d{1,2})${MINUTES}\\s*(?:${HALF})?(?: ?(?:Uhr|h)\\b)?`;

/** A time of day with its zone, behind a day: a pattern of four groups, hour, minute, second, A or P. */
export const CLOCK = `(?:${TIME}${ZONE}|Z|[+-]\\d{2}:\\d{2})?`;
/** The same where there is a time, and its zone as a fifth group. */
export const TIME_AND_ZONE = `${TIME}(${ZONE})`;
/** A time without what is behind it. */
export const BARE_CLOCK = '(\\d{1,2}):(\\d{2}):(\\d{2}(?:[.,]\\d+)?)()';

/** A year of two digits, as POSIX reads it: 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Earlier years are not what JavaScript takes them for: 25 is 1925. */
const FIRST_YEAR = 100;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Seconds since 1970-01-01 at the beginning of a day; NaN for one that does not exist. */
export function midnight(year: number, month: number, day: number): number {
  const exists = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  return exists ? Date.UTC(year, month - 1, day) / 1000 : Number.NaN;
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : DAYS[month - 1]!;
}

/**
 * Seconds since 1970-01-01 of a day and the groups of {@link CLOCK}; NaN for a day or a time that does not exist.
 * 24:00 is none: to some it begins the day, to others it ends it.
 */
export function seconds(
  year: number,
  month: number,
  dayOfMonth: number,
  [h, m, s = '0', half]: readonly (string | undefined)[] = [],
): number {
  const day = midnight(year, month, dayOfMonth);
  if (Number.isNaN(day) || h === undefined) return day;
  let hour = Number(h);
  if (half) {
    if (hour < 1 || hour > 12) return Number.NaN;
    hour = (hour % 12) + (half === 'P' || half === 'p' ? 12 : 0);
  } else if (m === undefined) return Number.NaN;
  const minute = Number(m ?? '0');
  const second = Number(s.replace(',', '.'));
  if (hour > 23 || minute > 59 || second >= 60) return Number.NaN;
  return day + hour * 3600 + minute * 60 + second;
}

/** The readings of a date that does not depend on the order of day and month; null where it does not exist. */
export function sameEitherWay(value: number): DateReadings | null {
  return Number.isNaN(value) ? null : { DMY: value, MDY: value };
}
