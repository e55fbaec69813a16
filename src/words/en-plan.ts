// English: what nps plan says.
import { counted } from '../core/counted.js';
import { formatCount, formatLevel, type Places } from '../report/numbers.js';
import type { Text } from '../report/report.js';
import { points, wholePercent } from './en-phrases.js';
import type { PlanWords } from './plan-words.js';

export const planWords = (places: Places): PlanWords => ({
  marginOf: (responses, margin) =>
    strong(`±${points(margin, places)} points`, ` is the margin of ${counted(responses, 'response')}`),
  detectableWith: (responses, difference, power) =>
    strong(
      `${points(difference, places)} points`,
      ` is the difference that two groups of ${formatCount(responses)} find with ${formatLevel(power)} chance`,
    ),
  nothingDetectable: (responses) =>
    `two groups of ${formatCount(responses)} are too small to find any difference`,
  responsesFor: (margin, responses) =>
    strong(counted(responses, 'response'), ` for a margin of ±${margin} points`),
  perGroupFor: (difference, perGroup, power) =>
    strong(
      `${counted(perGroup, 'response')} in each group`,
      ` to find a difference of ${difference} points with ${formatLevel(power)} chance`,
    ),
  worstCase: 'worst case: half promoters, half detractors',
  expected: ({ promoters, passives, detractors }) =>
    `expected: ${wholePercent(promoters)} promoters, ${wholePercent(passives)} passives, ${wholePercent(detractors)} detractors`,
  terms: (expected, confidence, population) =>
    `${expected}; ${formatLevel(confidence)} confidence${population === null ? '' : `, population ${formatCount(population)}`}`,
});

function strong(text: string, rest: string): Text {
  return [{ text, tone: 'strong' }, { text: rest }];
}
