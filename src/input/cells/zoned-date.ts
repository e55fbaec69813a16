// Dates on the clock of a zone: times that say no zone are UTC, those that do are taken by it.
import { type DateReadings, readDate } from './date.js';
import { zoneBehind } from './date-zone.js';

const QUARTER_HOUR = 900;

/** Reads the date of a cell; null where it holds none, or a time whose zone may be several. */
export type ReadDate = (cell: string) => DateReadings | null;

/** @param zone of IANA, such as `Europe/Paris`; the file's own clock where it is left out */
export function dateReader(zone: string | undefined): ReadDate {
  if (zone === undefined) return readDate;
  const offsetAt = offsetsOf(zone);
  return (cell) => {
    const readings = readDate(cell);
    if (readings === null) return null;
    const written = zoneBehind(cell);
    if (written === 'none') return readings;
    if (written === 'unclear') return null;
    const local = (seconds: number) => {
      const moment = seconds - written;
      return moment + offsetAt(moment);
    };
    return { DMY: local(readings.DMY), MDY: local(readings.MDY) };
  };
}

/** Whether this Node knows a zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How many seconds a zone's clock is ahead of UTC at a moment; it changes at a quarter of an hour at most. */
function offsetsOf(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const known = new Map<number, number>();
  return (moment) => {
    if (Number.isNaN(moment)) return 0;
    const quarter = Math.floor(moment / QUARTER_HOUR);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const seconds = quarter * QUARTER_HOUR;
    const parts = Object.fromEntries(
      format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]),
    ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
    const { year, month, day, hour, minute, second } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds;
    known.set(quarter, offset);
    return offset;
  };
}
