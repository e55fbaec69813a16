// Portuguese: what several commands say.
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
  noNps: (scale) => `saldo (${netScoreText(scale)}), e não um NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: '(outros)',
  responses: (count) => t.counted(count, ...ANSWER),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const invited = t.counted(sent, 'pessoa convidada', 'pessoas convidadas');
    const part = `${t.count(answered)} de ${invited} ${t.agreeing(answered, 'respondeu', 'responderam')}`;
    if (rate === null || bounds === null) return part;
    const within = `${t.percent(bounds.low)} a ${t.percent(bounds.high)}`;
    return `${part}: ${t.percent(rate)} (${confidenceText(t, confidence)}: ${within})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const worth = t.counted(Math.round(effectiveResponses), ...ANSWER);
    return `ponderado: equivale a ${worth} de igual peso (efeito do desenho ${t.decimal(designEffect, 2)}); as contagens não são ponderadas`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} em vez de ${t.percent(target)}`,
    );
    return `ponderado pelos alvos; a amostra tinha ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `ponderado pelos alvos, de que nenhuma categoria da amostra se afastava ${t.measured(points, 0, ...POINT)}`,
});
