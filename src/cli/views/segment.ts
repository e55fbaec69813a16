// What nps segment shows: a line for the whole, a table for each breakdown, what the marks mean, the records for CSV.
import type { InputAccount } from '../../core/account.js';
import { BLANK } from '../../core/blank.js';
import { MIN_TESTED } from '../../core/contrast.js';
import type { BreakdownResult, SegmentResult } from '../../core/results.js';
import type { Scale } from '../../core/scale.js';
import type { Segment } from '../../core/segment.js';
import type { CellValue, Legend, Line, ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { benchmarkLegend, benchmarkTables } from './benchmarks.js';
import { CATEGORIES } from './categories.js';
import { representationLine, weightedLine } from './footer.js';
import { BLOCK_HEADER, blockCells, tidyName, withBands } from './tidy.js';

/** What nps segment computes. */
export interface Segmented extends Computed<SegmentResult, { confidence: number; minN: number | null }> {
  input: InputAccount;
}

/** The report of nps segment. */
export function segmentView(segmented: Segmented, words: Words): Shown<SegmentResult> {
  const { result, input, options, scale } = segmented;
  const { confidence, minN } = options;
  const { overall, benchmarks, representation } = result;
  const breakdowns = 'breakdowns' in result ? result.breakdowns : [result];
  const { nps, interval, responses } = overall;
  return {
    ...segmented,
    title: {
      pieces: [
        [
          {
            text: words.segment.title(
              breakdowns.map(({ by }) => nameOf(by)),
              scale,
            ),
            tone: 'strong',
          },
        ],
        words.segment.overall(nps, confidence, interval, responses),
      ],
    },
    tables: [
      ...breakdowns
        .filter(({ hidden }) => !hidden)
        .map((breakdown) => tableOf(breakdown, { several: breakdowns.length > 1, confidence, scale }, words)),
      ...benchmarkTables(benchmarks, confidence, words),
    ],
    footer: [
      ...legendOf(breakdowns, minN ?? 0, scale, words),
      ...benchmarkLegend(benchmarks, words),
      ...weightedLine(overall, words),
      ...representationLine(representation, words),
      words.figures.account(input),
    ],
    records: withBands(tidy(breakdowns), scale),
  };
}

/** "region × plan" */
function nameOf(by: readonly string[]): string {
  return by.map((column) => column.trim()).join(' × ');
}

/** The table of one breakdown; with several it has a title. */
function tableOf(
  { by, segments }: BreakdownResult,
  { several, confidence, scale }: { several: boolean; confidence: number; scale: Scale | undefined },
  { segment, figures }: Words,
): ReportTable {
  const { headings } = segment;
  return {
    ...(several && {
      title: [{ text: segment.breakdown(nameOf(by)), tone: 'strong' }] satisfies Line,
    }),
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'nps' },
      { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
      { title: headings.responses, kind: 'count' },
      { title: headings.promoters, kind: 'share', drop: 3 },
      { title: headings.passives, kind: 'share', drop: 5 },
      { title: headings.detractors, kind: 'share', drop: 4 },
      { title: headings.effect, kind: 'points', drop: 2 },
      { title: '', name: headings.mark, kind: 'mark' },
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
      markOf(row, segment.marks),
    ]),
    chart: {
      kind: 'stacked',
      parts: CATEGORIES.map(({ category, shade }) => ({
        name: headings[category],
        shade,
        values: segments.map((row) => row[category]?.share ?? null),
      })),
    },
  };
}

function markOf(row: Segment, marks: Words['segment']['marks']): CellValue {
  if (row.hidden) return { text: marks.hidden, tone: 'dim' };
  if (row.significant) {
    return row.difference! > 0 ? { text: marks.above, tone: 'good' } : { text: marks.below, tone: 'bad' };
  }
  if (row.pValue === null) return { text: isSmall(row) ? marks.untested : marks.restUntested, tone: 'dim' };
  return row.lowN ? { text: marks.lowN, tone: 'warn' } : null;
}

/** A segment is not tested where it is too small, or else where its rest is. */
function isSmall({ responses }: Segment): boolean {
  return responses < MIN_TESTED;
}

/** What the marks and columns mean, as far as they occur. */
function legendOf(
  breakdowns: readonly BreakdownResult[],
  minN: number,
  scale: Scale | undefined,
  { segment: { headings, legend } }: Words,
): (Line | Legend)[] {
  const rows = breakdowns.flatMap(({ segments }) => segments);
  const lines: (Line | Legend)[] = [];
  for (const { by, segments, tests, hidden } of breakdowns) {
    const which = breakdowns.length > 1 ? nameOf(by) : undefined;
    if (segments.some(({ significant }) => significant)) lines.push({ legend: legend.differ(tests, which) });
    else if (tests.count > 0 && !hidden) lines.push(legend.noneDiffers(tests, which));
  }
  if (rows.length > 0) lines.push({ legend: legend.effect(scale), of: headings.effect });
  if (rows.some((row) => row.lowN && !row.significant && row.pValue !== null))
    lines.push({ legend: legend.lowN });
  const untested = rows.filter(({ hidden, pValue }) => !hidden && pValue === null);
  if (untested.some(isSmall)) lines.push({ legend: legend.untested });
  if (!untested.every(isSmall)) lines.push({ legend: legend.restUntested });
  if (rows.some(({ hidden }) => hidden)) lines.push({ legend: legend.hidden(minN) });
  for (const { by, hidden } of breakdowns) {
    if (hidden) lines.push(legend.allHidden(by, minN));
  }
  return lines;
}

/** One record a segment; with several breakdowns, the columns of the others stay empty. */
function tidy(breakdowns: readonly BreakdownResult[]): TidyRecords {
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
        row.pValue,
        row.adjustedPValue,
        row.significant,
        row.lowN,
      ]),
    ),
  };
}
