// Italian: what formats say themselves.
import type { FormatWords } from '../../report/format-words.js';
import type { Tongue } from '../tongue/tongue.js';

export const formatWords = (t: Tongue): FormatWords => ({
  leftOut: (width, titles) => `omesso per stare in ${width} colonne: ${titles.join(', ')}`,
  cut: (width) => `… tagliato per stare in ${width} colonne: --format csv ha il testo intero`,
  andMore: (count) => `e altri ${t.count(count)}`,
  asTable: 'Mostra i numeri',
  notDrawn: (count) => `altri ${t.count(count)} fra questi`,
  notListed: (count) =>
    `${t.counted(count, 'altra riga non è mostrata', 'altre righe non sono mostrate')}: --format json le ha tutte`,
});
