// Two halves of a data set that the day of the answer tells apart, as plain data for the reader.
import type { Days } from '../../core/calendar.js';

/** The days of both halves, which do not overlap; either may be the earlier one, and their outer ends infinite. */
export interface DayHalves {
  readonly before: Days;
  readonly after: Days;
}

/** The days of the earlier half and of the later. */
export function inTime({ before, after }: DayHalves): readonly [earlier: Days, later: Days] {
  return before.start < after.start ? [before, after] : [after, before];
}

/** The days from the first of both halves to the last, and those between the halves, if there are any. */
export function daysOfHalves(halves: DayHalves): {
  readonly first: number;
  readonly last: number;
  readonly without?: Days;
} {
  const [earlier, later] = inTime(halves);
  const between = { start: earlier.end + 1, end: later.start - 1 };
  return {
    first: earlier.start,
    last: later.end,
    ...(between.start <= between.end && { without: between }),
  };
}
