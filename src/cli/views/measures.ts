// What nps segment shows of --mean and --rate: a table for each, and what the trend over the categories is.
import type { Adjustment } from '../../core/adjust.js';
import { alphaOf } from '../../core/contrast.js';
import type { Interval } from '../../core/interval.js';
import type { BreakdownResult, MeanOfSegments, RateOfSegments } from '../../core/results.js';
import { LOW_N } from '../../core/segment.js';
import type { CellValue, Legend, Line, ReportTable } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import { valuesOf } from './values.js';

/** A row of a mean or a rate. */
interface Row {
  readonly segment: Readonly<Record<string, string | null>>;
  readonly hidden?: true;
  readonly responses: number;
  readonly interval: Interval | null;
}

/** The tables of a breakdown. */
export function measureTables(
  { by, means = [], rates = [], hidden }: BreakdownResult,
  confidence: number,
  words: Words,
): ReportTable[] {
  if (hidden) return [];
  const { measures } = words;
  const around = { by, confidence, words };
  return [
    ...means.map((one) => {
      const decimals = decimalsOf(one);
      return tableOf(
        one.segments,
        {
          heading: measures.headings.mean,
          title: measures.meanOf(one.column),
          trend: one.trend && measures.meanTrend(one.trend, decimals),
          figure: ({ mean }) => (mean === null ? null : measures.number(mean, decimals)),
          bounds: (interval) => measures.numbers(interval, decimals),
        },
        around,
      );
    }),
    ...rates.map((one) =>
      tableOf(
        one.segments,
        {
          heading: measures.headings.rate,
          title: measures.rateOf(one.condition),
          trend: one.trend && measures.rateTrend(one.trend),
          figure: ({ rate }) => rate,
          bounds: measures.percents,
        },
        around,
      ),
    ),
  ];
}

/** How the figures of one measure are shown. */
interface Shown<Of> {
  readonly heading: string;
  readonly title: string;
  readonly trend: string | null;
  figure(row: Of): CellValue;
  bounds(interval: Interval): string;
}

function tableOf<Of extends Row>(
  rows: readonly Of[],
  { heading, title, trend, figure, bounds }: Shown<Of>,
  { by, confidence, words }: { by: readonly string[]; confidence: number; words: Words },
): ReportTable {
  const { figures, segment } = words;
  return {
    title: { pieces: [[{ text: title, tone: 'strong' }], ...(trend === null ? [] : [trend])] },
    columns: [
      ...by.map((name) => ({ title: name, kind: 'text' as const })),
      { title: heading, kind: 'percent' },
      { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
      { title: segment.headings.responses, kind: 'count' },
      { title: '', name: segment.headings.mark, kind: 'mark' },
    ],
    rows: rows.map((row) => [
      ...valuesOf(row, by, words),
      figure(row),
      row.interval && bounds(row.interval),
      row.responses,
      markOf(row, segment.marks),
    ]),
  };
}

function markOf({ hidden, responses }: Row, marks: Words['segment']['marks']): CellValue {
  if (hidden) return { text: marks.hidden, tone: 'dim' };
  return responses < LOW_N ? { text: marks.lowN, tone: 'warn' } : null;
}

/** Decimals of a mean: enough for two digits of the half-width of the narrowest interval, the same in all rows. */
const SURE_DIGITS = 2;
const MOST_DECIMALS = 6;

function decimalsOf({ segments }: MeanOfSegments): number {
  const widths = segments.flatMap(({ interval }) =>
    interval === null || interval.high === interval.low ? [] : [(interval.high - interval.low) / 2],
  );
  if (widths.length === 0) return 1;
  const decimals = SURE_DIGITS - 1 - Math.floor(Math.log10(Math.min(...widths)));
  return Math.max(0, Math.min(MOST_DECIMALS, decimals));
}

/** What a trend means, where there is one; why there is none, where one was expected. */
export function measureLegend(
  breakdowns: readonly BreakdownResult[],
  { confidence, adjust }: { confidence: number; adjust: Adjustment },
  { measures }: Words,
): (Line | Legend)[] {
  const byCategory = breakdowns.filter(
    ({ by: [only, ...others] }) => others.length === 0 && only === '@category',
  );
  const trends = byCategory.flatMap(({ means = [], rates = [] }): (MeanOfSegments | RateOfSegments)[] => [
    ...means,
    ...rates,
  ]);
  const count = trends.filter(({ trend }) => trend !== null).length;
  const isUntested = trends.some(
    ({ trend, segments }) => trend === null && !segments.some((one) => one.hidden),
  );
  return [
    ...(count > 0 ? [{ legend: measures.trend({ count, alpha: alphaOf(confidence / 100), adjust }) }] : []),
    ...(isUntested ? [{ legend: measures.untested }] : []),
  ];
}
