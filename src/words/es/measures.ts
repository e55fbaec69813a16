// Spanish: what is said of means and rates of segments.
import { decimal } from '../../report/numbers.js';
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, signedPoints, testsOf } from './phrases.js';

export const measuresWords = (t: Tongue): MeasuresWords => {
  const unsure = (significant: boolean) => (significant ? '' : 'sin tendencia segura: ');
  const number = (value: number, decimals: number) => t.decimal(value, decimals);
  return {
    headings: { mean: 'media', rate: 'porcent.' },
    meanOf: (column) => `media de ${column}`,
    rateOf: (condition) => `porcentaje de ${condition}`,
    number,
    numbers: ({ low, high }, decimals) => `${number(low, decimals)} a ${number(high, decimals)}`,
    percents: ({ low, high }) => `${t.percent(low)} a ${t.percent(high)}`,
    meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
      `${unsure(significant)}${t.points(slope, decimals)} por categoría (${pValue(t, adjustedPValue)})`,
    rateTrend: ({ slope, adjustedPValue, significant }) => {
      const { share } = t.places;
      const points = signedPoints(t, Number(decimal(slope, share, 2)), share);
      return `${unsure(significant)}${points} por categoría (${pValue(t, adjustedPValue)})`;
    },
    trend: ({ count, alpha, adjust }) =>
      `por categoría: de detractores a pasivos y a promotores (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
    untested: 'sin tendencia: menos de dos categorías tienen 10 de estas respuestas, o todas son iguales',
  };
};
