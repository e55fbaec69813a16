// Portuguese: what is said of several questions at once.
import type { QuestionTests, QuestionWords } from '../questions-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, accountLine, hiddenGroups, measure, TOO_FEW, which } from './phrases.js';

const QUESTION: Noun = ['pergunta', 'perguntas'];

/** "emparelhado, p < 0,05, Holm para 3 testes" */
const tested = (t: Tongue, { count, alpha }: QuestionTests) =>
  `emparelhado, ${t.below(alpha)}${count > 1 ? `, Holm para ${t.counted(count, 'teste', 'testes')}` : ''}`;

export const questionWords = (t: Tongue): QuestionWords => ({
  title: (questions, scale) => `${measure(scale)} de ${t.counted(questions, ...QUESTION)}${which(scale)}`,
  segmentTitle: (questions, breakdowns, scale) =>
    `${measure(scale)} de ${t.counted(questions, ...QUESTION)} por ${breakdowns.join(', ')}${which(scale)}`,
  headings: { question: 'pergunta', less: 'menos', points: 'pontos' },
  differences: 'diferenças, cada uma entre quem respondeu às duas',
  breakdownOf: (breakdown, question) => `${breakdown} de ${t.quote(question)}`,
  of: (question, line) => `${question}: ${line}`,
  account: (account) => accountLine(t, account),
  legend: {
    differ: (tests) => `▲ ▼ a primeira acima ou abaixo da segunda (${tested(t, tests)})`,
    noneDiffers: (tests) => `nenhum par de perguntas difere (${tested(t, tests)})`,
    untested: `n < 10: respostas às duas ${TOO_FEW}`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'tal número'),
  },
});
