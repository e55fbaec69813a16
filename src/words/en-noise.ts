// English: what is said of days that are compared, and of the noise between their months.
import { formatPoints } from '../report/numbers.js';
import type { DaysWords } from './compare-words.js';
import { MOST_NAMED } from './en-phrases.js';

const TOO_FEW_MONTHS = 'fewer than 3 months on a side';

const spanText = (days: { readonly from: string; readonly to: string } | null) =>
  days === null ? 'none' : days.from === days.to ? days.from : `${days.from} to ${days.to}`;

/** What nps compare says of days in English. */
export const daysWords: DaysWords = {
  days: ({ before, after }) => `before: ${spanText(before)}; after: ${spanText(after)}`,
  noise: (noise) => {
    if (noise === null) return `sampling error only: ${TOO_FEW_MONTHS}`;
    const { points } = noise;
    return points === 0
      ? 'months lie off by no more than sampling error'
      : `months lie ±${formatPoints(points, points < 1 ? 1 : 0).slice(1)} points off beyond sampling error; the test allows for it`;
  },
  segmentNoise: (without, all) => {
    if (without.length === 0) return 'the test of each segment allows for the noise between its own months';
    const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
    const whose = without.length === all ? 'segments' : named.join(', ');
    return `${whose}: sampling error only, ${TOO_FEW_MONTHS}`;
  },
};
