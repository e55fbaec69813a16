// German: what nps inspect says.
import type { ScoreReason } from '../../input/columns/score-candidate.js';
import type { InspectWords } from '../inspect-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { quoted } from './phrases.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'Komma',
  ';': 'Semikolon',
  '\t': 'Tabulator',
  '|': 'Senkrechtstrich',
};
const KINDS = {
  score: 'Bewertung',
  date: 'Datum',
  comment: 'Kommentar',
  category: 'Kategorie',
  id: 'Kennung',
  number: 'Zahl',
  text: 'Text',
  empty: 'leer',
} as const;

export const inspectWords = (t: Tongue): InspectWords => ({
  standardInput: 'Standardeingabe',
  size: (rows, columns) =>
    `${t.counted(rows, 'Zeile', 'Zeilen')}, ${t.counted(columns, 'Spalte', 'Spalten')}`,
  findings: {
    format: 'Format',
    sheet: 'Blatt',
    encoding: 'Kodierung',
    delimiter: 'Trennzeichen',
    headerRows: 'Kopfzeilen',
  },
  findingHeadings: { finding: 'Befund', value: 'Wert', why: 'Grund' },
  delimiter: (character) => DELIMITERS[character] ?? character,
  headings: {
    column: 'Spalte',
    kind: 'Art',
    distinct: 'verschieden',
    blank: 'leer',
    missing: 'fehlend',
    examples: 'Beispiele',
    encoding: 'Kodierung',
    samples: 'würde gelesen als',
  },
  kind: (kind) => KINDS[kind],
  about: (count) => `≈ ${t.count(count)}`,
  missing: (columns) => {
    const texts = columns.map(
      ({ name, missing }) =>
        `${missing.words.map((word) => quoted(t, word)).join(', ')} in ${quoted(t, name)}`,
    );
    return `fehlend: ${texts.join('; ')}`;
  },
  dates: (column, { first, last, order }) => {
    if (first === null || last === null)
      return `Datumsangaben: in ${quoted(t, column)} zeigt nichts, ob der Tag oder der Monat vorn steht; --date-format DMY oder MDY sagt es`;
    const which = order === null ? '' : `, der ${order === 'DMY' ? 'Tag' : 'Monat'} vorn (${order})`;
    return `Datumsangaben: ${quoted(t, column)} von ${t.day(first)} bis ${t.day(last)}${which}`;
  },
  noScore: 'Bewertung: keine',
  hint: (hint) => `Hinweis: ${hint}`,
  why: (reason) => reasonText(t, reason),
  score: (column, why) => `Bewertung: ${quoted(t, column)}, ${why}`,
  explicitly: (command) => [{ text: 'ausdrücklich: ' }, { text: command, tone: 'strong' }],
  rows: (count) => t.counted(count, 'Zeile', 'Zeilen'),
});

/** Why a column was taken for the score. */
export function reasonText(t: Tongue, why: ScoreReason): string {
  if (why.by === 'name') return 'am Namen erkannt';
  if (why.by === 'question') return `mit der Frage ${quoted(t, why.question)}`;
  if (why.by === 'category') return `mit ihrer Kategorie daneben in ${quoted(t, why.column)}`;
  return 'die einzige Spalte, deren Name nach einer Bewertung klingt';
}
