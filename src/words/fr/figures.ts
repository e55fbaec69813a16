// French: what several commands say.
import type { FigureWords } from '../figure-words.js';
import type { Tongue } from '../tongue/tongue.js';
import {
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
} from './phrases.js';
import { fr } from './typography.js';

export const figureWords = (t: Tongue): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${t.nps(nps)}${which(scale)}`,
  noNps: (scale) => `score net (${netScoreText(scale)}), pas un NPS`,
  confidence: (confidence) => confidenceText(t, confidence),
  interval: (confidence, bounds) => interval(t, confidence, bounds),
  pValue: (p) => pValue(t, p),
  blank: BLANK,
  other: '(autres)',
  responses: (count) => t.counted(count, 'réponse', 'réponses'),
  sample: (count) => sample(t, count),
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const invited = t.counted(sent, 'personne invitée', 'personnes invitées');
    const part = `${t.counted(answered, 'réponse', 'réponses')} sur ${invited}`;
    if (rate === null || bounds === null) return part;
    const within = `${t.percent(bounds.low)} à ${t.percent(bounds.high)}`;
    return fr`${part} : ${t.percent(rate)} (${confidenceText(t, confidence)} : ${within})`;
  },
  account: (account) => accountLine(t, account),
  hidden: (minN) => hiddenFigures(t, minN),
  weighted: (effectiveResponses, designEffect) => {
    const worth = t.counted(Math.round(effectiveResponses), 'réponse égale', 'réponses égales');
    return fr`pondéré : équivaut à ${worth} (effet de plan ${t.decimal(designEffect, 2)}) ; les effectifs ne sont pas pondérés`;
  },
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample: share, target }) =>
        `${category ?? BLANK} ${t.percent(share)} au lieu de ${t.percent(target)}`,
    );
    return fr`pondéré selon les cibles ; l’échantillon avait ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `pondéré selon les cibles, dont aucune catégorie de l’échantillon ne s’écartait de ${t.measured(points, 0, 'point', 'points')}`,
});
