// Dutch: what is said of days that are compared, and of the noise between their months.
import type { DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { MOST_NAMED } from './phrases.js';

const SAMPLING_ONLY = 'alleen de steekproeffout';
const TOO_FEW_MONTHS = 'minder dan 3 maanden aan een kant';

type Span = { readonly from: string; readonly to: string } | null;

function spanText(t: Tongue, days: Span): string {
  if (days === null) return 'geen dagen';
  return days.from === days.to ? t.day(days.from) : `${t.day(days.from)} tot en met ${t.day(days.to)}`;
}

/** What nps compare says of days. */
export const daysWords = (t: Tongue): DaysWords => ({
  days: ({ before, after }) => `ervoor: ${spanText(t, before)}; erna: ${spanText(t, after)}`,
  noise: (noise) => {
    if (noise === null) return `${SAMPLING_ONLY}: ${TOO_FEW_MONTHS}`;
    const { points } = noise;
    return points === 0
      ? 'de maanden schommelen niet meer dan de steekproeffout verklaart'
      : `de maanden schommelen ±${t.measured(points, points < 1 ? 1 : 0, 'punt', 'punten')} bovenop de steekproeffout; de toets houdt daar rekening mee`;
  },
  segmentNoise: (without, all) => {
    if (without.length === 0)
      return 'de toets van elk segment houdt rekening met de schommelingen tussen de eigen maanden';
    const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
    const whose = without.length === all ? 'segmenten' : named.join(', ');
    return `${whose}: ${SAMPLING_ONLY}, ${TOO_FEW_MONTHS}`;
  },
});
