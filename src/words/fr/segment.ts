// French: what nps segment says. "Effectif" is the number of answers of a group, as Insee defines it.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  against,
  by,
  detectableLine,
  figures,
  fromAgainst,
  hiddenGroups,
  hiddenLine,
  measure,
  testsOf,
  theMeasure,
  which,
} from './phrases.js';
import { fr } from './typography.js';

const PAIR = ['paire', 'paires'] as const;

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} par ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) =>
    `ensemble ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `par ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'score net',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pass.',
    detractors: 'Détr.',
    rate: 'taux',
    effect: 'effet',
    mark: 'signe',
    above: 'dépasse',
    letter: 'lettre',
  },
  total: 'ensemble',
  marks: {
    above: '▲',
    below: '▼',
    versus: 'référence',
    hidden: 'masqué',
    untested: 'n < 10',
    restUntested: 'reste < 10',
    versusUntested: 'référence < 10',
    lowN: 'effectif faible',
  },
  legend: {
    differ: (tests, breakdown) =>
      `▲ ▼ au-dessus ou au-dessous ${fromAgainst(tests)}${by(breakdown)} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `aucun segment${by(breakdown)} ne diffère ${fromAgainst(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      fr`dépasse : lettres des segments${by(breakdown)} que celui-ci dépasse (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `aucune paire de segments${by(breakdown)} ne diffère (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'différence', range, by(breakdown)),
    rate: fr`taux : part de réponses parmi les personnes invitées`,
    effect: (scale) =>
      fr`effet : points que le segment ajoute ou enlève ${theMeasure(scale, 'au')} d’ensemble`,
    overlap: (breakdown) =>
      fr`les segments${by(breakdown)} se recoupent, une réponse pouvant en compter plusieurs : les effets ne s’additionnent pas, et le reste est l’ensemble des réponses sans celle-là`,
    otherAnswers: fr`(autres) : réponses dont l’une au moins n’a pas de ligne à elle`,
    lowN: fr`effectif faible : moins de 30 réponses`,
    untested: fr`n < 10 : trop peu de réponses dans le segment pour un test`,
    restUntested: fr`reste < 10 : trop peu de réponses hors du segment pour un test`,
    versusUntested: (tests) => fr`référence < 10 : trop peu de réponses dans ${against(tests)} pour un test`,
    untestedPairs: fr`n < 10 : trop peu de réponses pour tester le segment`,
    hidden: (minN) => hiddenGroups(t, minN, ['réponse', 'réponses'], 'les chiffres d’un tel segment'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
