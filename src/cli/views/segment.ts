// What nps segment shows: a line for the whole, a table for each breakdown, what the marks mean, the records for CSV.

import type { Adjustment } from '../../core/adjust.js';
import type { Block } from '../../core/block.js';
import { counted } from '../../core/counted.js';
import type { Segment } from '../../core/segment.js';
import type { Breakdown } from '../../core/segments.js';
import { formatCount, formatInterval, formatNps } from '../../report/numbers.js';
import type { CellValue, Line, Span, Table, TidyRecords } from '../../report/report.js';
import { hiddenLine } from '../../words/warnings.js';
import { BLANK, BLOCK_HEADER, blockCells, percentOf, tidyName } from './shared.js';

/** "NPS by region    overall +29 (95% CI +26 to +31, n = 4,298)" */
export function titleOf(
  breakdowns: readonly Breakdown[],
  { nps, interval, responses }: Block,
  confidence: number,
): Span[] {
  const bounds =
    interval === null ? '' : `${percentOf(confidence)} CI ${formatInterval([interval.low, interval.high])}, `;
  return [
    { text: `NPS by ${breakdowns.map(({ by }) => nameOf(by)).join(', ')}`, tone: 'strong' },
    { text: `    overall ${formatNps(nps)} (${bounds}n = ${formatCount(responses)})` },
  ];
}

const nameOf = (by: readonly string[]) => by.map((column) => column.trim()).join(' × ');

/** The table of one breakdown; with several it has a title. */
export function tableOf({ by, segments }: Breakdown, several: boolean, confidence: number): Table {
  return {
    ...(several && { title: [{ text: `by ${nameOf(by)}`, tone: 'strong' }] satisfies Line }),
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: 'NPS', kind: 'nps' },
      { title: `${percentOf(confidence)} CI`, kind: 'interval' },
      { title: 'n', kind: 'count' },
      { title: 'Prom.', kind: 'share', drop: 3 },
      { title: 'Pass.', kind: 'share', drop: 5 },
      { title: 'Detr.', kind: 'share', drop: 4 },
      { title: 'effect', kind: 'points', drop: 2 },
      { title: '', kind: 'mark', drop: 1 },
    ],
    rows: segments.map((row) => [
      ...by.map((column) => row.segment[column] ?? BLANK),
      row.nps,
      row.interval && ([row.interval.low, row.interval.high] as const),
      row.responses,
      row.promoters?.share ?? null,
      row.passives?.share ?? null,
      row.detractors?.share ?? null,
      row.leverage,
      markOf(row),
    ]),
  };
}

function markOf(row: Segment): CellValue {
  if (row.hidden) return { text: 'hidden', tone: 'dim' };
  if (row.significant) return row.difference! > 0 ? { text: '▲', tone: 'good' } : { text: '▼', tone: 'bad' };
  if (row.pValue === null) return { text: 'n < 10', tone: 'dim' };
  return row.lowN ? { text: 'low n', tone: 'warn' } : null;
}

const ADJUSTMENTS: Record<Adjustment, string> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'not corrected',
};

/** "p < 0.05, Holm over 5 tests" */
function testsOf({ tests }: Breakdown): string {
  const { alpha, adjust, count } = tests!;
  const over = `over ${counted(count, 'test')}`;
  return `p < ${Number(alpha.toPrecision(6))}, ${ADJUSTMENTS[adjust]}${adjust === 'none' ? '' : ` ${over}`}`;
}

/** What the marks and columns mean, as far as they occur. */
export function legend(breakdowns: readonly Breakdown[], minN: number | undefined): Line[] {
  const rows = breakdowns.flatMap(({ segments }) => segments);
  const lines: Line[] = [];
  for (const breakdown of breakdowns) {
    const which = breakdowns.length > 1 ? ` by ${nameOf(breakdown.by)}` : '';
    if (breakdown.segments.some(({ significant }) => significant)) {
      lines.push(`▲ ▼ above or below the rest${which} (${testsOf(breakdown)})`);
    } else if (breakdown.tests!.count > 0 && !breakdown.hidden) {
      lines.push(`no segment${which} differs from the rest (${testsOf(breakdown)})`);
    }
  }
  if (rows.length > 0) lines.push('effect: points that the segment adds to or takes from the overall NPS');
  if (rows.some((row) => row.lowN && !row.significant && row.pValue !== null))
    lines.push('low n: fewer than 30 responses');
  if (rows.some(({ hidden, pValue }) => !hidden && pValue === null)) {
    lines.push('n < 10: too few responses to test, in the segment or in the rest');
  }
  if (rows.some(({ hidden }) => hidden))
    lines.push(`hidden: fewer than ${formatCount(minN ?? 0)} responses, or too few beside such a segment`);
  for (const { by, hidden } of breakdowns) {
    if (hidden) lines.push(hiddenLine(by, minN));
  }
  return lines;
}

/** One record a segment; with several breakdowns, the columns of the others stay empty. */
export function tidy(breakdowns: readonly Breakdown[]): TidyRecords {
  const columns = [...new Set(breakdowns.flatMap(({ by }) => by))];
  return {
    header: [
      ...columns.map(tidyName),
      ...BLOCK_HEADER,
      'difference',
      'contribution',
      'leverage',
      'p_value',
      'adjusted_p_value',
      'significant',
      'low_n',
    ],
    rows: breakdowns.flatMap(({ by, segments }) =>
      segments.map((row) => [
        ...columns.map((column) => (by.includes(column) ? (row.segment[column] ?? BLANK) : null)),
        ...blockCells(row),
        row.difference,
        row.contribution,
        row.leverage,
        row.pValue ?? null,
        row.adjustedPValue ?? null,
        row.significant ?? null,
        row.lowN,
      ]),
    ),
  };
}
