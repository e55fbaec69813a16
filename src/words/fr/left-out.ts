// French: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';
import { fr } from './typography.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'la note',
  group: 'la catégorie de la note',
  weight: 'poids',
  customer: 'clients',
  date: 'dates',
  comment: 'texte libre',
  text: 'texte libre',
  id: 'identifiants',
  constant: 'toujours pareil',
  empty: 'vide',
  'two-readings': 'nombres qui se lisent de deux façons',
  'several-units': 'nombres en plusieurs unités',
  'too-many-values': 'trop de valeurs différentes',
  'too-many-numbers': 'trop de nombres différents pour une note',
};

function reasonText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return fr`vide dans ${t.percent(blank ?? null, 0)} des réponses : avec elle, moins de la moitié auraient toutes les notes`;
  if (reason === 'follows')
    return from.length === 1 ? `pareil que ${from[0]}` : `se déduit de ${from.join(', ')}`;
  return REASONS[reason];
}

/** "omis : id, uuid (identifiants) ; comment (texte libre)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = reasonText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${t.count(more)} de plus`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return fr`omis : ${lists.join('\u202f; ')}`;
}
