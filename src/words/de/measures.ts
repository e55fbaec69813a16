// German: what is said of means and rates of segments.
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, testsOf } from './phrases.js';

const signed = (digits: string) => (digits.startsWith('-') || !/[1-9]/.test(digits) ? digits : `+${digits}`);
const unsure = (significant: boolean | null) => (significant ? '' : 'kein sicherer Trend: ');

export const measuresWords = (t: Tongue): MeasuresWords => ({
  headings: { mean: 'Mittel', rate: 'Anteil' },
  meanOf: (column) => `Mittel von ${column}`,
  rateOf: (condition) => `Anteil von ${condition}`,
  number: (value, decimals) => t.decimal(value, decimals),
  numbers: ({ low, high }, decimals) => `${t.decimal(low, decimals)} bis ${t.decimal(high, decimals)}`,
  percents: ({ low, high }) => `${t.percent(low)} bis ${t.percent(high)}`,
  meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
    `${unsure(significant)}${signed(t.decimal(slope, decimals))} pro Kategorie (${pValue(t, adjustedPValue)})`,
  rateTrend: ({ slope, adjustedPValue, significant }) =>
    `${unsure(significant)}${signed(t.share(slope))} Punkte pro Kategorie (${pValue(t, adjustedPValue)})`,
  trend: ({ count, alpha, adjust }) =>
    `pro Kategorie: von Kritikern über Passive zu Promotoren (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
  untested: 'kein Trend: weniger als zwei Kategorien haben 10 solche Antworten, oder alle sind gleich',
});
