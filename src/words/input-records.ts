// Sentences for what is wrong with the form of records: their quotes, their length, their width.
import { grouped } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import type { RecordProblem } from '../input/problems.js';
import { placeText } from './files.js';
import { delimiterText } from './input-files.js';
import type { Names } from './names.js';
import { quote } from './quote.js';
import { sizeText } from './sizes.js';
import { about, advice, type Tellers } from './tellers.js';

export const recordWords: Tellers<RecordProblem> = {
  'unclosed-quote': (problem, names) => ({
    ...malformed(problem, (field) => `a quoted field opens in ${field} and never closes`),
    hint: advice([delimiterHint(problem.delimiter, names('delimiter')), quotesHint(names)], '; '),
  }),
  'text-after-quote': (problem, names) => ({
    ...malformed(problem, (field) => `text follows the closing quote in ${field}`),
    hint: advice(
      [
        'a quote inside a quoted field is written twice ("")',
        quotesHint(names),
        delimiterHint(problem.delimiter, names('delimiter')),
      ],
      '; ',
    ),
  }),
  'record-too-large': (problem, names) => ({
    ...malformed(
      problem,
      (field) => `the record that begins here is over ${sizeText(problem.limit)}, in ${field}`,
    ),
    hint: advice(
      [
        'a closing quote may be missing',
        about(names('maxRecord'), (name) => `if records are really that long, raise ${name}`),
      ],
      '; ',
    ),
  }),
  'record-too-wide': (problem, names) => ({
    ...malformed(problem, () =>
      problem.place.record === 0
        ? `it has over ${grouped(problem.limit)} columns`
        : `the record that begins here has over ${grouped(problem.limit)} fields`,
    ),
    hint: advice(
      ['no more columns than that are read', delimiterHint(problem.delimiter, names('delimiter'))],
      '; ',
    ),
  }),
};

/** The place, what is wrong there, and the beginning of the field with a caret under it. */
function malformed({ place, field, excerpt }: RecordProblem, words: (field: string) => string): Sentence {
  const name = field.name === undefined ? `field ${field.position}` : `column ${quote(field.name)}`;
  return {
    message: `${placeText(place)}: ${words(name)}`,
    details: [`  ${excerpt.text}`, `  ${' '.repeat(excerpt.at)}^`],
  };
}

function quotesHint(names: Names): string | undefined {
  return about(names('quote', 'none'), (name) => `where quotes are text, use ${name}`);
}

function delimiterHint(delimiter: string, name: string | undefined): string {
  const read = `the delimiter read is ${delimiterText(delimiter)}`;
  return name === undefined ? read : `${read}; if that is wrong, use ${name}`;
}
