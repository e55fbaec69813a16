// Records for CSV that several commands share: names of columns and plain figures, the same in every language.
import type { Block } from '../../core/block.js';

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
