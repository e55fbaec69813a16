// English: what several commands say.
import { BLANK } from '../core/blank.js';
import { counted } from '../core/counted.js';
import { OTHER } from '../core/group.js';
import {
  decimal,
  formatCount,
  formatLevel,
  formatNps,
  formatPercent,
  type Places,
} from '../report/numbers.js';
import { accountLine } from './account.js';
import { interval, measure, pValue, sample, which } from './en-phrases.js';
import type { FigureWords } from './figure-words.js';
import { hiddenFigures } from './hidden.js';
import { netScoreText } from './scale.js';

export const figureWords = (places: Places): FigureWords => ({
  nps: (nps, scale) => `${measure(scale)} ${formatNps(nps, places.nps)}${which(scale)}`,
  noNps: (scale) => `net score (${netScoreText(scale)}), not an NPS`,
  confidence: (confidence) => `${formatLevel(confidence)} CI`,
  interval: (confidence, bounds) => interval(confidence, bounds, places),
  pValue,
  blank: BLANK,
  other: OTHER,
  responses: (count) => counted(count, 'response'),
  sample,
  invited: ({ sent, answered, rate, interval: bounds }, confidence) => {
    const part = `${formatCount(answered)} of ${formatCount(sent)} invited answered`;
    if (rate === null || bounds === null) return part;
    const share = (value: number) => formatPercent(value, places.share);
    return `${part}: ${share(rate)} (${formatLevel(confidence)} CI ${share(bounds.low)} to ${share(bounds.high)})`;
  },
  account: accountLine,
  hidden: hiddenFigures,
  weighted: (effectiveResponses, designEffect) =>
    `weighted: worth ${formatCount(Math.round(effectiveResponses))} equal responses (design effect ${decimal(designEffect, 2)}); counts are unweighted`,
  offTarget: (furthest, more) => {
    const list = furthest.map(
      ({ category, sample, target }) =>
        `${category ?? BLANK} ${formatPercent(sample, places.share)} instead of ${formatPercent(target, places.share)}`,
    );
    return `weighted to targets; the sample had ${list.join(', ')}${more ? ', …' : ''}`;
  },
  onTarget: (points) =>
    `weighted to targets, from which no category of the sample was off by ${points} points`,
});
