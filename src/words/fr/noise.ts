// French: what is said of days that are compared, and of the noise between their months.
import type { DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { MOST_NAMED } from './phrases.js';
import { fr } from './typography.js';

const TOO_FEW_MONTHS = 'moins de 3 mois d’un côté';
const SAMPLING = 'erreur d’échantillonnage seule';

export const daysWords = (t: Tongue): DaysWords => {
  const spanText = (days: { readonly from: string; readonly to: string } | null) => {
    if (days === null) return 'aucun jour';
    return days.from === days.to ? t.day(days.from) : `${t.day(days.from)} – ${t.day(days.to)}`;
  };
  return {
    days: ({ before, after }) => fr`avant : ${spanText(before)} ; après : ${spanText(after)}`,
    noise: (noise) => {
      if (noise === null) return fr`${SAMPLING} : ${TOO_FEW_MONTHS}`;
      const { points } = noise;
      if (points === 0) return 'les mois ne s’écartent pas plus que l’erreur d’échantillonnage';
      const size = t.measured(points, points < 1 ? 1 : 0, 'point', 'points');
      return fr`les mois s’écartent de ±${size} au-delà de l’erreur d’échantillonnage ; le test en tient compte`;
    },
    segmentNoise: (without, all) => {
      if (without.length === 0)
        return 'le test de chaque segment tient compte du bruit entre ses propres mois';
      const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
      const whose = without.length === all ? 'segments' : named.join(', ');
      return fr`${whose} : ${SAMPLING}, ${TOO_FEW_MONTHS}`;
    },
  };
};
