// Segments that are periods, where one answer of each customer counts: the earlier ones keep who never came back.
import { daysCalled } from '../../core/calendar.js';
import type { CliWarning } from '../warnings.js';
import type { Collected } from './collect.js';

/** What is to be said of breakdowns by time, where later answers have replaced some. */
export function emptiedPeriods({ breakdowns, reading }: Collected): CliWarning[] {
  const replaced = reading.warnings.find(({ code }) => code === 'superseded-answers');
  if (replaced === undefined) return [];
  const latestBy = String(reading.columns.latestBy);
  const periods = breakdowns.flatMap(({ by, groups }) =>
    by.filter((_, i) => arePeriods(groups.flatMap(({ key }) => key[i] ?? []))),
  );
  return [...new Set(periods)].map((column) => ({ code: 'emptied-periods', column, latestBy }));
}

function arePeriods(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => daysCalled(value) !== null);
}
