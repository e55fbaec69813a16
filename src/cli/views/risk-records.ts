// What nps risk writes as CSV: one record a segment that was found.
import { BLANK } from '../../core/blank.js';
import type { RiskResult } from '../../core/results.js';
import type { TidyRecords } from '../../report/report.js';
import { BLOCK_HEADER, blockCells, tidyName } from './tidy.js';

/** One record a segment, the worst first; columns that do not make it are empty. */
export function riskRecords({ found, columns }: RiskResult): TidyRecords {
  const used = columns.filter((column) => found.some(({ segment }) => Object.hasOwn(segment, column)));
  const header = [
    ...used.map(tidyName),
    ...BLOCK_HEADER,
    'ci_level',
    'difference',
    'contribution',
    'leverage',
    'leverage_ci_low',
    'leverage_ci_high',
    'p_value',
    'adjusted_p_value',
    'significant',
  ];
  return {
    header,
    rows: found.map((row) => [
      ...used.map((column) => (Object.hasOwn(row.segment, column) ? (row.segment[column] ?? BLANK) : null)),
      ...blockCells(row),
      row.interval?.level ?? null,
      row.difference,
      row.contribution,
      row.leverage,
      row.leverageInterval?.low ?? null,
      row.leverageInterval?.high ?? null,
      row.pValue,
      row.adjustedPValue,
      row.significant,
    ]),
  };
}
