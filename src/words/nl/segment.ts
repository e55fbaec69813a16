// Dutch: what nps segment says. "Respons" is the share of those invited who answered: CBS.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  against,
  by,
  detectableLine,
  fewerThan,
  figures,
  HIDDEN,
  hiddenGroups,
  hiddenLine,
  LOW_N,
  measure,
  testsOf,
  theMeasure,
  which,
} from './phrases.js';

const PAIR = ['paar', 'paren'] as const;
const VERSUS = 'vergelijking';
const REST = 'rest < 10';

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} per ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) => `totaal ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `per ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'saldo',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pass.',
    detractors: 'Crit.',
    rate: 'respons',
    effect: 'effect',
    mark: 'teken',
    above: 'boven',
    letter: 'letter',
  },
  total: 'totaal',
  marks: {
    above: '▲',
    below: '▼',
    versus: VERSUS,
    hidden: HIDDEN,
    untested: 'n < 10',
    restUntested: REST,
    versusUntested: `${VERSUS} < 10`,
    lowN: LOW_N,
  },
  legend: {
    differ: (tests, breakdown) =>
      `▲ ▼ boven of onder ${against(tests)}${by(breakdown)} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `geen segment${by(breakdown)} verschilt van ${against(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      `boven: letters van de segmenten${by(breakdown)} waar dit boven ligt (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `geen twee segmenten${by(breakdown)} verschillen van elkaar (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'verschil', range, by(breakdown)),
    rate: 'respons: aandeel van de uitgenodigden dat heeft geantwoord',
    effect: (scale) =>
      `effect: punten waarmee het segment ${theMeasure(scale)} van het totaal verhoogt of verlaagt`,
    overlap: (breakdown) =>
      `segmenten${by(breakdown)} overlappen, omdat een respondent meer dan één antwoord kan geven: effecten tellen niet op, en de rest is iedereen zonder dat antwoord`,
    otherAnswers: '(overig): respondenten met een antwoord dat geen eigen rij heeft',
    lowN: `${LOW_N}: ${fewerThan(t, 30)}`,
    untested: 'n < 10: te weinig antwoorden in het segment om te toetsen',
    restUntested: `${REST}: te weinig antwoorden buiten het segment om te toetsen`,
    versusUntested: (tests) => `${VERSUS} < 10: te weinig antwoorden in ${against(tests)} om te toetsen`,
    untestedPairs: 'n < 10: te weinig antwoorden om het segment te toetsen',
    hidden: (minN) => hiddenGroups(t, minN, ['antwoord', 'antwoorden'], 'zo’n segment'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
