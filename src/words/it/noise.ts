// Italian: what is said of days that are compared, and of the noise between their months.
import { decimal } from '../../report/numbers.js';
import type { DaysWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { spanOfDays, theDay } from './periods.js';
import { MOST_NAMED, POINT } from './phrases.js';

const TOO_FEW_MONTHS = 'meno di 3 mesi da una parte';

export const daysWords = (t: Tongue): DaysWords => ({
  days: ({ before, after }) => `prima: ${spanText(t, before)}; dopo: ${spanText(t, after)}`,
  noise: (noise) => {
    if (noise === null) return `solo errore campionario: ${TOO_FEW_MONTHS}`;
    const { points } = noise;
    const digits = points < 1 ? 1 : 0;
    return Number(decimal(points, digits)) === 0
      ? 'i mesi non si scostano più dell’errore campionario'
      : `i mesi si scostano di ±${t.measured(points, digits, ...POINT)} oltre l’errore campionario; il test ne tiene conto`;
  },
  segmentNoise: (without, all) => {
    if (without.length === 0) return 'il test di ogni segmento tiene conto del rumore fra i suoi mesi';
    const named = without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), '…'] : without;
    const whose = without.length === all ? 'segmenti' : named.join(', ');
    return `${whose}: solo errore campionario, ${TOO_FEW_MONTHS}`;
  },
});

function spanText(t: Tongue, days: { readonly from: string; readonly to: string } | null): string {
  if (days === null) return 'nessun giorno';
  return days.from === days.to ? theDay(t, days.from) : spanOfDays(t, days.from, days.to);
}
