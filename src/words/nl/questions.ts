// Dutch: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { accountLine, hiddenGroups, measure, which } from './phrases.js';

function tested(t: Tongue, { count, alpha }: QuestionTests): string {
  return `gepaard, ${t.below(alpha)}${count > 1 ? `, Holm over ${t.counted(count, 'toets', 'toetsen')}` : ''}`;
}

export const questionWords = (t: Tongue): QuestionWords => {
  const questions = (count: number) => t.counted(count, 'vraag', 'vragen');
  return {
    title: (count, scale) => `${measure(scale)} van ${questions(count)}${which(scale)}`,
    segmentTitle: (count, breakdowns, scale) =>
      `${measure(scale)} van ${questions(count)} per ${breakdowns.join(', ')}${which(scale)}`,
    headings: { question: 'vraag', less: 'min', points: 'punten' },
    differences: 'verschillen, telkens van wie beide heeft beantwoord',
    breakdownOf: (breakdown, question) => `${breakdown} van ${t.quote(question)}`,
    of: (question, line) => `${question}: ${line}`,
    account: (account) => accountLine(t, account),
    legend: {
      differ: (tests) => `▲ ▼ de eerste boven of onder de tweede (${tested(t, tests)})`,
      noneDiffers: (tests) => `geen twee vragen verschillen van elkaar (${tested(t, tests)})`,
      untested: 'n < 10: te weinig mensen beantwoordden beide om te toetsen',
      hidden: (minN) => hiddenGroups(t, minN, ['antwoord', 'antwoorden'], 'zo’n getal'),
    },
  };
};
