// English: what nps inspect says.
import { counted } from '../core/counted.js';
import { formatCount } from '../report/numbers.js';
import type { InspectWords } from './inspect-words.js';
import { quote, quoteAll } from './quote.js';
import { reasonText } from './reader-warnings.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

export const inspectWords: InspectWords = {
  standardInput: 'standard input',
  size: (rows, columns) => `${counted(rows, 'row')}, ${counted(columns, 'column')}`,
  findings: {
    format: 'format',
    sheet: 'sheet',
    encoding: 'encoding',
    delimiter: 'delimiter',
    headerRows: 'header rows',
  },
  findingHeadings: { finding: 'finding', value: 'value', why: 'why' },
  delimiter: (character) => DELIMITERS[character] ?? character,
  headings: {
    column: 'column',
    kind: 'kind',
    distinct: 'distinct',
    blank: 'blank',
    missing: 'missing',
    examples: 'examples',
    encoding: 'encoding',
    samples: 'as it would read',
  },
  kind: (kind) => kind,
  about: (count) => `≈ ${formatCount(count)}`,
  missing: (columns) =>
    `missing: ${columns.map(({ name, missing }) => `${quoteAll(missing.words)} in ${quote(name)}`).join('; ')}`,
  dates: (column, { first, last, order }) =>
    first === null
      ? `dates: in ${quote(column)} nothing shows whether the day or the month comes first; --date-format DMY or MDY says it`
      : `dates: ${quote(column)} from ${first} to ${last}${order === null ? '' : `, the ${order === 'DMY' ? 'day' : 'month'} first (${order})`}`,
  noScore: 'score: none',
  hint: (hint) => `hint: ${hint}`,
  why: reasonText,
  score: (column, why) => `score: ${quote(column)}, ${why}`,
  explicitly: (command) => [{ text: 'explicitly: ' }, { text: command, tone: 'strong' }],
  rows: (count) => `${formatCount(count)} rows`,
};
