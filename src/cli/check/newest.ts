// How old the newest answer is, of the days on which answers were given.
import { dayNumber } from '../../core/calendar.js';
import { type Group, responsesOf } from '../../core/group.js';
import type { RowFacts } from '../../core/metrics.js';
import type { CountedReading } from '../responses/account.js';
import type { CliWarning } from '../warnings.js';

/** The answers of each day: of one key, whose value is the day, blank, or no date. */
export interface Days {
  readonly column: string;
  readonly groups: readonly Group[];
}

/**
 * What checks may expect of rows.
 * @param days undefined where no check asks for them
 * @param asOf the day from which days are counted back, as 2026-06-30
 */
export function rowFactsOf(
  { answered, blank, rejected }: CountedReading,
  days: Days | undefined,
  asOf: string,
): RowFacts {
  const counts = { answered, blank, rejected };
  // Days sort as text. One that is yet to come is a slip of the pen: it would keep a check from ever failing.
  const newest = daysOf(days)
    .filter(({ day }) => day <= asOf)
    .reduce((last, { day }) => (day > last ? day : last), '');
  if (newest === '') return { ...counts, newest: undefined };
  return {
    ...counts,
    newest: { day: newest, age: dayNumber(asOf)! - dayNumber(newest)! },
  };
}

/** What is to be said of answers that tell nothing of the newest. */
export function dayWarnings(days: Days | undefined, asOf: string): CliWarning[] {
  if (days === undefined) return [];
  const { column } = days;
  const sum = (groups: readonly { answers: number }[]) =>
    groups.reduce((all, { answers }) => all + answers, 0);
  const dated = daysOf(days);
  const later = sum(dated.filter(({ day }) => day > asOf));
  const undated = days.groups.reduce((all, group) => all + responsesOf(group), 0) - sum(dated);
  return [
    ...(later > 0 ? [{ code: 'later-answers', column, count: later, asOf } as const] : []),
    ...(undated > 0 ? [{ code: 'undated-answers', column, count: undated } as const] : []),
  ];
}

function daysOf(days: Days | undefined): { day: string; answers: number }[] {
  return (days?.groups ?? []).flatMap((group) => {
    const day = group.key[0];
    const answers = responsesOf(group);
    return typeof day === 'string' && dayNumber(day) !== null && answers > 0 ? [{ day, answers }] : [];
  });
}
