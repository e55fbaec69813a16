// Days and times, stored as counts from 1970, as texts that can be read back.
import type { TimeUnit } from './schema.js';

const PER_SECOND: Readonly<Record<TimeUnit, number>> = { millis: 1e3, micros: 1e6, nanos: 1e9 };
const DAY_SECONDS = 86_400;
/** Days in 400 years, after which the calendar repeats itself; and days from 1 March of the year 0 to 1970. */
const ERA_DAYS = 146_097;
const TO_1970 = 719_468;

/**
 * A day of the Gregorian calendar.
 * @param days since 1 January 1970
 * @example
 * dayText(20_544); // '2026-04-01'
 */
export function dayText(days: number): string {
  // Years begin in March here, so that a leap day is the last day (Howard Hinnant, chrono-compatible date algorithms).
  const shifted = days + TO_1970;
  const era = Math.floor(shifted / ERA_DAYS);
  const day = shifted - era * ERA_DAYS;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const ofMonth = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const full = year + era * 400 + (month <= 2 ? 1 : 0);
  return `${full < 0 ? '-' : ''}${padded(Math.abs(full), 4)}-${padded(month, 2)}-${padded(ofMonth, 2)}`;
}

/**
 * A time of day.
 * @param units since midnight, less than a day
 */
export function timeText(units: number | bigint, unit: TimeUnit): string {
  const { seconds, fraction } = split(units, unit);
  return `${clock(seconds)}${fractionText(fraction, unit)}`;
}

/**
 * A day and a time.
 * @param units since 1970
 * @param isUtc whether it is in UTC, marked by `Z`
 * @example
 * momentText(1_775_051_100_000, 'millis', true); // '2026-04-01 13:45:00Z'
 */
export function momentText(units: number | bigint, unit: TimeUnit, isUtc: boolean): string {
  const { seconds, fraction } = split(units, unit);
  const days = Math.floor(seconds / DAY_SECONDS);
  const time = `${clock(seconds - days * DAY_SECONDS)}${fractionText(fraction, unit)}`;
  return `${dayText(days)} ${time}${isUtc ? 'Z' : ''}`;
}

/** Whole seconds, and the rest. */
function split(units: number | bigint, unit: TimeUnit): { seconds: number; fraction: number } {
  const per = PER_SECOND[unit];
  if (typeof units === 'number') {
    const seconds = Math.floor(units / per);
    return { seconds, fraction: units - seconds * per };
  }
  const long = BigInt(per);
  const fraction = ((units % long) + long) % long;
  return { seconds: Number((units - fraction) / long), fraction: Number(fraction) };
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}:${padded(seconds % 60, 2)}`;
}

function fractionText(fraction: number, unit: TimeUnit): string {
  if (fraction === 0) return '';
  const digits = String(PER_SECOND[unit]).length - 1;
  return `.${padded(fraction, digits).replace(/0+$/, '')}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
