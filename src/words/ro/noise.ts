// Romanian: what is said of days that are compared, and of the noise between their months.
import type { DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { MOST_NAMED, POINT } from './phrases.js';

const SAMPLING_ONLY = 'numai eroarea de eșantionare';
const TOO_FEW_MONTHS = 'sub 3 luni de o parte';

/** What nps compare says of days in Romanian. */
export const daysWords = (t: Tongue): DaysWords => {
  const span = (days: { readonly from: string; readonly to: string } | null) => {
    if (days === null) return 'niciuna';
    return days.from === days.to ? t.day(days.from) : `${t.day(days.from)} – ${t.day(days.to)}`;
  };
  return {
    days: ({ before, after }) => `înainte: ${span(before)}; după: ${span(after)}`,
    noise: (noise) => {
      if (noise === null) return `${SAMPLING_ONLY}: ${TOO_FEW_MONTHS}`;
      const { points } = noise;
      return points === 0
        ? 'lunile nu se abat mai mult decât eroarea de eșantionare'
        : `lunile se abat cu ±${t.measured(points, points < 1 ? 1 : 0, ...POINT)} peste eroarea de eșantionare; testul ține seama de aceasta`;
    },
    segmentNoise: (without, all) => {
      if (without.length === 0) return 'testul fiecărui segment ține seama de zgomotul dintre lunile sale';
      const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
      const whose = without.length === all ? 'segmente' : named.join(', ');
      return `${whose}: ${SAMPLING_ONLY}, ${TOO_FEW_MONTHS}`;
    },
  };
};
