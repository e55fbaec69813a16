// Italian: what is said of means and rates of segments.
import { decimal } from '../../report/numbers.js';
import type { MeasuresWords } from '../measures-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { pValue, signedPoints, testsOf } from './phrases.js';

const UNSURE = 'nessuna tendenza sicura: ';

const signed = (text: string) => (text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`);

export const measuresWords = (t: Tongue): MeasuresWords => ({
  headings: { mean: 'media', rate: 'quota' },
  meanOf: (column) => `media di ${column}`,
  rateOf: (condition) => `quota di ${condition}`,
  number: (value, decimals) => t.decimal(value, decimals),
  numbers: ({ low, high }, decimals) => `${t.decimal(low, decimals)} a ${t.decimal(high, decimals)}`,
  percents: ({ low, high }) => `${t.percent(low)} a ${t.percent(high)}`,
  meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
    `${significant ? '' : UNSURE}${signed(t.decimal(slope, decimals))} per categoria (${pValue(t, adjustedPValue)})`,
  rateTrend: ({ slope, adjustedPValue, significant }) => {
    const size = signedPoints(t, Number(decimal(slope, t.places.share, 2)), t.places.share);
    return `${significant ? '' : UNSURE}${size} per categoria (${pValue(t, adjustedPValue)})`;
  },
  trend: ({ count, alpha, adjust }) =>
    `per categoria: da detrattori a passivi a promotori (${testsOf(t, { count, alpha, adjust, method: 'adjusted-wald' })})`,
  untested: 'nessuna tendenza: meno di due categorie hanno 10 risposte del genere, o sono tutte uguali',
});
