// Romanian: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, accountLine, hiddenGroups, measure, which } from './phrases.js';

export const questionWords = (t: Tongue): QuestionWords => {
  const tested = ({ count, alpha }: QuestionTests) =>
    `pe perechi, ${t.below(alpha)}${count > 1 ? `, Holm pentru ${t.counted(count, 'test', 'teste')}` : ''}`;
  const start = (questions: number, scale: Parameters<typeof measure>[0]) =>
    `${measure(scale)} la ${t.counted(questions, 'întrebare', 'întrebări')}`;
  return {
    title: (questions, scale) => `${start(questions, scale)}${which(scale)}`,
    segmentTitle: (questions, breakdowns, scale) =>
      `${start(questions, scale)} după ${breakdowns.join(', ')}${which(scale)}`,
    headings: { question: 'întrebare', less: 'minus', points: 'puncte' },
    differences: 'diferențe, fiecare între cei care au răspuns la ambele',
    breakdownOf: (breakdown, question) => `${breakdown} la ${t.quote(question)}`,
    of: (question, line) => `${question}: ${line}`,
    account: (account) => accountLine(t, account),
    legend: {
      differ: (tests) => `▲ ▼ prima peste sau sub a doua (${tested(tests)})`,
      noneDiffers: (tests) => `nu există două întrebări care să difere (${tested(tests)})`,
      untested: 'n < 10: prea puțini au răspuns la ambele pentru un test',
      hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'un astfel de număr'),
    },
  };
};
