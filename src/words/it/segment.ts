// Italian: what nps segment says.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  ANSWER,
  against,
  by,
  detectableLine,
  figures,
  fromAgainst,
  HIDDEN,
  hiddenGroups,
  hiddenLine,
  LOW_N,
  measure,
  TOO_FEW,
  testsOf,
  theMeasure,
  which,
} from './phrases.js';

const PAIR = ['coppia', 'coppie'] as const;
const REFERENCE = 'riferimento';

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} per ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) =>
    `complessivo ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `per ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'saldo',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pass.',
    detractors: 'Detr.',
    rate: 'tasso',
    effect: 'effetto',
    mark: 'segno',
    above: 'supera',
    letter: 'lettera',
  },
  total: 'totale',
  marks: {
    above: '▲',
    below: '▼',
    versus: REFERENCE,
    hidden: HIDDEN,
    untested: 'n < 10',
    restUntested: 'resto < 10',
    versusUntested: `${REFERENCE} < 10`,
    lowN: LOW_N,
  },
  legend: {
    differ: (tests, breakdown) =>
      `▲ ▼ sopra o sotto ${against(tests)}${by(breakdown)} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `nessun segmento${by(breakdown)} differisce ${fromAgainst(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      `supera: lettere dei segmenti${by(breakdown)} che questo supera (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `nessuna coppia di segmenti${by(breakdown)} differisce (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'differenza', range, by(breakdown)),
    rate: 'tasso: risposte fra le persone invitate',
    effect: (scale) =>
      `effetto: punti che il segmento aggiunge o toglie ${theMeasure(scale, 'al')} complessivo`,
    overlap: (breakdown) =>
      `i segmenti${by(breakdown)} si sovrappongono, perché una risposta può avere più valori: gli effetti non si sommano, e il resto sono tutte le risposte senza quel valore`,
    otherAnswers: '(altri): risposte di cui almeno un valore non ha una riga propria',
    lowN: `${LOW_N}: meno di 30 risposte`,
    untested: `n < 10: risposte nel segmento ${TOO_FEW}`,
    restUntested: `resto < 10: risposte fuori dal segmento ${TOO_FEW}`,
    versusUntested: (tests) => `${REFERENCE} < 10: risposte in ${against(tests)} ${TOO_FEW}`,
    untestedPairs: `n < 10: risposte del segmento ${TOO_FEW}`,
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'i numeri di un tale segmento'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
