// German: what nps segment says. "Kleine Basis" marks few answers in tables of German market research.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  against,
  by,
  detectableLine,
  fewerThan,
  figures,
  fromAgainst,
  HIDDEN,
  hiddenGroups,
  hiddenLine,
  LOW_N,
  measure,
  testsOf,
  which,
} from './phrases.js';

const PAIR = ['Paar', 'Paare'] as const;
const VERSUS = 'Vergleich';
const REST = 'Rest < 10';

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} nach ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) => `gesamt ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `nach ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'Saldo',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pass.',
    detractors: 'Krit.',
    rate: 'Quote',
    effect: 'Effekt',
    mark: 'Zeichen',
    above: 'über',
    letter: 'Kürzel',
  },
  total: 'gesamt',
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
      `▲ ▼ über oder unter ${against(tests)}${by(breakdown)} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `kein Segment${by(breakdown)} unterscheidet sich ${fromAgainst(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      `über: Kürzel der Segmente${by(breakdown)}, über denen dieses liegt (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `keine zwei Segmente${by(breakdown)} unterscheiden sich (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'einen Unterschied', range, by(breakdown)),
    rate: 'Quote: Anteil der Eingeladenen, die geantwortet haben',
    effect: (scale) => `Effekt: Punkte, um die das Segment den gesamten ${measure(scale)} hebt oder senkt`,
    overlap: (breakdown) =>
      `Segmente${by(breakdown)} überschneiden sich, da eine Antwort mehrere Angaben enthalten kann: Effekte addieren sich nicht, und der Rest sind alle Antworten ohne diese Angabe`,
    otherAnswers: '(andere): Antworten mit einer Angabe, die keine eigene Zeile hat',
    lowN: `${LOW_N}: ${fewerThan(t, 30)}`,
    untested: 'n < 10: zu wenige Antworten im Segment für einen Test',
    restUntested: `${REST}: zu wenige Antworten außerhalb des Segments für einen Test`,
    versusUntested: (tests) => `${VERSUS} < 10: zu wenige Antworten in ${against(tests)} für einen Test`,
    untestedPairs: 'n < 10: zu wenige Antworten, um das Segment zu testen',
    hidden: (minN) => hiddenGroups(t, minN, ['Antwort', 'Antworten'], 'ein solches Segment'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
