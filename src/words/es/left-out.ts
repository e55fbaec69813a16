// Spanish: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'la nota',
  group: 'la categoría de la nota',
  weight: 'pesos',
  customer: 'clientes',
  date: 'fechas',
  comment: 'texto libre',
  text: 'texto libre',
  id: 'identificadores',
  constant: 'siempre igual',
  empty: 'vacía',
  'two-readings': 'números que se pueden leer de dos maneras',
  'several-units': 'números en varias unidades',
  'too-many-values': 'demasiados valores distintos',
  'too-many-numbers': 'demasiados números distintos para una valoración',
};

function reasonText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `vacía en el ${t.percent(blank ?? null, 0)} de las respuestas: con ella, menos de la mitad tendría todas las valoraciones`;
  if (reason === 'follows')
    return from.length === 1 ? `igual que ${from[0]}` : `se deduce de ${from.join(', ')}`;
  return REASONS[reason];
}

/** "omitidas: id, uuid (identificadores); comment (texto libre)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = reasonText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${t.count(more)} más`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `omitidas: ${lists.join('; ')}`;
}
