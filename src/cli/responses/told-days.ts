// What is told of a comparison of days: which days, the noise between months, and what is odd about them.
import { type Days, dayText } from '../../core/calendar.js';
import type { Group } from '../../core/group.js';
import { type MonthNoise, monthNoise } from '../../core/month-noise.js';
import type { ComparedDays } from '../../core/results.js';
import type { CliWarning } from '../warnings.js';
import { type DatedHalf, nameOfKey } from './dated-halves.js';
import { today } from './today.js';

/** What is known of the days of two sides. */
export interface ToldDays {
  readonly days: ComparedDays;
  /** Null where either side has too few months to show it. */
  readonly noise: MonthNoise | null;
  /** The same of a segment. */
  readonly noiseOf: (group: Group) => MonthNoise | null;
  readonly warnings: readonly CliWarning[];
}

export function toldDays([before, after]: readonly [DatedHalf, DatedHalf]): ToldDays {
  return {
    days: { before: named(before.span), after: named(after.span) },
    noise: monthNoise(before.months, after.months),
    noiseOf: ({ key }) => {
      const months = ({ segmentMonths }: DatedHalf) => segmentMonths.get(nameOfKey(key)) ?? [];
      return monthNoise(months(before), months(after));
    },
    warnings: [
      ...(isAgainstTime(before, after) ? [{ code: 'against-time' } as const] : []),
      ...toCome(before, after),
    ],
  };
}

const named = (span: Days | null) => span && { from: dayText(span.start), to: dayText(span.end) };

function isAgainstTime({ span: before }: DatedHalf, { span: after }: DatedHalf): boolean {
  return before !== null && after !== null && after.end < before.start;
}

function toCome(before: DatedHalf, after: DatedHalf): CliWarning[] {
  const count = before.later + after.later;
  const column = String(before.collected.reading.columns.date);
  return count === 0 ? [] : [{ code: 'answers-to-come', column, count, today: today(new Date()) }];
}
