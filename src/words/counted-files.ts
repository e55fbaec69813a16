// Sentences for what the reader finds wrong with counted files: answers of engines, and files that nps tally wrote.
import { counted, grouped } from '../core/counted.js';
import type { CountedProblem, CountedRowProblem } from '../input/problems.js';
import { filesText, fileText } from './files.js';
import { quote, quoteAll } from './quote.js';
import { about, advice, type Tellers } from './tellers.js';

const ONE_BY_ONE = 'do not put files together: name each of them, and their counts add up';
const AGAIN = 'run the query again';

export const countedFileWords: Tellers<CountedProblem> = {
  'counted-nothing': ({ file }) => ({
    message: `${fileText(file)} holds nothing, not even a header: the table is empty, or the query failed`,
    hint: `some clients print nothing at all where a table has no rows; ${AGAIN} and look at what the client says`,
  }),
  'counted-no-rows': ({ files }) => ({
    message: `${filesText(files)}: there is a header but no row: the table is empty`,
    hint: 'check that it is the right table, and that the client may read its rows',
  }),
  'not-counted': ({ file, missing, isNone, found, more }, names) => {
    const header = `it begins with ${quoteAll(found)}${more > 0 ? ` and ${more} more` : ''}`;
    return isNone
      ? {
          message: `${fileText(file)} holds no counted responses: the columns ${missing.join(', ')} are missing; ${header}`,
          hint: advice(
            [
              about(names('counted'), (name) => `leave ${name} out if its rows are responses`),
              'counts come from the query that nps sql prints, or from nps tally',
            ],
            '; ',
          ),
        }
      : {
          message: `${fileText(file)} holds counted responses, but has no ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}`,
          hint: 'run the query as nps sql prints it, with all its columns, and leave their names as they are',
        };
  },
  'other-weights': ({ file, own, first }) => ({
    message: `${fileText(file)} ${own === undefined ? 'has no weights' : `has weights (${own})`}, but the first file has ${first === undefined ? 'none' : own === undefined ? `some (${first})` : `others (${first})`}`,
    hint: 'count all files in the same way, with weights or without',
  }),
  'counted-cut': ({ file, groups, responses }) => ({
    message: `${fileText(file)} is incomplete: it has ${grouped(groups.found)} of ${counted(groups.said, 'group')}, with ${grouped(responses.found)} of ${counted(responses.said, 'response')}`,
    hint: `the client wrote only some rows (bq writes 100 unless told otherwise), a LIMIT or head cut some off, or the query stopped with an error: ${AGAIN}, and save all rows`,
  }),
  'too-many-counted': ({ file, groups, limit }, names) => ({
    message: `${fileText(file)}: there are ${counted(groups, 'group')}, more than the limit of ${grouped(limit)}`,
    hint: advice(
      [
        about(
          names('by'),
          (name) => `a column of ${name} has many different values, like an id: leave it out`,
        ) ?? 'the score column has many different values, like an id or free text: name another',
        about(names('maxGroups'), (name) => `raise ${name}`) ?? 'ask for more groups',
      ],
      ', or ',
    ),
  }),
};

export const countedRowWords: Tellers<CountedRowProblem> = {
  'short-group': ({ expected, found }) => ({
    message: `expected ${counted(expected, 'field')}, found ${found}: the row is incomplete`,
    hint: `the query stopped with an error, or the file was not copied completely: ${AGAIN}`,
  }),
  'header-again': () => ({
    message: 'the header is repeated: the file holds the answers to several queries',
    hint: ONE_BY_ONE,
  }),
  'other-total': ({ column, value, first }) => ({
    message: `${quote(column)} is ${quote(value)} here and ${quote(String(first))} in the first row: the file holds the answers to several queries`,
    hint: ONE_BY_ONE,
  }),
  'neither-kept': ({ column, value }) => ({
    message: `${quote(value)} in column ${quote(column)} is neither 1 nor 0`,
    hint: '1 is for responses that count, 0 for those that a condition leaves out',
  }),
  'bad-counts': ({ column, count }) => ({
    message: `${counted(count, 'row has', 'rows have')} a number of responses that is not a whole number (${quote(column)})`,
    hint: 'a count is a whole number from 0 on: correct it in the table, or leave such rows out with a condition',
  }),
  'tied-answers': ({ column, count }, names) => ({
    message: `${counted(count, 'row')} may or may not be the latest ${count === 1 ? 'answer of its customer: another answer has' : 'answers of their customers: other answers have'} the same date, or there is no date (${quote(column)})`,
    hint: `name a column that decides with ${names('tie', 'id') ?? 'tie'}: its greatest value is the latest`,
  }),
  'without-weight': ({ column, count, of }) => ({
    message: `${grouped(count)} of ${counted(of, 'answer')} ${count === 1 ? 'has' : 'have'} no weight, or a negative one (${quote(column)})`,
    hint: 'every answer needs a weight: correct it in the table, or leave such rows out with a condition',
  }),
  'no-weight-sums': ({ columns, values, responses }) => ({
    message: `${quoteAll(values)} in ${quoteAll(columns)} cannot be the sums of the weights and of the squared weights of ${counted(responses, 'answer')}`,
    hint: 'the first is the sum of w, the second the sum of w * w',
  }),
};
