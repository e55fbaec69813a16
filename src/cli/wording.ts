// Pieces of reports that several commands share.

import type { InputAccount } from '../core/account.js';
import type { Block } from '../core/block.js';
import type { Reading } from '../input/options.js';
import { decimal, formatCount } from '../report/numbers.js';

/** "4,310 rows = 4,298 answered + 9 blank + 3 rejected" */
export function accountLine({ rows, answered, blank, rejected, filtered }: InputAccount): string {
  const parts = Object.entries({ blank, rejected, filtered }).filter(([, count]) => count > 0);
  const sum = [
    `${formatCount(answered)} answered`,
    ...parts.map(([name, count]) => `${formatCount(count)} ${name}`),
  ].join(' + ');
  return `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'} = ${sum}`;
}

/** The account without what only the messages need. */
export function inputOf({
  sources,
  rows,
  answered,
  blank,
  rejected,
  filtered,
  columns,
}: Reading): InputAccount {
  return { sources, rows, answered, blank, rejected, filtered, columns };
}

/** 95 → "95%", 99.9 → "99.9%". */
export function percentOf(confidence: number): string {
  return `${Number.isInteger(confidence) ? confidence : decimal(confidence, 2).replace(/0+$/, '')}%`;
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
export function blockCells(figures: { [K in keyof Block]: Block[K] | null }): (number | null)[] {
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
