// German: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'die Bewertung selbst',
  group: 'die Kategorie der Bewertung',
  weight: 'Gewichte',
  customer: 'Kunden',
  date: 'Datumsangaben',
  comment: 'freier Text',
  text: 'freier Text',
  id: 'Kennungen',
  constant: 'immer gleich',
  empty: 'leer',
  'two-readings': 'Zahlen, die sich auf zwei Arten lesen lassen',
  'several-units': 'Zahlen in mehreren Einheiten',
  'too-many-values': 'zu viele verschiedene Werte',
  'too-many-numbers': 'zu viele verschiedene Zahlen für ein Kriterium',
};

function reasonText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `leer in ${t.percent(blank ?? null, 0)} der Antworten: damit hätte weniger als die Hälfte alle Kriterien bewertet`;
  if (reason === 'follows')
    return from.length === 1 ? `dasselbe wie ${from[0]}` : `folgt aus ${from.join(', ')}`;
  return REASONS[reason];
}

/** "ausgelassen: id, uuid (Kennungen); comment (freier Text)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = reasonText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${t.count(more)} weitere`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `ausgelassen: ${lists.join('; ')}`;
}
