// Two halves of a data set that the day of the answer tells apart, as plain data for the reader.
import type { Days } from '../../core/calendar.js';
import type { Condition } from './conditions.js';
import type { DayWindow, NamedWindow } from './window.js';

/** The days of both halves, which do not overlap; either may be the earlier one, and their outer ends infinite. */
export interface DayHalves {
  readonly before: Days;
  readonly after: Days;
}

/** The days of the earlier half and of the later. */
function inTime({ before, after }: DayHalves): readonly [earlier: Days, later: Days] {
  return before.start < after.start ? [before, after] : [after, before];
}

/** The days from the first of both halves to the last, and those between the halves. */
export function daysOfHalves(halves: DayHalves): Pick<DayWindow, 'first' | 'last' | 'without'> {
  const [earlier, later] = inTime(halves);
  const between = { start: earlier.end + 1, end: later.start - 1 };
  return {
    first: earlier.start,
    last: later.end,
    ...(between.start <= between.end && { without: between }),
  };
}

/**
 * What makes the half of a row, whose window leaves out the days of neither: the first day of the later half parts them.
 * A row without a date that can be read is left to the window too, and has to be in one of them until then.
 */
export function conditionsOfHalves(
  halves: DayHalves,
  { column, isFound: _, without: __, ...dates }: NamedWindow,
): (Condition & { readonly side: 'before' | 'after' })[] {
  const [, later] = inTime(halves);
  const early = { ...dates, first: Number.NEGATIVE_INFINITY, last: later.start - 1 };
  const late = { ...dates, first: later.start, last: Number.POSITIVE_INFINITY };
  return (['before', 'after'] as const).map((side) => ({
    side,
    origin: { option: side },
    text: side,
    column: column.name,
    operator: '=',
    value: '',
    values: [],
    comparison: undefined,
    days: { ...(halves[side] === later ? late : early), undated: side === 'before' },
  }));
}
