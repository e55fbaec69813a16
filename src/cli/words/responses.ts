// Sentences for what is wrong where single answers are looked at.
import { grouped } from '../../core/counted.js';
import type { Tellers } from '../../words/tellers.js';
import type { UsageProblem } from '../problem-kinds.js';

type ResponsesProblem = Extract<UsageProblem, { readonly kind: 'needs-single-answers' | 'responses-of-few' }>;

export const responsesWords: Tellers<ResponsesProblem> = {
  'needs-single-answers': ({ command, flag }) => ({
    message: `${command} looks at single answers, and with ${flag} a row may stand for several`,
    hint: 'give a file in which each row is one answer',
  }),
  'responses-of-few': ({ minN }) => ({
    message: `responses lists single answers, and fewer than ${grouped(minN)} are not to be told of (--min-n)`,
    hint: 'leave it out, of the configuration too; nps segment tells figures of groups',
  }),
};
