// Portuguese: what formats say themselves.
import type { FormatWords } from '../../report/format-words.js';
import type { Tongue } from '../tongue/tongue.js';

export const formatWords = (t: Tongue): FormatWords => ({
  leftOut: (width, titles) => `omitido para caber em ${width} colunas: ${titles.join(', ')}`,
  cut: (width) => `… cortado para caber em ${width} colunas: --format csv tem o texto completo`,
  andMore: (count) => `e mais ${t.count(count)}`,
  asTable: 'Mostrar os números',
  notDrawn: (count) => `mais ${t.count(count)} entre estes`,
  notListed: (count) =>
    `mais ${t.counted(count, 'linha não é mostrada', 'linhas não são mostradas')}: --format json tem todas`,
});
