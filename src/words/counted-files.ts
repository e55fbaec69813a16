// Sentences for what the reader finds wrong with counted files: answers of engines, and files that nps tally wrote.
import { counted, grouped } from '../core/counted.js';
import type { CountedProblem, CountedRowProblem } from '../input/problems.js';
import { filesText, fileText } from './files.js';
import { quote, quoteAll } from './quote.js';
import { about, advice, type Tellers } from './tellers.js';

const ONE_BY_ONE = 'put no files together: give each by its name, and their counts add up';
const AGAIN = 'run the query again';

export const countedFileWords: Tellers<CountedProblem> = {
  'counted-nothing': ({ file }) => ({
    message: `${fileText(file)} holds nothing, not even a header: the table is empty, or the query failed`,
    hint: `some clients print nothing at all where a table has no rows; ${AGAIN} and look at what the client says`,
  }),
  'counted-no-rows': ({ files }) => ({
    message: `${filesText(files)}: the query answered nothing: the table is empty`,
    hint: 'see whether it is the right table, and whether the client may see its rows',
  }),
  'not-counted': ({ file, missing, isNone, found, more }, names) => {
    const header = `it begins with ${quoteAll(found)}${more > 0 ? ` and ${more} more` : ''}`;
    return isNone
      ? {
          message: `${fileText(file)} holds no counted responses: the columns ${missing.join(', ')} are missing; ${header}`,
          hint: advice(
            [
              about(names('counted'), (name) => `leave ${name} out where rows are responses`),
              'counts come of the query that nps sql prints, or of nps tally',
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
    message: `${fileText(file)} ${own === undefined ? 'has no weights' : `has weights (${own})`}, and the first file has ${first === undefined ? 'none' : own === undefined ? `some (${first})` : `others (${first})`}`,
    hint: 'count all files in the same way, with weights or without',
  }),
  'counted-cut': ({ file, groups, responses }) => ({
    message: `${fileText(file)} is not whole: ${grouped(groups.found)} of ${counted(groups.said, 'group')} with ${grouped(responses.found)} of ${counted(responses.said, 'response')}`,
    hint: `the client shows only some rows (bq shows 100 unless it is told otherwise), a LIMIT or head leaves some out, or the query ended with an error: ${AGAIN}, and let nothing be left out`,
  }),
  'too-many-counted': ({ file, groups, limit }, names) => ({
    message: `${fileText(file)}: there are ${counted(groups, 'group')}, and the query gives ${grouped(limit)} at most`,
    hint: advice(
      [
        about(
          names('by'),
          (name) => `a column of ${name} has many different values, as an id has: leave it out`,
        ) ?? 'the column of the scores has many different values, as an id or free text has: name another',
        about(names('maxGroups'), (name) => `raise ${name}`) ?? 'ask for more groups',
      ],
      ', or ',
    ),
  }),
};

export const countedRowWords: Tellers<CountedRowProblem> = {
  'short-group': ({ expected, found }) => ({
    message: `expected ${counted(expected, 'field')}, found ${found}: the row is not whole`,
    hint: `the query ended with an error, or the file was not copied to its end: ${AGAIN}`,
  }),
  'header-again': () => ({
    message: 'the header comes again: these are the rows of several queries',
    hint: ONE_BY_ONE,
  }),
  'other-total': ({ column, value, first }) => ({
    message: `${quote(column)} is ${quote(value)} here and ${quote(String(first))} in the first row: these are the rows of several queries`,
    hint: ONE_BY_ONE,
  }),
  'neither-kept': ({ column, value }) => ({
    message: `${quote(value)} in column ${quote(column)} is neither 1 nor 0`,
    hint: '1 is for responses that count, 0 for those that a condition leaves out',
  }),
  'bad-counts': ({ column, count }) => ({
    message: `${counted(count, 'row says', 'rows say')} of no whole number of responses that ${count === 1 ? 'it stands' : 'they stand'} for them (${quote(column)})`,
    hint: 'a count is a whole number from 0: mend them in the table, or leave such rows out with a condition',
  }),
  'tied-answers': ({ column, count }, names) => ({
    message: `of ${counted(count, 'row')} it cannot be said whether ${count === 1 ? 'it is' : 'they are'} the latest answer of a customer: others are of the same moment, or have none (${quote(column)})`,
    hint: `name a column that decides between them with ${names('tie', 'id') ?? 'tie'}, such as a number that grows`,
  }),
  'without-weight': ({ column, count, of }) => ({
    message: `${grouped(count)} of ${counted(of, 'answer')} ${count === 1 ? 'has' : 'have'} no weight, or a negative one (${quote(column)})`,
    hint: 'an answer needs a weight: mend them in the table, or leave such rows out with a condition',
  }),
  'no-weight-sums': ({ columns, values, responses }) => ({
    message: `${quoteAll(values)} in ${quoteAll(columns)} are not the sums of the weights of ${counted(responses, 'answer')} and of their squares`,
    hint: 'the first is the sum of w, the second the sum of w * w',
  }),
};
