// What nps compare writes as CSV: the comparison as one record, and before it one for each segment.
import { BLANK } from '../../core/blank.js';
import type { Comparison } from '../../core/comparison.js';
import type { CompareResult } from '../../core/results.js';
import type { ToldDecomposedSegment, ToldDecomposition } from '../../core/told-decomposition.js';
import type { TidyRecords } from '../../report/report.js';
import { stacked, TOTAL, tidyName } from './tidy.js';

/** The records; with segments a first column says which is of the total. */
export function compareRecords(result: CompareResult, by: readonly string[]): TidyRecords {
  const { decomposition } = result;
  return decomposition === null ? totals(result) : segmentsAndTotal(result, decomposition, by);
}

function totals({ before, after, ...difference }: CompareResult): TidyRecords {
  return {
    header: [
      'before',
      'after',
      'difference',
      'ci_low',
      'ci_high',
      'p_value',
      'significant',
      'responses_before',
      'responses_after',
    ],
    rows: [
      [
        before.nps,
        after.nps,
        ...intervalCells(difference),
        difference.pValue,
        difference.significant,
        before.responses,
        after.responses,
      ],
    ],
  };
}

function segmentsAndTotal(
  { before, after, ...whole }: CompareResult,
  { segments, mix, rate }: ToldDecomposition,
  by: readonly string[],
): TidyRecords {
  const header = [
    ...by.map(tidyName),
    'before',
    'after',
    'share_before',
    'share_after',
    'mix',
    'rate',
    'difference',
    'ci_low',
    'ci_high',
    'p_value',
    'adjusted_p_value',
    'significant',
    'responses_before',
    'responses_after',
  ];
  const rows = segments.map((row) => [
    ...by.map((column) => row.segment[column] ?? BLANK),
    ...effectCells(row),
    ...intervalCells(row),
    row.pValue,
    row.adjustedPValue,
    row.significant,
    row.responsesBefore,
    row.responsesAfter,
  ]);
  const total = [
    ...by.map(() => TOTAL.name),
    ...effectCells({ before: before.nps, after: after.nps, shareBefore: 1, shareAfter: 1, mix, rate }),
    ...intervalCells(whole),
    whole.pValue,
    // One test by itself.
    whole.pValue,
    whole.significant,
    before.responses,
    after.responses,
  ];
  return stacked(by.length, { row: 'segment', records: { header, rows } }, [
    { row: TOTAL.row, records: { header, rows: [total] } },
  ]);
}

function effectCells(
  row: Pick<ToldDecomposedSegment, 'before' | 'after' | 'shareBefore' | 'shareAfter' | 'mix' | 'rate'>,
): (number | null)[] {
  return [row.before, row.after, row.shareBefore, row.shareAfter, row.mix, row.rate];
}

function intervalCells({
  difference,
  interval,
}: Pick<Comparison, 'difference' | 'interval'>): (number | null)[] {
  return [difference, interval?.low ?? null, interval?.high ?? null];
}
