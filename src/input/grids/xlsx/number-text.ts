// Numbers of a sheet as text: the number, or the day, time or percentage that its format makes of it.
import type { FormatKind } from './number-format.js';

/** The date system: day 0 is 1899-12-31 in most workbooks, and 1904-01-01 in old ones from a Mac. */
export type DaySystem = 1900 | 1904;

const DAY = 86_400_000;
const HOUR = 3_600_000;
const DAY_OF_1970 = 25_569;
/** Days between the first days of the 1900 and the 1904 date system. */
const BEFORE_1904 = 1462;
/** 10000-01-01. */
const AFTER_LAST = 2_958_466;
/** February 29 of 1900, which did not exist; the 1900 date system has it, as Lotus 1-2-3 had. */
const NO_DAY = 60;

/** Numbers that are in their shortest form already. */
const SHORT = /^-?(?:0|[1-9]\d{0,14})$|^-?(?=[\d.]{3,16}$)(?:0|[1-9]\d*)\.\d*[1-9]$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** The digits of a number that a spreadsheet shows; further ones come from the rounding of doubles. */
const DIGITS = 15;

/**
 * @param text as it is in the file
 * @returns the text itself where it is no number
 */
export function numberText(text: string, kind: FormatKind, system: DaySystem): string {
  if (kind === 'number' && SHORT.test(text)) return text;
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return trimmed;
  const value = Number(trimmed);
  if (kind === 'number') return plainNumber(value);
  if (kind === 'percent') return `${plainNumber(value * 100)}%`;
  const isTime = kind === 'duration' || value < 1;
  const days = system === 1904 && !isTime ? value + BEFORE_1904 : value;
  if (value < 0 || days >= AFTER_LAST) return plainNumber(value);
  // Rounded to the millisecond first, because noon is often 0.4999999999; the fraction of a second is then cut off, so that
  // no day begins early.
  const ms = Math.round(days * DAY);
  if (isTime) return clock(ms);
  const time = ms % DAY;
  const day = dayText(Math.floor(ms / DAY));
  return time < 1000 && kind === 'day' ? day : `${day} ${clock(time)}`;
}

/**
 * A number as a spreadsheet shows it: 0.1 + 0.2 is 0.3. Whole numbers keep all their digits, because they may be ids.
 * @example
 * plainNumber(9.000000000000002); // => '9'
 */
export function plainNumber(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));
}

/** Texts of earlier days: rows often share few days, and Date is slow. */
const days = new Map<number, string>();
const MOST_KEPT = 10_000;

function dayText(day: number): string {
  let text = days.get(day);
  if (text === undefined) {
    const since1970 = day - DAY_OF_1970 + (day < NO_DAY ? 1 : 0);
    text = day === NO_DAY ? '1900-02-29' : new Date(since1970 * DAY).toISOString().slice(0, 10);
    if (days.size === MOST_KEPT) days.clear();
    days.set(day, text);
  }
  return text;
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${two(Math.floor(ms / HOUR))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}
