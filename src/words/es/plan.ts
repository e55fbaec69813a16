// Spanish: what nps plan says. "Margen de error" is what Spanish polls state with their size.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, somePoints, wholePercent } from './phrases.js';

export const planWords = (t: Tongue): PlanWords => {
  /** "5 puntos", "2,5 puntos": as it was typed. */
  const given = (value: number) =>
    Number.isInteger(value) ? t.counted(value, 'punto', 'puntos') : `${t.asGiven(value)} puntos`;
  const groups = (size: number) => `dos grupos de ${t.counted(size, ...ANSWER)}`;
  const chance = (power: number) => `con una probabilidad del ${t.level(power)}`;
  return {
    marginOf: (responses, margin) =>
      strong(`±${somePoints(t, margin)}`, `: margen de error de ${t.counted(responses, ...ANSWER)}`),
    detectableWith: (responses, difference, power) =>
      strong(somePoints(t, difference), `: diferencia que ${groups(responses)} encuentran ${chance(power)}`),
    nothingDetectable: (responses) =>
      `${groups(responses)} son demasiado pequeños para encontrar una diferencia`,
    responsesFor: (margin, responses) =>
      strong(t.counted(responses, ...ANSWER), ` para un margen de error de ±${given(margin)}`),
    perGroupFor: (difference, perGroup, power) =>
      strong(
        `${t.counted(perGroup, ...ANSWER)} en cada grupo`,
        ` para encontrar una diferencia de ${given(difference)} ${chance(power)}`,
      ),
    worstCase: 'peor caso: mitad promotores, mitad detractores',
    expected: ({ promoters, passives, detractors }) =>
      `previsto: ${wholePercent(t, promoters)} de promotores, ${wholePercent(t, passives)} de pasivos, ${wholePercent(t, detractors)} de detractores`,
    terms: (expected, confidence, population) =>
      `${expected}; confianza del ${t.level(confidence)}${population === null ? '' : `, población ${t.count(population)}`}`,
  };
};

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
