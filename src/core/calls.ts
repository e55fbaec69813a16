// The detractors whom somebody may call, counted by how old their answers are.
import { dayNumber } from './calendar.js';
import type { Category } from './category.js';
import type { Group } from './group.js';
import { type OpenAnswers, OpenCounts } from './open-answers.js';
import { categoryCounts } from './tally.js';

const CATEGORIES = [
  ['promoters', 'promoter'],
  ['passives', 'passive'],
  ['detractors', 'detractor'],
] as const satisfies readonly (readonly [string, Category])[];

/**
 * Counts answers that are all open.
 * @param days answers by their day, as 2026-06-01; null without a date
 * @param asOf the day from which ages are counted, in days since 1970-01-01; that of the newest answer unless given
 * @example
 * const days = [{ key: ['2026-06-01'], tally: tally([3, 10]) }, { key: ['2026-05-20'], tally: tally([0, 0, 6]) }];
 * openByAge(days).weeks.map(({ week, open }) => [week, open]); // => [[0, 1], [1, 3]]
 */
export function openByAge(days: readonly Group[], asOf?: number): OpenAnswers {
  const counts = new OpenCounts();
  let newest = Number.NEGATIVE_INFINITY;
  for (const { key, tally } of days) {
    const day = dayNumber(key[0] ?? '') ?? Number.NaN;
    const of = categoryCounts(tally);
    if (of.responses > 0 && day > newest) newest = day;
    for (const [name, category] of CATEGORIES) if (of[name] > 0) counts.add(category, day, true, of[name]);
  }
  return counts.result(asOf ?? newest);
}
