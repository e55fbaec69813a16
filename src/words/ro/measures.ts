// Romanian: what is said of means and rates of segments.
import { decimal } from '../../report/numbers.js';
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, signedPoints, testsOf } from './phrases.js';

export const measuresWords = (t: Tongue): MeasuresWords => {
  const unsure = (significant: boolean) => (significant ? '' : 'fără tendință sigură: ');
  const number = (value: number, decimals: number) => t.decimal(value, decimals);
  return {
    headings: { mean: 'medie', rate: 'pondere' },
    meanOf: (column) => `media ${column}`,
    rateOf: (condition) => `ponderea ${condition}`,
    number,
    numbers: ({ low, high }, decimals) => `${number(low, decimals)} la ${number(high, decimals)}`,
    percents: ({ low, high }) => `${t.percent(low)} la ${t.percent(high)}`,
    meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
      `${unsure(significant)}${t.points(slope, decimals)} pe categorie (${pValue(t, adjustedPValue)})`,
    rateTrend: ({ slope, adjustedPValue, significant }) => {
      const { share } = t.places;
      const points = signedPoints(t, Number(decimal(slope, share, 2)), share);
      return `${unsure(significant)}${points} pe categorie (${pValue(t, adjustedPValue)})`;
    },
    trend: ({ count, alpha, adjust }) =>
      `pe categorie: de la detractori la pasivi la promotori (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
    untested: 'fără tendință: sub două categorii au 10 astfel de răspunsuri, sau toate sunt la fel',
  };
};
