// Romanian: what nps inspect says.
import type { ColumnResult } from '../../core/results.js';
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import { shortened } from '../quote.js';
import type { Tongue } from '../tongue/tongue.js';
import { COLUMN } from './phrases.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'virgulă',
  ';': 'punct și virgulă',
  '\t': 'tabulator',
  '|': 'bară',
};

const KINDS: Readonly<Record<ColumnResult['kind'], string>> = {
  score: 'notă',
  date: 'dată',
  comment: 'comentariu',
  category: 'categorie',
  id: 'identificator',
  number: 'număr',
  text: 'text',
  empty: 'fără valori',
};

export const inspectWords = (t: Tongue): InspectWords => {
  const rows = (count: number) => t.counted(count, 'rând', 'rânduri');
  const quote = (text: string) => quoted(t, text);
  return {
    standardInput: 'intrarea standard',
    size: (count, columns) => `${rows(count)}, ${t.counted(columns, ...COLUMN)}`,
    findings: {
      format: 'format',
      sheet: 'foaie',
      encoding: 'codificare',
      delimiter: 'separator',
      headerRows: 'rânduri antet',
    },
    findingHeadings: { finding: 'constatare', value: 'valoare', why: 'motiv' },
    delimiter: (character) => DELIMITERS[character] ?? character,
    headings: {
      column: 'coloană',
      kind: 'fel',
      distinct: 'distincte',
      blank: 'goale',
      missing: 'lipsă',
      examples: 'exemple',
      encoding: 'codificare',
      samples: 'cum s-ar citi',
    },
    kind: (kind) => KINDS[kind],
    about: (count) => `≈ ${t.count(count)}`,
    missing: (columns) => {
      const lists = columns.map(
        ({ name, missing }) => `${missing.words.map(quote).join(', ')} în ${quote(name)}`,
      );
      return `lipsă: ${lists.join('; ')}`;
    },
    dates: (column, { first, last, order }) => {
      const name = quote(column);
      if (first === null || last === null)
        return `date: în ${name} nimic nu arată dacă întâi este ziua sau luna; --date-format DMY sau MDY o spune`;
      const how = order === null ? '' : `, întâi ${order === 'DMY' ? 'ziua' : 'luna'} (${order})`;
      return `date: ${name} de la ${t.day(first)} la ${t.day(last)}${how}`;
    },
    noScore: 'notă: niciuna',
    hint: (hint) => `indiciu: ${hint}`,
    why: (why) => reasonText(t, why),
    score: (column, why) => `notă: ${quote(column)}, ${why}`,
    explicitly: (command) => [{ text: 'explicit: ' }, { text: command, tone: 'strong' }],
    rows,
  };
};

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'recunoscută după nume';
    case 'question':
      return `cu întrebarea ${quoted(t, why.question)}`;
    case 'category':
      return `cu categoria alături, în ${quoted(t, why.column)}`;
    case 'rating':
      return 'singura coloană al cărei nume vorbește de o notă sau de o evaluare';
  }
}

/** A name or value in quotes: on one line, and a long one cut. */
export function quoted(t: Tongue, text: string): string {
  return t.quote(shortened(text));
}
