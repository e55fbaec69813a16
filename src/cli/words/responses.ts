// Sentences for what stands in the way of a list of answers.
import { grouped } from '../../core/counted.js';
import { fileText } from '../../words/files.js';
import { typed } from '../../words/names.js';
import { quoteAll } from '../../words/quote.js';
import { shellQuote } from '../../words/shell.js';
import type { Tellers } from '../../words/tellers.js';
import type { UsageProblem } from '../problem-kinds.js';

type ResponsesProblem = Extract<
  UsageProblem,
  { readonly kind: 'responses-of-counts' | 'responses-of-few' | 'which-comment' }
>;

const MOST_LISTED = 20;

export const responsesWords: Tellers<ResponsesProblem> = {
  'responses-of-counts': ({ flag }) => ({
    message: `responses lists single answers, and rows that ${flag} counts are of several`,
    hint: 'give a file in which each row is one answer',
  }),
  'responses-of-few': ({ minN }) => ({
    message: `responses lists single answers, and fewer than ${grouped(minN)} are not to be told of (--min-n)`,
    hint: 'leave --min-n out, or --no-config where the configuration sets it; nps segment tells figures of groups',
  }),
  'which-comment': ({ file, found, columns }) => {
    const shown = columns.slice(0, MOST_LISTED).join(', ');
    const more = columns.length > MOST_LISTED ? `, and ${columns.length - MOST_LISTED} more` : '';
    const ways = found.map((column) => `--comment ${shellQuote(typed(column))}`);
    return found.length === 0
      ? {
          message: `${fileText(file)} has no column that is known to hold comments`,
          hint: `name it with --comment C; the columns are ${shown}${more}`,
        }
      : {
          message: `${fileText(file)} has ${found.length} columns that may hold the comments: ${quoteAll(found.map(({ name }) => name))}`,
          hint: `name one: ${ways.join(' or ')}`,
        };
  },
};
