// Sentences for what is wrong with a search for segments.
import { fileText } from '../../words/files.js';
import { leftOutText } from '../../words/left-out.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { RiskProblem } from '../risk-problem-kinds.js';

export const riskWords: Tellers<RiskProblem> = {
  'nothing-to-search': ({ file, leftOut, isAsked }) => ({
    message: `${fileText(file)}: no column${isAsked ? ' that --columns names' : ''} makes segments to search`,
    details: leftOut.map((left) => `  ${quote(left.column)}: ${leftOutText(left)}`),
    hint: 'name columns with --columns, and say how to read them where that matters: spend:quartiles, age:18,35, date:month',
  }),
};
