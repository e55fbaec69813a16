// Italian: what several commands say.
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
  POINT,
  pValue,
  sample,
  which,
} from './phrases.js';

export const figureWords = (t: Tongue): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${t.nps(nps)}${which(scale)}`,
  noNps: (scale) => `saldo (${netScoreText(scale)}), non un NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: '(altri)',
  responses: (count) => t.counted(count, ...ANSWER),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const invited = t.counted(sent, 'persona invitata', 'persone invitate');
    const part = `${t.counted(answered, ...ANSWER)} su ${invited}`;
    if (rate === null || bounds === null) return part;
    const within = `da ${t.percent(bounds.low)} a ${t.percent(bounds.high)}`;
    return `${part}: ${t.percent(rate)} (${confidenceText(t, confidence)}: ${within})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const worth = t.counted(Math.round(effectiveResponses), ...ANSWER);
    return `ponderato: equivale a ${worth} di pari peso (effetto del disegno ${t.decimal(designEffect, 2)}); i conteggi non sono ponderati`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} invece di ${t.percent(target)}`,
    );
    return `ponderato sui valori obiettivo; nel campione: ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `ponderato sui valori obiettivo, da cui nessuna categoria del campione si scostava di ${t.measured(points, 0, ...POINT)}`,
});
