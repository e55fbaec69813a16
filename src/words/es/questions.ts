// Spanish: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, accountLine, hiddenGroups, measure, which } from './phrases.js';

export const questionWords = (t: Tongue): QuestionWords => {
  const tested = ({ count, alpha }: QuestionTests) =>
    `pareadas, ${t.below(alpha)}${count > 1 ? `, Holm sobre ${t.counted(count, 'prueba', 'pruebas')}` : ''}`;
  const start = (questions: number, scale: Parameters<typeof measure>[0]) =>
    `${measure(scale)} de ${t.counted(questions, 'pregunta', 'preguntas')}`;
  return {
    title: (questions, scale) => `${start(questions, scale)}${which(scale)}`,
    segmentTitle: (questions, breakdowns, scale) =>
      `${start(questions, scale)} por ${breakdowns.join(', ')}${which(scale)}`,
    headings: { question: 'pregunta', less: 'menos', points: 'puntos' },
    differences: 'diferencias, cada una entre quienes respondieron a ambas',
    breakdownOf: (breakdown, question) => `${breakdown} de ${t.quote(question)}`,
    of: (question, line) => `${question}: ${line}`,
    account: (account) => accountLine(t, account),
    legend: {
      differ: (tests) => `▲ ▼ la primera por encima o por debajo de la segunda (${tested(tests)})`,
      noneDiffers: (tests) => `no hay dos preguntas que difieran (${tested(tests)})`,
      untested: 'n < 10: muy pocas personas respondieron a ambas para una prueba',
      hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'un número así'),
    },
  };
};
