// Columns that are left out, and why, in a few words.
import type { LeftOutReason } from '../core/left-out.js';
import { formatCount } from '../report/numbers.js';

/** Names with one reason that are told; of others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<LeftOutReason, string>> = {
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
};

/** Why a column is left out: "free text". */
export function leftOutText(reason: LeftOutReason): string {
  return REASONS[reason];
}

/** "left out: id, uuid (ids); comment (free text)" */
export function leftOutLine(columns: readonly { readonly column: string; readonly why: string }[]): string {
  const byReason = new Map<string, string[]>();
  for (const { column, why } of columns) byReason.set(why, [...(byReason.get(why) ?? []), column.trim()]);
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${formatCount(more)} more`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `left out: ${lists.join('; ')}`;
}
