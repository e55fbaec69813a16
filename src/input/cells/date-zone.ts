// Which zone a time says that it is of.
import { withoutWeekday } from './date-names.js';
import { hasTime } from './date-number.js';
import { TIME_AND_ZONE } from './date-parts.js';
import { plainText } from './plain-text.js';

const HOUR = 3600;
const MINUTE = 60;

/** Hours that a clock is ahead of UTC, of abbreviations that mean one zone; IST, BST, CST and CDT mean several. */
const HOURS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EST: -5,
  EDT: -4,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  JST: 9,
  KST: 9,
  HKT: 8,
  SGT: 8,
  AWST: 8,
  AWDT: 9,
  ACST: 9.5,
  ACDT: 10.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};

/** The clock is the last of the text, or stands before the year: Mon Jan 2 10:30:00 UTC 2025. */
const AT_THE_END = new RegExp(`${TIME_AND_ZONE}$`, 'i');
const BEFORE_YEAR = / \d{1,2}:\d{2}:\d{2}(?:[.,]\d+)? (?:([A-Z+\d-]{1,5}) )?\d{4}$/i;
/** 20250102T103000Z */
const COMPACT = /^\d{8}T\d{4,6}(?:[.,]\d+)?(Z|[+-]\d{2}:?(?:\d{2})?)?$/;
const OFFSET = /([+-])(\d{1,2})(?::?(\d{2}))?/;
const LETTERS = /[A-Z]{1,4}/;

/**
 * How many seconds ahead of UTC the clock of a cell is that holds a date: 0 where its time says no zone.
 * @returns `none` for a day without a time, `unclear` where its abbreviation means several zones
 */
export function zoneBehind(cell: string): number | 'none' | 'unclear' {
  const text = withoutWeekday(plainText(cell.trim()));
  if (hasTime(text)) return 0;
  const match = COMPACT.exec(text) ?? BEFORE_YEAR.exec(text) ?? AT_THE_END.exec(text);
  return match === null ? 'none' : offsetOf(match.at(-1) ?? '');
}

/** @param zone "", "Z", " +02:00", "UTC+2", " CET (Paris)" */
function offsetOf(zone: string): number | 'unclear' {
  const named = zone.replace(/[[(].*$/, '');
  const [, sign, hours, minutes = '0'] = OFFSET.exec(named) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
  const [letters] = LETTERS.exec(named.toUpperCase()) ?? [];
  const known = letters === undefined ? 0 : HOURS[letters];
  return known === undefined ? 'unclear' : known * HOUR;
}
