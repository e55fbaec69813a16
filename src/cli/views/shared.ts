// Pieces of reports that several commands share.

import type { InputAccount } from '../../core/account.js';
import { BLANK } from '../../core/blank.js';
import type { Block } from '../../core/block.js';
import type { Representation } from '../../core/targets.js';
import { decimal, formatCount, formatPercent } from '../../report/numbers.js';
import type { CliWarning } from '../warnings.js';

export { accountLine } from '../../words/account.js';
export { BLANK };

/** The account without what only the messages need. */
export function inputOf({
  sources,
  rows,
  records,
  answered,
  blank,
  rejected,
  filtered,
  columns,
}: InputAccount): InputAccount {
  return {
    sources,
    rows,
    ...(records !== undefined && { records }),
    answered,
    blank,
    rejected,
    filtered,
    columns,
  };
}

/** 95 → "95%", 99.9 → "99.9%". */
export function percentOf(confidence: number): string {
  // 100 × 0.58 is 57.99999999999999.
  return `${Number(confidence.toPrecision(12))}%`;
}

/** "p < 0.001", "p = 0.034"; a word where nothing was tested. */
export function pValueText(p: number | null): string {
  if (p === null) return 'not tested';
  return p < 0.001 ? 'p < 0.001' : `p = ${decimal(p, 3)}`;
}

/** What weights did to the precision, as a line for a report. */
export function weightedLine({ weighted }: Block): string[] {
  if (weighted === undefined || weighted.designEffect === null) return [];
  const effective = formatCount(Math.round(weighted.effectiveResponses));
  return [
    `weighted: worth ${effective} equal responses (design effect ${decimal(weighted.designEffect, 2)}); counts are unweighted`,
  ];
}

/**
 * What is to be said where weights leave little to rely on.
 * @param side of a comparison
 */
export function weightWarnings({ weighted, responses }: Block, side?: 'before' | 'after'): CliWarning[] {
  if (weighted === undefined || responses === 0) return [];
  const { designEffect, effectiveResponses: effective } = weighted;
  const of = side === undefined ? {} : { side };
  const warnings: CliWarning[] = [];
  if (designEffect! > 2)
    warnings.push({ code: 'design-effect', responses, effective, designEffect: designEffect!, ...of });
  if (effective < 30 && responses >= 30) warnings.push({ code: 'few-effective-responses', ...of });
  return warnings;
}

const SHARE_POINTS = 0.05;

/** How the sample compares with the population, in one line: the categories that are off by 5 points and more. */
export function representationLine(rows: readonly Representation[] | undefined): string[] {
  if (rows === undefined) return [];
  const off = rows.filter(({ difference }) => difference !== null && Math.abs(difference) >= SHARE_POINTS);
  const list = off
    .sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))
    .slice(0, 3)
    .map(
      ({ category, sample, target }) =>
        `${category ?? BLANK} ${formatPercent(sample)} instead of ${formatPercent(target)}`,
    );
  if (list.length === 0)
    return ['weighted to targets, from which no category of the sample was off by 5 points'];
  return [`weighted to targets; the sample had ${list.join(', ')}${off.length > 3 ? ', …' : ''}`];
}

/** A column's name as a header in CSV: a spreadsheet takes @file for a formula. */
export function tidyName(column: string): string {
  return column === '@file' ? 'file' : column;
}

/** The figures of a block in CSV. */
export const BLOCK_HEADER = [
  'nps',
  'ci_low',
  'ci_high',
  'responses',
  'promoters',
  'passives',
  'detractors',
  'promoters_share',
  'passives_share',
  'detractors_share',
  'mean',
  'standard_error',
] as const;

/** The cells under {@link BLOCK_HEADER}; hidden figures are null. */
export function blockCells(
  figures: { [K in Exclude<keyof Block, 'weighted'>]: Block[K] | null },
): (number | null)[] {
  const { nps, interval, responses, promoters, passives, detractors, mean, standardError } = figures;
  const categories = [promoters, passives, detractors];
  return [
    nps,
    interval?.low ?? null,
    interval?.high ?? null,
    responses,
    ...categories.map((category) => category?.count ?? null),
    ...categories.map((category) => category?.share ?? null),
    mean,
    standardError,
  ];
}
