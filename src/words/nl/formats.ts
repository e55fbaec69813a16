// Dutch: what formats say themselves.
import type { FormatWords } from '../../report/format-words.js';
import type { Tongue } from '../tongue/tongue.js';

export const formatWords = (t: Tongue): FormatWords => ({
  leftOut: (width, titles) => `weggelaten om in ${width} kolommen te passen: ${titles.join(', ')}`,
  cut: (width) => `… ingekort tot ${width} kolommen: --format csv bevat de hele tekst`,
  andMore: (count) => `en nog ${t.count(count)}`,
  asTable: 'Cijfers tonen',
  notDrawn: (count) => `nog ${t.count(count)} hiertussen`,
  notListed: (count) =>
    `nog ${t.counted(count, 'rij is', 'rijen zijn')} weggelaten: --format json bevat ze alle`,
});
