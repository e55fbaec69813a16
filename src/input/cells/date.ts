// Dates as survey tools write them, on the file's own clock.

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

const CLOCK = '(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.,]\\d+)?))?\\s*([AP]M)?)?';
const ZONE = '\\s*(?:Z|UTC|GMT|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})${CLOCK}${ZONE}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${CLOCK}${ZONE}$`, 'i');
/** No date is longer; long texts are not even looked at. */
const LONGEST = 64;
const UNIX_SECONDS = /^\d{9,10}(?:\.\d+)?$/;

/**
 * Reads a date: `YYYY-MM-DD` or `YYYY/MM/DD`, Unix seconds, D/M/Y or M/D/Y, each but the Unix seconds
 * with or without a time of day.
 * @returns both readings, or null where the text is no date
 */
export function readDate(cell: string): DateReadings | null {
  const text = cell.trim();
  if (text.length > LONGEST) return null;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, day, ...clock] = yearFirst;
    return sameEitherWay(seconds(Number(year), Number(month), Number(day), clock));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, first, , second, written, ...clock] = yearLast;
    const year = written!.length === 2 ? 2000 + Number(written) : Number(written);
    const DMY = seconds(year, Number(second), Number(first), clock);
    const MDY = seconds(year, Number(first), Number(second), clock);
    return Number.isNaN(DMY) && Number.isNaN(MDY) ? null : { DMY, MDY };
  }
  return UNIX_SECONDS.test(text) ? sameEitherWay(Number(text)) : null;
}

/** Whether only the day is written, without a time. */
export function isDayOnly(cell: string): boolean {
  return !cell.includes(':') && !UNIX_SECONDS.test(cell.trim());
}

function sameEitherWay(value: number): DateReadings | null {
  return Number.isNaN(value) ? null : { DMY: value, MDY: value };
}

function seconds(year: number, month: number, day: number, clock: readonly (string | undefined)[]): number {
  const [h = '0', m = '0', s = '0', half] = clock;
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return Number.NaN;
    hour = (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  }
  const time = Date.UTC(year, month - 1, day, hour, Number(m));
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    Number(m) < 60;
  const second = Number(s.replace(',', '.'));
  return exists && second < 60 ? time / 1000 + second : Number.NaN;
}

/** A date that is written year first, `YYYY-MM-DD` and perhaps a time, in seconds; undefined for any other text. */
export function readIsoDate(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? readDate(text)?.DMY : undefined;
}
