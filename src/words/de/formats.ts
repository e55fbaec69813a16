// German: what formats say themselves.
import type { FormatWords } from '../../report/format-words.js';
import type { Tongue } from '../tongue/tongue.js';

export const formatWords = (t: Tongue): FormatWords => ({
  leftOut: (width, titles) => `ausgelassen, da nur ${width} Spalten Platz ist: ${titles.join(', ')}`,
  cut: (width) => `… auf ${width} Spalten gekürzt: --format csv hat den ganzen Text`,
  andMore: (count) => `und ${t.count(count)} mehr`,
  asTable: 'Zahlen zeigen',
  notDrawn: (count) => `${t.count(count)} mehr dazwischen`,
  notListed: (count) =>
    `${t.counted(count, 'weitere Zeile ist', 'weitere Zeilen sind')} ausgelassen: --format json hat alle`,
});
