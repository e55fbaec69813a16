// Italian: what nps inspect says.
import type { ColumnResult } from '../../core/results.js';
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { spanOfDays, theDay } from './periods.js';
import { COLUMN, ROW } from './phrases.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'virgola',
  ';': 'punto e virgola',
  '\t': 'tabulazione',
  '|': 'barra verticale',
};

const KINDS: Readonly<Record<ColumnResult['kind'], string>> = {
  score: 'voto',
  date: 'data',
  comment: 'commento',
  category: 'categoria',
  id: 'id',
  number: 'numero',
  text: 'testo',
  empty: 'vuota',
};

export const inspectWords = (t: Tongue): InspectWords => ({
  standardInput: 'input standard',
  size: (rows, columns) => `${t.counted(rows, ...ROW)}, ${t.counted(columns, ...COLUMN)}`,
  findings: {
    format: 'formato',
    sheet: 'foglio',
    encoding: 'codifica',
    delimiter: 'delimitatore',
    headerRows: 'righe di intestazione',
  },
  findingHeadings: { finding: 'risultato', value: 'valore', why: 'perché' },
  delimiter: (character) => DELIMITERS[character] ?? character,
  headings: {
    column: 'colonna',
    kind: 'tipo',
    distinct: 'distinti',
    blank: 'vuoti',
    missing: 'mancanti',
    examples: 'esempi',
    encoding: 'codifica',
    samples: 'come si leggerebbe',
  },
  kind: (kind) => KINDS[kind],
  about: (count) => `≈ ${t.count(count)}`,
  missing: (columns) =>
    `mancanti: ${columns.map(({ name, missing }) => `${missing.words.map(t.quote).join(', ')} in ${t.quote(name)}`).join('; ')}`,
  dates: (column, { first, last, order }) => {
    if (first === null)
      return `date: in ${t.quote(column)} niente mostra se viene prima il giorno o il mese; lo dice --date-format DMY o MDY`;
    const days = last === null ? theDay(t, first, 'dal') : spanOfDays(t, first, last);
    const which = order === null ? '' : `, prima ${order === 'DMY' ? 'il giorno' : 'il mese'} (${order})`;
    return `date: ${t.quote(column)} ${days}${which}`;
  },
  noScore: 'voto: nessuna colonna',
  hint: (hint) => `suggerimento: ${hint}`,
  why: (reason) => reasonText(t, reason),
  score: (column, why) => `voto: ${t.quote(column)}, ${why}`,
  explicitly: (command) => [{ text: 'in modo esplicito: ' }, { text: command, tone: 'strong' }],
  rows: (count) => t.counted(count, ...ROW),
});

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'riconosciuta dal nome';
    case 'question':
      return `la cui domanda è ${t.quote(why.question)}`;
    case 'category':
      return `con la sua categoria accanto, in ${t.quote(why.column)}`;
    case 'rating':
      return 'l’unica colonna il cui nome parla di un voto o di una valutazione';
  }
}
