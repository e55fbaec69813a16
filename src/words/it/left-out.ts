// Italian: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';
import { theShare, wholePercent } from './phrases.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'il voto',
  group: 'la categoria del voto',
  weight: 'pesi',
  customer: 'clienti',
  date: 'date',
  comment: 'testo libero',
  text: 'testo libero',
  id: 'identificativi',
  constant: 'sempre uguale',
  empty: 'vuota',
  'two-readings': 'numeri che si possono leggere in due modi',
  'several-units': 'numeri in più unità',
  'too-many-values': 'troppi valori diversi',
  'too-many-numbers': 'troppi numeri diversi per una valutazione',
};

/** "omesse: id, uuid (identificativi); comment (testo libero)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = whyText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`altre ${t.count(more)}`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `omesse: ${lists.join('; ')}`;
}

function whyText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `vuota per ${theShare(wholePercent(t, blank ?? 0))} delle risposte: con essa meno della metà avrebbe tutte le valutazioni`;
  if (reason === 'follows')
    return from.length === 1 ? `uguale a ${from[0]}` : `si deduce da ${from.join(', ')}`;
  return REASONS[reason];
}
