// German: what nps plan says. "Fehlerspanne" for the margin of error, as pollsters call it.
import type { Text } from '../../report/report.js';
import type { PlanWords } from '../plan-words.js';
import type { Noun } from '../tongue/customs.js';
import type { Tongue } from '../tongue/tongue.js';
import { answers, points, wholePercent } from './phrases.js';

/** The forms of "point" for a number that is printed as it is. */
const ONE_POINT = /^1$/;

function pointsText(text: string, [one, more]: Noun = ['Punkt', 'Punkte']): string {
  return `${text} ${ONE_POINT.test(text) ? one : more}`;
}

export const planWords = (t: Tongue): PlanWords => ({
  marginOf: (responses, margin) =>
    strong(`±${pointsText(points(t, margin))}`, ` Fehlerspanne bei ${answers(t, responses)}`),
  detectableWith: (responses, difference, power) =>
    strong(
      pointsText(points(t, difference)),
      ` Unterschied zeigen zwei Gruppen zu je ${answers(t, responses)} mit ${t.level(power)} Wahrscheinlichkeit`,
    ),
  nothingDetectable: (responses) =>
    `zwei Gruppen zu je ${answers(t, responses)} sind zu klein, um irgendeinen Unterschied zu zeigen`,
  responsesFor: (margin, responses) =>
    strong(
      answers(t, responses),
      ` für eine Fehlerspanne von ±${pointsText(t.asGiven(margin), ['Punkt', 'Punkten'])}`,
    ),
  perGroupFor: (difference, perGroup, power) =>
    strong(
      `${answers(t, perGroup)} je Gruppe`,
      `, um einen Unterschied von ${pointsText(t.asGiven(difference), ['Punkt', 'Punkten'])} mit ${t.level(power)} Wahrscheinlichkeit zu zeigen`,
    ),
  worstCase: 'ungünstigster Fall: je zur Hälfte Promotoren und Kritiker',
  expected: ({ promoters, passives, detractors }) =>
    `erwartet: ${wholePercent(t, promoters)} Promotoren, ${wholePercent(t, passives)} Passive, ${wholePercent(t, detractors)} Kritiker`,
  terms: (expected, confidence, population) =>
    `${expected}; Konfidenzniveau ${t.level(confidence)}${population === null ? '' : `, Grundgesamtheit ${t.count(population)}`}`,
});

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
