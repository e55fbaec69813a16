// Portuguese: what nps plan says.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, pointsText, wholePercent } from './phrases.js';

export const planWords = (t: Tongue): PlanWords => ({
  marginOf: (responses, margin) =>
    strong(`±${pointsText(t, margin)}`, ` é a margem de ${t.counted(responses, ...ANSWER)}`),
  detectableWith: (responses, difference, power) =>
    strong(
      pointsText(t, difference),
      ` é a diferença que dois grupos de ${t.count(responses)} revelam com ${t.level(power)} de probabilidade`,
    ),
  nothingDetectable: (responses) =>
    `dois grupos de ${t.count(responses)} são pequenos demais para revelar qualquer diferença`,
  responsesFor: (margin, responses) =>
    strong(t.counted(responses, ...ANSWER), ` para uma margem de ±${t.asGiven(margin)} ${points(margin)}`),
  perGroupFor: (difference, perGroup, power) =>
    strong(
      `${t.counted(perGroup, ...ANSWER)} em cada grupo`,
      ` para revelar uma diferença de ${t.asGiven(difference)} ${points(difference)} com ${t.level(power)} de probabilidade`,
    ),
  worstCase: 'pior caso: metade promotores, metade detratores',
  expected: ({ promoters, passives, detractors }) =>
    `esperado: ${wholePercent(t, promoters)} promotores, ${wholePercent(t, passives)} neutros, ${wholePercent(t, detractors)} detratores`,
  terms: (expected, confidence, population) =>
    `${expected}; ${t.level(confidence)} de confiança${population === null ? '' : `, população ${t.count(population)}`}`,
});

/** Singular up to 1.9. */
const points = (value: number) => (value < 2 ? 'ponto' : 'pontos');

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
