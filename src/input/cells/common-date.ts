// The date that most programs write, without a regular expression: 2024-06-01, 2024-06-01 09:30, 2024-06-01T09:30:15.
import { midnight } from './date-parts.js';

const ZERO = 0x30;
const DASH = 0x2d;
const COLON = 0x3a;
const SPACE = 0x20;
const T = 0x54;

/** Seconds since 1970-01-01; undefined where the text is written in another way or names no day and time that exist. */
export function readCommonDate(text: string): number | undefined {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return undefined;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const day = midnight(year, twoDigits(text, 5), twoDigits(text, 8));
  const time = length === 10 ? 0 : timeOf(text);
  return Number.isNaN(day) || time === undefined ? undefined : day + time;
}

function timeOf(text: string): number | undefined {
  const between = text.charCodeAt(10);
  if ((between !== SPACE && between !== T) || text.charCodeAt(13) !== COLON) return undefined;
  if (text.length === 19 && text.charCodeAt(16) !== COLON) return undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = text.length === 19 ? twoDigits(text, 17) : 0;
  return hour <= 23 && minute <= 59 && second <= 59 ? 3600 * hour + 60 * minute + second : undefined;
}

/** The number of two digits; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
