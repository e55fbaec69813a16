// Sentences for what stands in the way of a list of answers.
import { grouped } from '../../core/counted.js';
import type { Tellers } from '../../words/tellers.js';
import type { UsageProblem } from '../problem-kinds.js';

type ResponsesProblem = Extract<UsageProblem, { readonly kind: 'responses-of-counts' | 'responses-of-few' }>;

export const responsesWords: Tellers<ResponsesProblem> = {
  'responses-of-counts': ({ flag }) => ({
    message: `responses lists single answers, and rows that ${flag} counts are of several`,
    hint: 'give a file in which each row is one answer',
  }),
  'responses-of-few': ({ minN }) => ({
    message: `responses lists single answers, and fewer than ${grouped(minN)} are not to be told of (--min-n)`,
    hint: 'leave it out, of the configuration too; nps segment tells figures of groups',
  }),
};
