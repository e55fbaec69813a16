// German: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { accountLine, hiddenGroups, measure, which } from './phrases.js';

function tested(t: Tongue, { count, alpha }: QuestionTests): string {
  return `gepaart, ${t.below(alpha)}${count > 1 ? `, Holm über ${t.counted(count, 'Test', 'Tests')}` : ''}`;
}

export const questionWords = (t: Tongue): QuestionWords => {
  const questions = (count: number) => t.counted(count, 'Frage', 'Fragen');
  return {
    title: (count, scale) => `${measure(scale)} aus ${questions(count)}${which(scale)}`,
    segmentTitle: (count, breakdowns, scale) =>
      `${measure(scale)} aus ${questions(count)} nach ${breakdowns.join(', ')}${which(scale)}`,
    headings: { question: 'Frage', less: 'minus', points: 'Punkte' },
    differences: 'Unterschiede, jeweils bei denen, die beide beantwortet haben',
    breakdownOf: (breakdown, question) => `${breakdown} zu ${t.quote(question)}`,
    of: (question, line) => `${question}: ${line}`,
    account: (account) => accountLine(t, account),
    legend: {
      differ: (tests) => `▲ ▼ die erste über oder unter der zweiten (${tested(t, tests)})`,
      noneDiffers: (tests) => `keine zwei Fragen unterscheiden sich (${tested(t, tests)})`,
      untested: 'n < 10: zu wenige haben beide beantwortet, um zu testen',
      hidden: (minN) => hiddenGroups(t, minN, ['Antwort', 'Antworten'], 'eine solche Zahl'),
    },
  };
};
