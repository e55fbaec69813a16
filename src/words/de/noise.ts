// German: what is said of days that are compared, and of the noise between their months.
import type { DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { MOST_NAMED } from './phrases.js';

const SAMPLING_ONLY = 'nur Stichprobenfehler';
const TOO_FEW_MONTHS = 'weniger als 3 Monate auf einer Seite';

type Span = { readonly from: string; readonly to: string } | null;

function spanText(t: Tongue, days: Span): string {
  if (days === null) return 'keine Tage';
  return days.from === days.to ? t.day(days.from) : `${t.day(days.from)} bis ${t.day(days.to)}`;
}

/** What nps compare says of days. */
export const daysWords = (t: Tongue): DaysWords => ({
  days: ({ before, after }) => `vorher: ${spanText(t, before)}; nachher: ${spanText(t, after)}`,
  noise: (noise) => {
    if (noise === null) return `${SAMPLING_ONLY}: ${TOO_FEW_MONTHS}`;
    const { points } = noise;
    return points === 0
      ? 'die Monate schwanken nicht stärker, als der Stichprobenfehler erklärt'
      : `die Monate schwanken um ±${t.measured(points, points < 1 ? 1 : 0, 'Punkt', 'Punkte')} über den Stichprobenfehler hinaus; der Test berücksichtigt das`;
  },
  segmentNoise: (without, all) => {
    if (without.length === 0)
      return 'der Test jedes Segments berücksichtigt die Schwankung zwischen seinen eigenen Monaten';
    const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
    const whose = without.length === all ? 'Segmente' : named.join(', ');
    return `${whose}: ${SAMPLING_ONLY}, ${TOO_FEW_MONTHS}`;
  },
});
