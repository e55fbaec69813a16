// Dates that are written as bare numbers. Ids look like them: only for columns that are known to hold dates.
import { type DateReadings, sameEitherWay, seconds } from './date-parts.js';

/** 1980-01-01 to 2100-01-01 as Excel counts days, whose day 25569 is 1970-01-01. */
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 73_051;
const SERIAL_OF_1970 = 25_569;
const SECONDS_A_DAY = 86_400;

const UNIX_SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const UNIX_MILLISECONDS = /^\d{13}$/;
/** 2100-01-01: what is later counts something else. */
const LAST_SECOND = 4_102_444_800;

const MONTH = /^(\d{4})(\d{2})$/;
/** 20240601, and with a time 202406011030 or 20240601103000. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * A date as a number: Unix seconds or milliseconds, a day of Excel with its fraction, `202406` (the beginning of the
 * month), `20240601`.
 * @returns null where it is none, or none of our time
 */
export function readNumberDate(text: string): DateReadings | null {
  const serial = SERIAL.exec(text);
  if (serial !== null) return sameEitherWay(ofSerial(Number(serial[1]), Number(`0.${serial[2] ?? '0'}`)));
  if (UNIX_SECONDS.test(text)) return unix(Number(text));
  if (UNIX_MILLISECONDS.test(text)) return unix(Number(text) / 1000);
  const [, year, month, day = '1', ...clock] = MONTH.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year === undefined || !isOfOurTime(Number(year))) return null;
  return sameEitherWay(seconds(Number(year), Number(month), Number(day), clock));
}

/** Whether a number has a time of day, where it is a date. */
export function hasTime(text: string): boolean {
  return UNIX_SECONDS.test(text) || UNIX_MILLISECONDS.test(text) || /^\d{5}[.,]|^\d{12,14}$/.test(text);
}

export function isOfOurTime(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** To the second, as Excel shows it: the fraction of a second is no more than rounding. */
function ofSerial(day: number, fraction: number): number {
  if (day < FIRST_SERIAL || day >= LAST_SERIAL) return Number.NaN;
  return (day - SERIAL_OF_1970) * SECONDS_A_DAY + Math.round(fraction * SECONDS_A_DAY);
}

function unix(value: number): DateReadings | null {
  return value < LAST_SECOND ? sameEitherWay(value) : null;
}
