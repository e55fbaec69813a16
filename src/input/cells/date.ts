// Dates as survey tools, spreadsheets and people write them: the one reader of the whole program.
import { readCommonDate } from './common-date.js';
import { readNamedDate, withoutWeekday } from './date-names.js';
import { hasTime, isOfOurTime, readNumberDate } from './date-number.js';
import { CLOCK, type DateReadings, fullYear, sameEitherWay, seconds } from './date-parts.js';
import { plainText } from './plain-text.js';

export { DATE_ORDERS, type DateOrder, type DateReadings } from './date-parts.js';

/** Many programs write so; it is a part of YEAR_FIRST, which V8 takes many milliseconds to compile. */
const COMMON = /^(\d{4})(-)(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.?${CLOCK}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})${CLOCK}$`, 'i');
/** 20250102T103000Z */
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?(?:\d{2})?)?$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
/** No date is shorter or longer; other texts are not even looked at. */
const SHORTEST = 5;
const LONGEST = 80;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Reads a date in a column that is known to hold dates: in any form, also as a bare number (Unix seconds or
 * milliseconds, a day of Excel, 202406, 20240601). A month alone is its beginning.
 * @returns both readings, or null where the text is no date
 */
export function readDate(cell: string): DateReadings | null {
  const text = cell.trim();
  return readWritten(text) ?? (text.length > LONGEST ? null : readNumberDate(plainText(text)));
}

/**
 * The same for a column that may hold anything: bare numbers, which may be ids, are no dates.
 * @returns both readings, or null where the text is no date
 */
export function readWrittenDate(cell: string): DateReadings | null {
  return readWritten(cell.trim());
}

/** The texts that were read last: the first rows of a file are looked at several times before they are counted. */
let known = new Map<string, DateReadings | null>();
const MOST_KNOWN = 4096;

function readWritten(text: string): DateReadings | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const common = readCommonDate(text);
  if (common !== undefined) return { DMY: common, MDY: common };
  const before = known.get(text);
  if (before !== undefined) return before;
  const readings = readAnew(text);
  if (known.size === MOST_KNOWN) known = new Map();
  known.set(text, readings);
  return readings;
}

function readAnew(text: string): DateReadings | null {
  const first = text.charCodeAt(0);
  if (first >= ZERO && first <= NINE) {
    const readings = readDigits(text);
    if (readings !== undefined) return readings;
  }
  const plain = plainText(text);
  if (plain !== text) {
    const readings = readDigits(plain);
    if (readings !== undefined) return readings;
  }
  const named = readNamedDate(plain);
  if (named !== null) return named;
  const day = withoutWeekday(plain);
  return day === plain ? null : (readDigits(day) ?? null);
}

/** A date in digits; null where it is a day that does not exist, undefined where it is written in no such way. */
function readDigits(text: string): DateReadings | null | undefined {
  const yearFirst = COMMON.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, day, ...clock] = yearFirst;
    return sameEitherWay(seconds(Number(year), Number(month), Number(day), clock));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, one, , other, written, ...clock] = yearLast;
    const year = fullYear(written!);
    const DMY = seconds(year, Number(other), Number(one), clock);
    const MDY = seconds(year, Number(one), Number(other), clock);
    return Number.isNaN(DMY) && Number.isNaN(MDY) ? null : { DMY, MDY };
  }
  const basic = BASIC.exec(text);
  if (basic) {
    const [, year, month, day, ...clock] = basic;
    return sameEitherWay(seconds(Number(year), Number(month), Number(day), clock));
  }
  return readMonth(text);
}

function readMonth(text: string): DateReadings | null | undefined {
  const [, year, month] = YEAR_MONTH.exec(text) ?? [];
  const [, otherMonth, otherYear] = MONTH_YEAR.exec(text) ?? [];
  const written = Number(year ?? otherYear);
  if (Number.isNaN(written)) return undefined;
  return isOfOurTime(written) ? sameEitherWay(seconds(written, Number(month ?? otherMonth), 1)) : null;
}

const TIME = /[ T,:]\d{1,2}(?:[:h.]\d{2}|\s*[ap]\.? ?m\b)|^\d{8}T/i;

/** Whether only the day of a date, or its month, is written, without a time. */
export function isDayOnly(cell: string): boolean {
  const text = plainText(cell.trim());
  return !TIME.test(text) && !hasTime(text);
}
