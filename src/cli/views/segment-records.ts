// What nps segment writes as CSV: one record a segment, and what else was asked for.
import { BLANK } from '../../core/blank.js';
import type { ToldBlock } from '../../core/block.js';
import { lettersBelow } from '../../core/pair-tests.js';
import type { BreakdownResult, SegmentResult } from '../../core/results.js';
import type { SegmentName } from '../../core/segment.js';
import type { TidyRecords } from '../../report/report.js';
import { benchmarkRecords } from './benchmarks.js';
import { MEASURE_HEADER, measureRecords } from './measure-records.js';
import { representationRecords } from './representation.js';
import { BLOCK_HEADER, blockCells, RATE_HEADER, rateCells, stacked, TOTAL, tidyName } from './tidy.js';

type Cells = TidyRecords['rows'][number];

/**
 * One record a segment; with several breakdowns, the columns of the others stay empty. Where there are rows of other
 * kinds too, a first column says what each is.
 * @param total a row for all segments together is wanted
 */
export function segmentRecords(
  breakdowns: readonly BreakdownResult[],
  { overall, benchmarks, representation }: SegmentResult,
  total: boolean,
): TidyRecords {
  const columns = [...new Set(breakdowns.flatMap(({ by }) => by))];
  const against = breakdowns.find(({ tests }) => tests.against)?.tests.against;
  const isPaired = breakdowns.some(({ pairs }) => pairs !== undefined);
  const isOverlapping = breakdowns.some(({ overlapping }) => overlapping);
  const isRated = overall.invitations !== undefined;
  const isMeasured = breakdowns.some(({ means, rates }) => (means ?? rates) !== undefined);
  const header = [
    ...columns.map(tidyName),
    ...BLOCK_HEADER,
    ...(isRated ? RATE_HEADER : []),
    'difference',
    'contribution',
    'leverage',
    'p_value',
    'adjusted_p_value',
    'significant',
    'low_n',
    ...(against === undefined ? [] : ['versus']),
    ...(isPaired ? ['letter', 'above'] : []),
    ...(isOverlapping ? ['overlapping'] : []),
    ...(isMeasured ? MEASURE_HEADER : []),
  ];
  const rows = breakdowns.flatMap(({ by, segments, tests, pairs, overlapping = false }) =>
    segments.map((row) => [
      ...columns.map((column) => (by.includes(column) ? (row.segment[column] ?? BLANK) : null)),
      ...blockCells(row),
      ...(isRated ? rateCells(row) : []),
      row.difference,
      row.contribution,
      row.leverage,
      row.pValue,
      row.adjustedPValue,
      row.significant,
      row.lowN,
      ...(against === undefined ? [] : [tests.against === undefined ? null : nameText(tests.against)]),
      ...(isPaired ? [row.letter ?? null, pairs ? lettersBelow(pairs, row.letter).join(' ') : null] : []),
      ...(isOverlapping ? [overlapping] : []),
    ]),
  );
  return stacked(columns.length, { row: 'segment', records: { header, rows } }, [
    ...(isMeasured ? measureRecords(breakdowns, columns, header) : []),
    { row: TOTAL.row, records: { header, rows: total ? [totalCells(overall, header, columns)] : [] } },
    { row: 'benchmark', records: benchmarkRecords(benchmarks) },
    { row: 'representation', records: representationRecords(representation) },
  ]);
}

/** The whole is neither tested nor different from itself: what only segments have stays empty. */
function totalCells(overall: ToldBlock, header: readonly string[], columns: readonly string[]): Cells {
  const cells: Cells = [
    ...columns.map(() => TOTAL.name),
    ...blockCells(overall),
    ...(overall.invitations === undefined ? [] : rateCells(overall)),
  ];
  return header.map((_, i) => cells[i] ?? null);
}

function nameText(name: SegmentName): string {
  return Object.values(name)
    .map((value) => value ?? BLANK)
    .join(' × ');
}
