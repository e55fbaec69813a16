// Portuguese: columns that are left out, and why, in a few words.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import type { Tongue } from '../tongue/tongue.js';
import { wholePercent } from './phrases.js';

/** Up to 6 names are told for a reason; of the others the number is. */
const MOST_NAMED = 6;

const REASONS: Readonly<Record<Exclude<LeftOutReason, 'mostly-blank' | 'follows'>, string>> = {
  score: 'a nota',
  group: 'a categoria da nota',
  weight: 'pesos',
  customer: 'clientes',
  date: 'datas',
  comment: 'texto livre',
  text: 'texto livre',
  id: 'identificadores',
  constant: 'sempre igual',
  empty: 'vazia',
  'two-readings': 'números que se podem ler de duas maneiras',
  'several-units': 'números em várias unidades',
  'too-many-values': 'valores diferentes em excesso',
  'too-many-numbers': 'números diferentes em excesso para uma avaliação',
};

/** "omitidas: id, uuid (identificadores); comment (texto livre)" */
export function leftOutLine(t: Tongue, columns: readonly LeftOutColumn[]): string {
  const byReason = new Map<string, string[]>();
  for (const left of columns) {
    const why = whyText(t, left);
    byReason.set(why, [...(byReason.get(why) ?? []), left.column.trim()]);
  }
  const lists = [...byReason].map(([why, names]) => {
    const more = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`mais ${t.count(more)}`] : [])];
    return `${told.join(', ')} (${why})`;
  });
  return `omitidas: ${lists.join('; ')}`;
}

function whyText(t: Tongue, { reason, blank, from = [] }: LeftOutColumn): string {
  if (reason === 'mostly-blank')
    return `em branco em ${wholePercent(t, blank ?? 0)} das respostas: com ela, menos de ${wholePercent(t, 0.5)} teriam todas as avaliações`;
  if (reason === 'follows')
    return from.length === 1 ? `igual a ${from[0]}` : `deduz-se de ${from.join(', ')}`;
  return REASONS[reason];
}
