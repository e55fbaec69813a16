// Dutch: what several commands say.
import type { FigureWords } from '../figure-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
  accountLine,
  answers,
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
} from './phrases.js';

export const figureWords = (t: Tongue): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${t.nps(nps)}${which(scale)}`,
  noNps: (scale) => `saldo (${netScoreText(scale)}), geen NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: '(overig)',
  responses: (count) => answers(t, count),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const part = `${answers(t, answered)} van ${t.counted(sent, 'uitgenodigde', 'uitgenodigden')}`;
    if (rate === null || bounds === null) return part;
    const within = `${t.percent(bounds.low)} tot ${t.percent(bounds.high)}`;
    return `${part}: ${t.percent(rate)} (${confidenceText(t, confidence)} ${within})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const count = Math.round(effectiveResponses);
    const worth = t.counted(count, 'even zwaar antwoord', 'even zware antwoorden');
    return `gewogen: zoveel waard als ${worth} (designeffect ${t.decimal(designEffect, 2)}); aantallen zijn ongewogen`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} in plaats van ${t.percent(target)}`,
    );
    return `gewogen naar de doelverdeling; in de steekproef: ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `gewogen naar de doelverdeling, waarvan geen categorie van de steekproef ${wholePoints(t, points)} afweek`,
});
