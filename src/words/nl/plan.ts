// Dutch: what nps plan says. "Foutmarge" for the margin of error: CBS, Peilingwijzer.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers, points, wholePercent } from './phrases.js';

/** A number as it is printed, with its noun. */
function pointsText(text: string): string {
  return `${text} ${text === '1' ? 'punt' : 'punten'}`;
}

export const planWords = (t: Tongue): PlanWords => ({
  marginOf: (responses, margin) =>
    strong(`±${pointsText(points(t, margin))}`, ` is de foutmarge van ${answers(t, responses)}`),
  detectableWith: (responses, difference, power) =>
    strong(
      pointsText(points(t, difference)),
      ` is het verschil dat twee groepen van ${answers(t, responses)} met een kans van ${t.level(power)} aantonen`,
    ),
  nothingDetectable: (responses) =>
    `twee groepen van ${answers(t, responses)} zijn te klein om enig verschil aan te tonen`,
  responsesFor: (margin, responses) =>
    strong(answers(t, responses), ` voor een foutmarge van ±${pointsText(t.asGiven(margin))}`),
  perGroupFor: (difference, perGroup, power) =>
    strong(
      `${answers(t, perGroup)} in elke groep`,
      ` om een verschil van ${pointsText(t.asGiven(difference))} met een kans van ${t.level(power)} aan te tonen`,
    ),
  worstCase: 'ongunstigste geval: half promotors, half criticasters',
  expected: ({ promoters, passives, detractors }) =>
    `verwacht: ${wholePercent(t, promoters)} promotors, ${wholePercent(t, passives)} passives, ${wholePercent(t, detractors)} criticasters`,
  terms: (expected, confidence, population) =>
    `${expected}; betrouwbaarheid ${t.level(confidence)}${population === null ? '' : `, populatie ${t.count(population)}`}`,
});

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
