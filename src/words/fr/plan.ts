// French: what nps plan says.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { points, wholePercent } from './phrases.js';
import { fr } from './typography.js';

const ANSWER = ['réponse', 'réponses'] as const;

export const planWords = (t: Tongue): PlanWords => {
  /** "±4,4 points" */
  const some = (value: number) =>
    `${points(t, value)} ${t.agreeing(value, 'point', 'points', t.places.points)}`;
  const given = (value: number) => `${t.asGiven(value)} ${t.agreeing(value, 'point', 'points')}`;
  return {
    marginOf: (responses, margin) =>
      strong(`±${some(margin)}`, fr` : marge de ${t.counted(responses, ...ANSWER)}`),
    detectableWith: (responses, difference, power) =>
      strong(
        some(difference),
        fr` : différence que deux groupes de ${t.count(responses)} trouvent ${chance(power)}`,
      ),
    nothingDetectable: (responses) =>
      `deux groupes de ${t.count(responses)} sont trop petits pour trouver une différence`,
    responsesFor: (margin, responses) =>
      strong(t.counted(responses, ...ANSWER), ` pour une marge de ±${given(margin)}`),
    perGroupFor: (difference, perGroup, power) =>
      strong(
        `${t.counted(perGroup, ...ANSWER)} dans chaque groupe`,
        ` pour trouver une différence de ${given(difference)} ${chance(power)}`,
      ),
    worstCase: fr`pire cas : moitié promoteurs, moitié détracteurs`,
    expected: ({ promoters, passives, detractors }) =>
      fr`attendu : ${wholePercent(t, promoters)} de promoteurs, ${wholePercent(t, passives)} de passifs, ${wholePercent(t, detractors)} de détracteurs`,
    terms: (expected, confidence, population) =>
      fr`${expected} ; confiance ${t.level(confidence)}${population === null ? '' : `, population ${t.count(population)}`}`,
  };

  function chance(power: number): string {
    return `avec ${t.level(power)} de chances`;
  }
};

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
