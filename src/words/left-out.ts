// Columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../core/left-out.js';
import { formatCount, formatPercent } from '../report/numbers.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'the score',
  group: 'the category of the score',
  weight: 'weights',
  customer: 'customers',
  date: 'dates',
  comment: 'free text',
  text: 'free text',
  id: 'ids',
  constant: 'always the same',
  empty: 'empty',
  'two-readings': 'numbers that can be read in two ways',
  'several-units': 'numbers in several units',
  'too-many-values': 'too many different values',
  'too-many-numbers': 'too many different numbers for a rating',
};

/** Why a column is left out: "free text". */
export function leftOutText({ reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `blank in ${formatPercent(blank ?? null, 0)} of the answers: with it fewer than half would have all ratings`;
  if (reason === 'follows')
    return from.length === 1 ? `the same as ${from[0]}` : `follows from ${from.join(', ')}`;
  return REASONS[reason];
}

/** "left out: id, uuid (ids); comment (free text)" */
export function leftOutLine(columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = leftOutText(left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${formatCount(more)} more`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `left out: ${lists.join('; ')}`;
}
