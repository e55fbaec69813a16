// Dutch: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'de score zelf',
  group: 'de categorie van de score',
  weight: 'gewichten',
  customer: 'klanten',
  date: 'datums',
  comment: 'vrije tekst',
  text: 'vrije tekst',
  id: 'unieke codes',
  constant: 'altijd hetzelfde',
  empty: 'leeg',
  'two-readings': 'getallen die op twee manieren te lezen zijn',
  'several-units': 'getallen in verschillende eenheden',
  'too-many-values': 'te veel verschillende waarden',
  'too-many-numbers': 'te veel verschillende getallen voor een aspect',
};

function reasonText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `leeg in ${t.percent(blank ?? null, 0)} van de antwoorden: hiermee zou minder dan de helft alle aspecten beoordelen`;
  if (reason === 'follows')
    return from.length === 1 ? `hetzelfde als ${from[0]}` : `volgt uit ${from.join(', ')}`;
  return REASONS[reason];
}

/** "weggelaten: id, uuid (unieke codes); comment (vrije tekst)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = reasonText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`nog ${t.count(more)}`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `weggelaten: ${lists.join('; ')}`;
}
