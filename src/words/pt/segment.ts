// Portuguese: what nps segment says.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  ANSWER,
  against,
  by,
  detectableLine,
  figures,
  HIDDEN,
  hiddenGroups,
  hiddenLine,
  LOW_N,
  measure,
  ofAgainst,
  TOO_FEW,
  testsOf,
  which,
} from './phrases.js';

const PAIR = ['par', 'pares'] as const;
const REFERENCE = 'referência';

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} por ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) => `geral ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `por ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'saldo',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Neut.',
    detractors: 'Detr.',
    rate: 'taxa',
    effect: 'efeito',
    mark: 'sinal',
    above: 'supera',
    letter: 'letra',
  },
  total: 'total',
  marks: {
    above: '▲',
    below: '▼',
    versus: REFERENCE,
    hidden: HIDDEN,
    untested: 'n < 10',
    restUntested: 'resto < 10',
    versusUntested: `${REFERENCE} < 10`,
    lowN: LOW_N,
  },
  legend: {
    differ: (tests, breakdown) =>
      `▲ ▼ acima ou abaixo ${ofAgainst(tests)}${by(breakdown)} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `nenhum segmento${by(breakdown)} difere ${ofAgainst(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      `supera: letras dos segmentos${by(breakdown)} que este supera (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `nenhum par de segmentos${by(breakdown)} difere (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'diferença', range, by(breakdown)),
    rate: 'taxa: respostas entre as pessoas convidadas',
    effect: (scale) => `efeito: pontos que o segmento dá ou tira ao ${measure(scale)} geral`,
    overlap: (breakdown) =>
      `os segmentos${by(breakdown)} sobrepõem-se, pois uma resposta pode ter vários valores: os efeitos não se somam, e o resto são todas as respostas sem esse valor`,
    otherAnswers: '(outros): respostas em que algum valor não tem linha própria',
    lowN: `${LOW_N}: menos de 30 respostas`,
    untested: `n < 10: respostas no segmento ${TOO_FEW}`,
    restUntested: `resto < 10: respostas fora do segmento ${TOO_FEW}`,
    versusUntested: (tests) => `${REFERENCE} < 10: respostas em ${against(tests)} ${TOO_FEW}`,
    untestedPairs: `n < 10: respostas do segmento ${TOO_FEW}`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'os números de tal segmento'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
