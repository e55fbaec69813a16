// Portuguese: what is said of means and rates of segments.
import { decimal } from '../../report/numbers.js';
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, signedPoints, testsOf } from './phrases.js';

const UNSURE = 'sem tendência segura: ';

const signed = (text: string) => (text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`);

export const measuresWords = (t: Tongue): MeasuresWords => ({
  headings: { mean: 'média', rate: 'parte' },
  meanOf: (column) => `média de ${column}`,
  rateOf: (condition) => `parte de ${condition}`,
  number: (value, decimals) => t.decimal(value, decimals),
  numbers: ({ low, high }, decimals) => `${t.decimal(low, decimals)} a ${t.decimal(high, decimals)}`,
  percents: ({ low, high }) => `${t.percent(low)} a ${t.percent(high)}`,
  meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
    `${significant ? '' : UNSURE}${signed(t.decimal(slope, decimals))} por categoria (${pValue(t, adjustedPValue)})`,
  rateTrend: ({ slope, adjustedPValue, significant }) => {
    const size = signedPoints(t, Number(decimal(slope, t.places.share, 2)), t.places.share);
    return `${significant ? '' : UNSURE}${size} por categoria (${pValue(t, adjustedPValue)})`;
  },
  trend: ({ count, alpha, adjust }) =>
    `por categoria: de detratores a neutros e a promotores (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
  untested: 'sem tendência: menos de duas categorias têm 10 respostas dessas, ou são todas iguais',
});
