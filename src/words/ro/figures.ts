// Romanian: what several commands say.
import type { FigureWords } from '../figure-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  ANSWER,
  accountLine,
  BLANK,
  confidenceText,
  hiddenFigures,
  interval,
  measure,
  netScoreText,
  pValue,
  sample,
  which,
  wholePoints,
  within,
} from './phrases.js';

/** The values that have no row of their own. */
export const OTHER = '(altele)';

export const figureWords = (t: Tongue): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${t.nps(nps)}${which(scale)}`,
  noNps: (scale) => `scor net (${netScoreText(scale)}), nu un NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: OTHER,
  responses: (count) => t.counted(count, ...ANSWER),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const part = `${t.counted(answered, ...ANSWER)} la ${t.counted(sent, 'invitație', 'invitații')}`;
    if (rate === null || bounds === null) return part;
    const range = `${t.percent(bounds.low)} la ${t.percent(bounds.high)}`;
    return `${part}: ${t.percent(rate)} (${within(t, confidence, range)})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const worth = t.counted(Math.round(effectiveResponses), 'răspuns egal', 'răspunsuri egale');
    return `ponderat: valorează cât ${worth} (efect de design ${t.decimal(designEffect, 2)}); numărul răspunsurilor este neponderat`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} în loc de ${t.percent(target)}`,
    );
    return `ponderat după ținte; eșantionul avea ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `ponderat după ținte; nicio categorie din eșantion nu se abătea de la ele cu ${wholePoints(t, points)}`,
});
