// Romanian: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'nota',
  group: 'categoria notei',
  weight: 'ponderi',
  customer: 'clienți',
  date: 'date calendaristice',
  comment: 'text liber',
  text: 'text liber',
  id: 'identificatori',
  constant: 'mereu la fel',
  empty: 'fără valori',
  'two-readings': 'numere care se pot citi în două feluri',
  'several-units': 'numere în mai multe unități',
  'too-many-values': 'prea multe valori diferite',
  'too-many-numbers': 'prea multe numere diferite pentru o evaluare',
};

function reasonText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `necompletată la ${t.percent(blank ?? null, 0)} dintre răspunsuri: cu ea, sub jumătate ar avea toate evaluările`;
  if (reason === 'follows')
    return from.length === 1 ? `la fel ca ${from[0]}` : `rezultă din ${from.join(', ')}`;
  return REASONS[reason];
}

/** "omise: id, uuid (identificatori); comment (text liber)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = reasonText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`încă ${t.count(more)}`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `omise: ${lists.join('; ')}`;
}
