// French: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { accountLine, hiddenGroups, measure, which } from './phrases.js';
import { fr } from './typography.js';

export const questionWords = (t: Tongue): QuestionWords => {
  const tested = ({ count, alpha }: QuestionTests) => {
    const over = count > 1 ? `, Holm sur ${t.counted(count, 'test', 'tests')}` : '';
    return `appariés, ${t.below(alpha)}${over}`;
  };
  const counted = (questions: number) => t.counted(questions, 'question', 'questions');
  return {
    title: (questions, scale) => `${measure(scale)} de ${counted(questions)}${which(scale)}`,
    segmentTitle: (questions, breakdowns, scale) =>
      `${measure(scale)} de ${counted(questions)} par ${breakdowns.join(', ')}${which(scale)}`,
    headings: { question: 'question', less: 'moins', points: 'points' },
    differences: 'différences, chacune parmi ceux qui ont répondu aux deux',
    breakdownOf: (breakdown, question) => `${breakdown} de ${t.quote(question)}`,
    of: (question, line) => fr`${question} : ${line}`,
    account: (account) => accountLine(t, account),
    legend: {
      differ: (tests) => `▲ ▼ la première au-dessus ou au-dessous de la seconde (${tested(tests)})`,
      noneDiffers: (tests) => `aucune paire de questions ne diffère (${tested(tests)})`,
      untested: fr`n < 10 : trop peu ont répondu aux deux pour un test`,
      hidden: (minN) => hiddenGroups(t, minN, ['réponse', 'réponses'], 'un tel nombre'),
    },
  };
};
