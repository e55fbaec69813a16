// Italian: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, accountLine, hiddenGroups, measure, TEST, TOO_FEW, which } from './phrases.js';

const QUESTION: Noun = ['domanda', 'domande'];

/** "appaiato, p < 0,05, Holm su 3 test" */
const tested = (t: Tongue, { count, alpha }: QuestionTests) =>
  `appaiato, ${t.below(alpha)}${count > 1 ? `, Holm su ${t.counted(count, ...TEST)}` : ''}`;

export const questionWords = (t: Tongue): QuestionWords => ({
  title: (questions, scale) => `${measure(scale)} di ${t.counted(questions, ...QUESTION)}${which(scale)}`,
  segmentTitle: (questions, breakdowns, scale) =>
    `${measure(scale)} di ${t.counted(questions, ...QUESTION)} per ${breakdowns.join(', ')}${which(scale)}`,
  headings: { question: 'domanda', less: 'meno', points: 'punti' },
  differences: 'differenze, ciascuna fra chi ha risposto a entrambe',
  breakdownOf: (breakdown, question) => `${breakdown} di ${t.quote(question)}`,
  of: (question, line) => `${question}: ${line}`,
  account: (account) => accountLine(t, account),
  legend: {
    differ: (tests) => `▲ ▼ la prima sopra o sotto la seconda (${tested(t, tests)})`,
    noneDiffers: (tests) => `nessuna coppia di domande differisce (${tested(t, tests)})`,
    untested: `n < 10: risposte a entrambe ${TOO_FEW}`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'un tale numero'),
  },
});
