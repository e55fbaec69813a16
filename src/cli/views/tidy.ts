// Records for CSV that several commands share: names of columns and plain figures, the same in every language.
import type { Block } from '../../core/block.js';
import { bandsOf, bandsText, type Scale } from '../../core/scale.js';
import type { TidyRecords } from '../../report/report.js';

/** A column's name as a header in CSV: a spreadsheet takes @file for a formula. */
export function tidyName(column: string): string {
  return column === '@file' ? 'file' : column;
}

/** Records whose net score is no NPS say so in a last column, by the bands of the scale: 1-3,4,5. */
export function withBands(records: TidyRecords, scale: Scale | undefined): TidyRecords {
  if (scale === undefined) return records;
  const bands = bandsText(bandsOf(scale));
  return { header: [...records.header, 'bands'], rows: records.rows.map((row) => [...row, bands]) };
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
