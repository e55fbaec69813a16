// English: what is said of several questions at once.
import { counted } from '../core/counted.js';
import { formatCount } from '../report/numbers.js';
import { accountLine } from './account.js';
import { below, measure, which } from './en-phrases.js';
import type { QuestionTests, QuestionWords } from './questions-words.js';

const tested = ({ count, alpha }: QuestionTests) =>
  `paired, ${below(alpha)}${count > 1 ? `, Holm over ${formatCount(count)} tests` : ''}`;

export const questions: QuestionWords = {
  title: (questions, scale) => `${measure(scale)} of ${counted(questions, 'question')}${which(scale)}`,
  segmentTitle: (questions, breakdowns, scale) =>
    `${measure(scale)} of ${counted(questions, 'question')} by ${breakdowns.join(', ')}${which(scale)}`,
  headings: { question: 'question', less: 'less', points: 'points' },
  differences: 'differences, each of those who answered both',
  breakdownOf: (breakdown, question) => `${breakdown} of “${question}”`,
  of: (question, line) => `${question}: ${line}`,
  account: (account) => accountLine(account),
  legend: {
    differ: (tests) => `▲ ▼ the first above or below the second (${tested(tests)})`,
    noneDiffers: (tests) => `no two questions differ (${tested(tests)})`,
    untested: 'n < 10: too few answered both to test',
    hidden: (minN) =>
      `hidden: fewer than ${formatCount(minN)} responses, or what such a number would follow from`,
  },
};
