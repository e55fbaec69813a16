// French: what nps inspect says.
import type { ColumnResult } from '../../core/results.js';
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { fr } from './typography.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'virgule',
  ';': 'point-virgule',
  '\t': 'tabulation',
  '|': 'barre',
};

const KINDS: Readonly<Record<ColumnResult['kind'], string>> = {
  score: 'note',
  date: 'date',
  comment: 'commentaire',
  category: 'catégorie',
  id: 'identifiant',
  number: 'nombre',
  text: 'texte',
  empty: 'vide',
};

export const inspectWords = (t: Tongue): InspectWords => {
  const rows = (count: number) => t.counted(count, 'ligne', 'lignes');
  return {
    standardInput: 'entrée standard',
    size: (count, columns) => `${rows(count)}, ${t.counted(columns, 'colonne', 'colonnes')}`,
    findings: {
      format: 'format',
      sheet: 'feuille',
      encoding: 'encodage',
      delimiter: 'séparateur',
      headerRows: 'lignes d’en-tête',
    },
    findingHeadings: { finding: 'constat', value: 'valeur', why: 'pourquoi' },
    delimiter: (character) => DELIMITERS[character] ?? character,
    headings: {
      column: 'colonne',
      kind: 'genre',
      distinct: 'distincts',
      blank: 'vides',
      missing: 'absents',
      examples: 'exemples',
      encoding: 'encodage',
      samples: 'lu ainsi',
    },
    kind: (kind) => KINDS[kind],
    about: (count) => `≈ ${t.count(count)}`,
    missing: (columns) => {
      const lists = columns.map(
        ({ name, missing }) =>
          `${missing.words.map((word) => t.quote(word)).join(', ')} dans ${t.quote(name)}`,
      );
      return fr`absents : ${lists.join('\u202f; ')}`;
    },
    dates: (column, { first, last, order }) => {
      const name = t.quote(column);
      if (first === null || last === null)
        return fr`dates : dans ${name}, rien ne montre si le jour ou le mois vient d’abord ; --date-format DMY ou MDY le dit`;
      const how = order === null ? '' : `, ${order === 'DMY' ? 'le jour' : 'le mois'} d’abord (${order})`;
      return fr`dates : ${name} du ${t.day(first)} au ${t.day(last)}${how}`;
    },
    noScore: fr`note : aucune`,
    hint: (hint) => fr`conseil : ${hint}`,
    why: (why) => reasonText(t, why),
    score: (column, why) => fr`note : ${t.quote(column)}, ${why}`,
    explicitly: (command) => [{ text: fr`explicitement : ` }, { text: command, tone: 'strong' }],
    rows,
  };
};

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'reconnue à son nom';
    case 'question':
      return `dont la question est ${t.quote(why.question)}`;
    case 'category':
      return `avec sa catégorie à côté, dans ${t.quote(why.column)}`;
    case 'rating':
      return 'la seule colonne dont le nom parle d’une note';
  }
}
