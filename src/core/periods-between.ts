// How far periods are apart, without going through those between them.
import { type Period, periodOf, type WeekStart } from './calendar.js';

/**
 * How many periods it is from the one that a day is in to that of another; negative where that is before it.
 * @param from a whole number since 1970-01-01
 * @example
 * periodsBetween(dayNumber('2026-08-31'), dayNumber('2026-12-31'), 'month'); // => 4
 * periodsBetween(dayNumber('2026-08-31'), dayNumber('2026-12-31'), 'quarter'); // => 1
 */
export function periodsBetween(from: number, to: number, every: Period, weekStart?: WeekStart): number {
  return placeOf(to, every, weekStart) - placeOf(from, every, weekStart);
}

/** The number of a period among all of its kind; those of weeks that begin on different days do not compare. */
function placeOf(day: number, every: Period, weekStart: WeekStart | undefined): number {
  const { name, start } = periodOf(day, every, weekStart);
  const year = Number(name.slice(0, 4));
  switch (every) {
    case 'day':
      return start;
    case 'week':
      return Math.floor(start / 7);
    case 'month':
      return 12 * year + Number(name.slice(5));
    case 'quarter':
      return 4 * year + Number(name.slice(6));
    case 'year':
      return year;
  }
}
