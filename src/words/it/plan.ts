// Italian: what nps plan says.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { ANSWER, POINT, pointsText, theShare, wholePercent } from './phrases.js';

export const planWords = (t: Tongue): PlanWords => ({
  marginOf: (responses, margin) =>
    strong(`±${pointsText(t, margin)}`, ` è il margine di ${t.counted(responses, ...ANSWER)}`),
  detectableWith: (responses, difference, power) =>
    strong(
      pointsText(t, difference),
      ` è la differenza che due gruppi di ${t.count(responses)} rivelano con ${theShare(t.level(power))} di probabilità`,
    ),
  nothingDetectable: (responses) =>
    `due gruppi di ${t.count(responses)} sono troppo piccoli per rivelare una differenza`,
  responsesFor: (margin, responses) =>
    strong(t.counted(responses, ...ANSWER), ` per un margine di ±${givenPoints(t, margin)}`),
  perGroupFor: (difference, perGroup, power) =>
    strong(
      `${t.counted(perGroup, ...ANSWER)} in ogni gruppo`,
      ` per rivelare una differenza di ${givenPoints(t, difference)} con ${theShare(t.level(power))} di probabilità`,
    ),
  worstCase: 'caso peggiore: metà promotori, metà detrattori',
  expected: ({ promoters, passives, detractors }) =>
    `attesi: ${wholePercent(t, promoters)} promotori, ${wholePercent(t, passives)} passivi, ${wholePercent(t, detractors)} detrattori`,
  terms: (expected, confidence, population) =>
    `${expected}; livello di confidenza ${t.level(confidence)}${population === null ? '' : `, popolazione ${t.count(population)}`}`,
});

/** "3 punti", "1 punto", with the decimals that were given. */
const givenPoints = (t: Tongue, points: number) =>
  `${t.asGiven(points)} ${points === 1 ? POINT[0] : POINT[1]}`;

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
