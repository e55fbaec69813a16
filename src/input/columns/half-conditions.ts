// What tells two halves apart by days, as conditions on the column of dates.
import type { Condition } from './conditions.js';
import { type DayHalves, inTime } from './day-halves.js';
import type { NamedWindow } from './window.js';

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
