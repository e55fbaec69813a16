// What nps drivers writes as CSV: one record a rating, a column of segments, a value of such, a column that is left out.
import { BLANK } from '../../core/blank.js';
import type { DriversResult } from '../../core/results.js';
import type { TidyRecords } from '../../report/report.js';
import { BLOCK_HEADER, blockCells, stacked, tidyName } from './tidy.js';

const TESTED = ['p_value', 'adjusted_p_value', 'significant'] as const;

/** A first column says what each record is. */
export function driverRecords({ drivers, categories, leftOut }: DriversResult): TidyRecords {
  const ratings: TidyRecords = {
    header: [
      ...['column', 'share', 'share_low', 'share_high', 'correlation', 'effect', 'rating_mean', 'responses'],
      ...['vif', 'turns', 'importance', 'rated', ...TESTED],
    ],
    rows: drivers.map((driver) => [
      tidyName(driver.column),
      driver.share,
      driver.shareInterval?.low ?? null,
      driver.shareInterval?.high ?? null,
      driver.correlation,
      driver.effect,
      driver.mean,
      driver.responses,
      driver.vif,
      driver.turns,
      driver.place?.importance ?? null,
      driver.place?.rating ?? null,
      driver.pValue,
      driver.adjustedPValue,
      driver.significant,
    ]),
  };
  const columns: TidyRecords = {
    header: ['column', 'explained', ...TESTED],
    rows: categories.map(({ column, explained, pValue, adjustedPValue, significant }) => [
      tidyName(column),
      explained,
      pValue,
      adjustedPValue,
      significant,
    ]),
  };
  const values: TidyRecords = {
    header: ['column', 'value', ...BLOCK_HEADER, 'difference', 'contribution', 'leverage', 'low_n'],
    rows: categories.flatMap(({ column, values: rows }) =>
      rows.map((row) => [
        tidyName(column),
        row.segment[column] ?? BLANK,
        ...blockCells(row),
        row.difference,
        row.contribution,
        row.leverage,
        row.lowN,
      ]),
    ),
  };
  const left: TidyRecords = {
    header: ['column', 'reason'],
    rows: leftOut.map(({ column, reason }) => [tidyName(column), reason]),
  };
  return stacked(0, { row: 'rating', records: ratings }, [
    { row: 'category', records: columns },
    { row: 'value', records: values },
    { row: 'left_out', records: left },
  ]);
}
