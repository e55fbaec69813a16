// Spanish: what several commands say.
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
export const OTHER = '(otros)';

export const figureWords = (t: Tongue): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${t.nps(nps)}${which(scale)}`,
  noNps: (scale) => `puntuación neta (${netScoreText(scale)}), no un NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: OTHER,
  responses: (count) => t.counted(count, ...ANSWER),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const part = `${t.counted(answered, ...ANSWER)} de ${t.counted(sent, 'invitación', 'invitaciones')}`;
    if (rate === null || bounds === null) return part;
    const range = `${t.percent(bounds.low)} a ${t.percent(bounds.high)}`;
    return `${part}: ${t.percent(rate)} (${within(t, confidence, range)})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const worth = t.counted(Math.round(effectiveResponses), 'respuesta igual', 'respuestas iguales');
    return `ponderado: equivale a ${worth} (efecto de diseño ${t.decimal(designEffect, 2)}); los recuentos no están ponderados`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} en lugar de ${t.percent(target)}`,
    );
    return `ponderado según las cuotas; la muestra tenía ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `ponderado según las cuotas; ninguna categoría de la muestra se apartaba de ellas ${wholePoints(t, points)}`,
});
