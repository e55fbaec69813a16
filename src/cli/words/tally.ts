// Sentences for what is wrong with a request for counts by nps tally.
import { grouped } from '../../core/counted.js';
import { flagOf } from '../../words/names.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { TallyProblem } from '../tally-problem-kinds.js';

type Refused = Extract<TallyProblem, { readonly kind: 'tally-refuses' }>['option'];

const REFUSED: Readonly<Record<Refused, readonly [why: string, instead: string]>> = {
  latestBy: [
    'which answer of a customer is the latest is not known of a part',
    'count the latest answers of all files at once with nps score --latest-by, or let an engine find them, by the same option of nps sql',
  ],
  category: [
    'counts hold the texts of answers from 0 to 10',
    'name the column with the answers with --score, or read the files themselves',
  ],
  counts: ['these rows are counts already', 'read the files themselves with --counts'],
  last: [
    'the newest answer is not known of a part',
    'count by days with --date, and read the counts with nps score --counted --last',
  ],
};

export const tallyWords: Tellers<TallyProblem> = {
  'tally-refuses': ({ option }) => {
    const [why, instead] = REFUSED[option];
    return { message: `nps tally takes no ${flagOf(option)}: ${why}`, hint: instead };
  },
  'tally-key': ({ text }) => ({
    message: `${quote(text)} is no column, and counts have columns alone`,
    hint: 'say it where the counts are read: each file is a segment of --by @file there',
  }),
  'tally-name': ({ name }) => ({
    message: `no segment of counts can be called ${quote(name)}: their own columns begin with nps_`,
    hint: 'give the column another name; the one with the scores is counted without --by',
  }),
  'tally-too-many': ({ limit }) => ({
    message: `there are more than ${grouped(limit)} groups`,
    hint: 'a column of --by has many different values, as an id has: leave it out, or raise --max-groups',
  }),
};
