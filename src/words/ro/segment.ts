// Romanian: what nps segment says.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { OTHER } from './figures.js';
import {
  ANSWER,
  against,
  by,
  detectableLine,
  figures,
  HIDDEN,
  hiddenGroups,
  hiddenLine,
  LOW_BASE,
  measure,
  testsOf,
  theMeasure,
  which,
} from './phrases.js';

const PAIR = ['pereche', 'perechi'] as const;

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} după ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) =>
    `ansamblu ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `după ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'scor net',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pas.',
    detractors: 'Detr.',
    rate: 'rată',
    effect: 'efect',
    mark: 'semn',
    above: 'peste',
    letter: 'literă',
  },
  total: 'ansamblu',
  marks: {
    above: '▲',
    below: '▼',
    versus: 'referință',
    hidden: HIDDEN,
    untested: 'n < 10',
    restUntested: 'rest < 10',
    versusUntested: 'referință < 10',
    lowN: LOW_BASE,
  },
  legend: {
    differ: (tests, breakdown) =>
      `▲ ▼ peste sau sub ${against(tests)}${breakdown === undefined ? '' : `,${by(breakdown)}`} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `niciun segment${by(breakdown)} nu diferă de ${against(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      `peste: literele segmentelor${by(breakdown)} pe care acesta le depășește (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `nicio pereche de segmente${by(breakdown)} nu diferă (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'diferență', range, by(breakdown)),
    rate: 'rată: rata de răspuns a celor invitați',
    effect: (scale) => `efect: puncte cu care segmentul crește sau scade ${theMeasure(scale)} de ansamblu`,
    overlap: (breakdown) =>
      `segmentele${by(breakdown)} se suprapun, fiindcă un răspuns poate avea mai multe variante: efectele nu se adună, iar restul înseamnă toate răspunsurile fără varianta respectivă`,
    otherAnswers: `${OTHER}: răspunsuri cu cel puțin o variantă care nu are rând propriu`,
    lowN: `${LOW_BASE}: sub 30 de răspunsuri`,
    untested: 'n < 10: prea puține răspunsuri în segment pentru un test',
    restUntested: 'rest < 10: prea puține răspunsuri în afara segmentului pentru un test',
    versusUntested: (tests) => `referință < 10: prea puține răspunsuri în ${against(tests)} pentru un test`,
    untestedPairs: 'n < 10: prea puține răspunsuri pentru a testa segmentul',
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'un astfel de segment'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
