// Spanish: what is said of days that are compared, and of the noise between their months.
import type { DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { MOST_NAMED, POINT } from './phrases.js';

const SAMPLING_ONLY = 'solo error de muestreo';
const TOO_FEW_MONTHS = 'menos de 3 meses en un lado';

/** What nps compare says of days in Spanish. */
export const daysWords = (t: Tongue): DaysWords => {
  const span = (days: { readonly from: string; readonly to: string } | null) => {
    if (days === null) return 'ninguno';
    return days.from === days.to ? t.day(days.from) : `${t.day(days.from)} – ${t.day(days.to)}`;
  };
  return {
    days: ({ before, after }) => `antes: ${span(before)}; después: ${span(after)}`,
    noise: (noise) => {
      if (noise === null) return `${SAMPLING_ONLY}: ${TOO_FEW_MONTHS}`;
      const { points } = noise;
      return points === 0
        ? 'los meses no se apartan más que por error de muestreo'
        : `los meses se apartan ±${t.measured(points, points < 1 ? 1 : 0, ...POINT)} más allá del error de muestreo; la prueba lo tiene en cuenta`;
    },
    segmentNoise: (without, all) => {
      if (without.length === 0)
        return 'la prueba de cada segmento tiene en cuenta el ruido entre sus propios meses';
      const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
      const whose = without.length === all ? 'segmentos' : named.join(', ');
      return `${whose}: ${SAMPLING_ONLY}, ${TOO_FEW_MONTHS}`;
    },
  };
};
