// Dutch: what nps inspect says.
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { quoted } from './phrases.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'komma',
  ';': 'puntkomma',
  '\t': 'tab',
  '|': 'sluisteken',
};
const KINDS = {
  score: 'score',
  date: 'datum',
  comment: 'opmerking',
  category: 'categorie',
  id: 'id',
  number: 'getal',
  text: 'tekst',
  empty: 'leeg',
} as const;

export const inspectWords = (t: Tongue): InspectWords => ({
  standardInput: 'standaardinvoer',
  size: (rows, columns) => `${t.counted(rows, 'rij', 'rijen')}, ${t.counted(columns, 'kolom', 'kolommen')}`,
  findings: {
    format: 'formaat',
    sheet: 'blad',
    encoding: 'codering',
    delimiter: 'scheidingsteken',
    headerRows: 'kopregels',
  },
  findingHeadings: { finding: 'bevinding', value: 'waarde', why: 'reden' },
  delimiter: (character) => DELIMITERS[character] ?? character,
  headings: {
    column: 'kolom',
    kind: 'soort',
    distinct: 'uniek',
    blank: 'leeg',
    missing: 'ontbreekt',
    examples: 'voorbeelden',
    encoding: 'codering',
    samples: 'zou lezen als',
  },
  kind: (kind) => KINDS[kind],
  about: (count) => `≈ ${t.count(count)}`,
  missing: (columns) => {
    const texts = columns.map(
      ({ name, missing }) =>
        `${missing.words.map((word) => quoted(t, word)).join(', ')} in ${quoted(t, name)}`,
    );
    return `ontbreekt: ${texts.join('; ')}`;
  },
  dates: (column, { first, last, order }) => {
    if (first === null || last === null)
      return `datums: in ${quoted(t, column)} blijkt nergens of de dag of de maand vooraan staat; --date-format DMY of MDY zegt het`;
    const which = order === null ? '' : `, de ${order === 'DMY' ? 'dag' : 'maand'} vooraan (${order})`;
    return `datums: ${quoted(t, column)} van ${t.day(first)} tot en met ${t.day(last)}${which}`;
  },
  noScore: 'score: geen',
  hint: (hint) => `tip: ${hint}`,
  why: (reason) => reasonText(t, reason),
  score: (column, why) => `score: ${quoted(t, column)}, ${why}`,
  explicitly: (command) => [{ text: 'voluit: ' }, { text: command, tone: 'strong' }],
  rows: (count) => t.counted(count, 'rij', 'rijen'),
});

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  if (why.by === 'name') return 'herkend aan de naam';
  if (why.by === 'question') return `met de vraag ${quoted(t, why.question)}`;
  if (why.by === 'category') return `met de categorie ernaast in ${quoted(t, why.column)}`;
  return 'de enige kolom waarvan de naam op een score of beoordeling wijst';
}
