// English: what nps segment says.
import { formatCount, type Places } from '../report/numbers.js';
import { against, by, detectableLine, figures, measure, testsOf, which } from './en-phrases.js';
import { hiddenLine } from './hidden.js';
import type { SegmentWords } from './segment-words.js';

export const segmentWords = (places: Places): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} by ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) =>
    `overall ${figures(nps, confidence, bounds, responses, places)}`,
  breakdown: (name) => `by ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'net score',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pass.',
    detractors: 'Detr.',
    rate: 'rate',
    effect: 'effect',
    mark: 'mark',
    above: 'above',
    letter: 'letter',
  },
  total: 'total',
  marks: {
    above: '▲',
    below: '▼',
    versus: 'versus',
    hidden: 'hidden',
    untested: 'n < 10',
    restUntested: 'rest < 10',
    versusUntested: 'versus < 10',
    lowN: 'low n',
  },
  legend: {
    differ: (tests, breakdown) => `▲ ▼ above or below ${against(tests)}${by(breakdown)} (${testsOf(tests)})`,
    noneDiffers: (tests, breakdown) =>
      `no segment${by(breakdown)} differs from ${against(tests)} (${testsOf(tests)})`,
    letters: (tests, breakdown) =>
      `above: letters of the segments${by(breakdown)} that this one is above (${testsOf(tests, 'pair')})`,
    noPairDiffers: (tests, breakdown) => `no two segments${by(breakdown)} differ (${testsOf(tests, 'pair')})`,
    detectable: (range, breakdown) => detectableLine('difference', range, by(breakdown)),
    rate: 'rate: answers of those who were invited',
    effect: (scale) => `effect: points that the segment adds to or takes from the overall ${measure(scale)}`,
    overlap: (breakdown) =>
      `segments${by(breakdown)} overlap, as a response may give several answers: effects do not add up, and the rest is every response without that answer`,
    otherAnswers: '(other): responses with any answer that has no row of its own',
    lowN: 'low n: fewer than 30 responses',
    untested: 'n < 10: too few responses in the segment to test',
    restUntested: 'rest < 10: too few responses outside the segment to test',
    versusUntested: (tests) => `versus < 10: too few responses in ${against(tests)} to test`,
    untestedPairs: 'n < 10: too few responses to test the segment',
    hidden: (minN) =>
      `hidden: fewer than ${formatCount(minN)} responses, or what such a segment would follow from`,
    allHidden: hiddenLine,
  },
});
