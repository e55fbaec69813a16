// Sentences for what is wrong with a request for counts by nps tally.
import { grouped } from '../../core/counted.js';
import { flagOf } from '../../words/names.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { TallyProblem } from '../tally-problem-kinds.js';

type Refused = Extract<TallyProblem, { readonly kind: 'tally-refuses' }>['option'];

const REFUSED: Readonly<Record<Refused, readonly [why: string, instead: string]>> = {
  latestBy: [
    'a part of the responses does not show which answer of a customer is the latest',
    'count the latest answers of all files at once with nps score --latest-by, or let an engine find them, by the same option of nps sql',
  ],
  category: [
    'it counts the texts of answers from 0 to 10',
    'name the column with the answers with --score, or read the files themselves',
  ],
  counts: ['these rows are counts already', 'read the files themselves with --counts'],
  last: [
    'a part of the responses does not show which answer is the newest',
    'count by days with --date, and read the counts with nps score --counted --last',
  ],
};

export const tallyWords: Tellers<TallyProblem> = {
  'tally-refuses': ({ option }) => {
    const [why, instead] = REFUSED[option];
    return { message: `nps tally takes no ${flagOf(option)}: ${why}`, hint: instead };
  },
  'tally-key': ({ text }) => ({
    message: `${quote(text)} is not a column, and nps tally counts only by columns`,
    hint: 'use it where the counts are read: with --by @file each file is a segment there',
  }),
  'tally-name': ({ name }) => ({
    message: `a column of segments cannot be called ${quote(name)}: names that begin with nps_ are those that nps adds`,
    hint: 'give the column another name; the score column needs no --by',
  }),
  'tally-too-many': ({ limit }) => ({
    message: `there are more than ${grouped(limit)} groups`,
    hint: 'a column of --by has many different values, like an id: leave it out, or raise --max-groups',
  }),
};
