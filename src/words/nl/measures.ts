// Dutch: what is said of means and rates of segments.
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, testsOf } from './phrases.js';

const signed = (digits: string) => (digits.startsWith('-') || !/[1-9]/.test(digits) ? digits : `+${digits}`);
const unsure = (significant: boolean | null) => (significant ? '' : 'geen zekere trend: ');

export const measuresWords = (t: Tongue): MeasuresWords => ({
  headings: { mean: 'gem.', rate: 'aandeel' },
  meanOf: (column) => `gemiddelde van ${column}`,
  rateOf: (condition) => `aandeel van ${condition}`,
  number: (value, decimals) => t.decimal(value, decimals),
  numbers: ({ low, high }, decimals) => `${t.decimal(low, decimals)} tot ${t.decimal(high, decimals)}`,
  percents: ({ low, high }) => `${t.percent(low)} tot ${t.percent(high)}`,
  meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
    `${unsure(significant)}${signed(t.decimal(slope, decimals))} per categorie (${pValue(t, adjustedPValue)})`,
  rateTrend: ({ slope, adjustedPValue, significant }) =>
    `${unsure(significant)}${signed(t.share(slope))} punten per categorie (${pValue(t, adjustedPValue)})`,
  trend: ({ count, alpha, adjust }) =>
    `per categorie: van criticasters via passives naar promotors (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
  untested: 'geen trend: minder dan twee categorieën hebben 10 zulke antwoorden, of alle zijn gelijk',
});
