// English: what is said of means and rates of segments.
import { decimal, formatCount, formatPercent, type Places } from '../report/numbers.js';
import { pValue, testsOf } from './en-phrases.js';
import type { MeasuresWords } from './measures-words.js';

/** 1204.53 → "1,204.5" */
function number(value: number, decimals: number): string {
  const [whole = '', ...rest] = decimal(Math.abs(value), decimals).split('.');
  const digits = [formatCount(Number(whole)), ...rest].join('.');
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

const signed = (digits: string) => (digits.startsWith('-') || !/[1-9]/.test(digits) ? digits : `+${digits}`);

/** @param share decimals of a share */
export const measures = ({ share }: Places): MeasuresWords => ({
  headings: { mean: 'mean', rate: 'share' },
  meanOf: (column) => `mean of ${column}`,
  rateOf: (condition) => `share of ${condition}`,
  number,
  numbers: ({ low, high }, decimals) => `${number(low, decimals)} to ${number(high, decimals)}`,
  percents: ({ low, high }) => `${formatPercent(low, share)} to ${formatPercent(high, share)}`,
  meanTrend: ({ slope, adjustedPValue, significant }, decimals) =>
    `${significant ? '' : 'no sure trend: '}${signed(number(slope, decimals))} a category (${pValue(adjustedPValue)})`,
  rateTrend: ({ slope, adjustedPValue, significant }) =>
    `${significant ? '' : 'no sure trend: '}${signed(decimal(slope, share, 2))} points a category (${pValue(adjustedPValue)})`,
  trend: ({ count, alpha, adjust }) =>
    `a category: from detractors to passives to promoters (${testsOf({ count, alpha, adjust, method: 'adjusted-wald' })})`,
  untested: 'no trend: fewer than two categories have 10 such answers, or all are alike',
});
