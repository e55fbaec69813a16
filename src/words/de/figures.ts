// German: what several commands say.
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
} from './phrases.js';

export const figureWords = (t: Tongue): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${t.nps(nps)}${which(scale)}`,
  noNps: (scale) => `Saldo (${netScoreText(scale)}), kein NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: '(andere)',
  responses: (count) => answers(t, count),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const part = `${answers(t, answered)} von ${t.counted(sent, 'eingeladenen Person', 'eingeladenen Personen')}`;
    if (rate === null || bounds === null) return part;
    const within = `${t.percent(bounds.low)} bis ${t.percent(bounds.high)}`;
    return `${part}: ${t.percent(rate)} (${confidenceText(t, confidence)} ${within})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const count = Math.round(effectiveResponses);
    const worth = t.counted(count, 'gleich gewichteten Antwort', 'gleich gewichteten Antworten');
    return `gewichtet: entspricht ${worth} (Designeffekt ${t.decimal(designEffect, 2)}); Fallzahlen sind ungewichtet`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} statt ${t.percent(target)}`,
    );
    return `auf Sollwerte gewichtet; in der Stichprobe: ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `auf Sollwerte gewichtet, von denen keine Kategorie der Stichprobe um ${t.measured(points, 0, 'Punkt', 'Punkte')} abwich`,
});
