// French: what is said of means and rates of segments.
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, testsOf } from './phrases.js';
import { fr } from './typography.js';

export const measuresWords = (t: Tongue): MeasuresWords => {
  const head = (significant: boolean | null) => (significant ? '' : fr`tendance incertaine : `);
  return {
    headings: { mean: 'moyenne', rate: 'part' },
    meanOf: (column) => `moyenne de ${column}`,
    rateOf: (condition) => `part de ${condition}`,
    number: (value, decimals) => t.decimal(value, decimals),
    numbers: ({ low, high }, decimals) => `${t.decimal(low, decimals)} à ${t.decimal(high, decimals)}`,
    percents: ({ low, high }) => `${t.percent(low)} à ${t.percent(high)}`,
    meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
      `${head(significant)}${t.points(slope, decimals)} par catégorie (${pValue(t, adjustedPValue)})`,
    rateTrend: ({ slope, adjustedPValue, significant }) => {
      const points = `${t.points(100 * slope, t.places.share)} ${t.agreeing(100 * slope, 'point', 'points', t.places.share)}`;
      return `${head(significant)}${points} par catégorie (${pValue(t, adjustedPValue)})`;
    },
    trend: ({ count, alpha, adjust }) =>
      fr`par catégorie : des détracteurs aux passifs, des passifs aux promoteurs (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
    untested: fr`pas de tendance : moins de deux catégories ont 10 réponses de ce genre, ou toutes sont pareilles`,
  };
};
