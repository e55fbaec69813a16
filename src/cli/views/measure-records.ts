// What nps segment writes as CSV of --mean and --rate: a record a segment, and one for each trend.
import { BLANK } from '../../core/blank.js';
import type { BreakdownResult, CategoryTrend } from '../../core/results.js';
import type { SegmentName } from '../../core/segment.js';
import type { TidyRecords } from '../../report/report.js';

type Row = TidyRecords['rows'][number];

/** Columns that only these records have; a mean is under that of a block, which is of scores. */
export const MEASURE_HEADER = ['measure', 'rate', 'slope'] as const;

/** Records under a header that begins with the columns of all breakdowns. */
export function measureRecords(
  breakdowns: readonly BreakdownResult[],
  columns: readonly string[],
  header: readonly string[],
): { readonly row: string; readonly records: TidyRecords }[] {
  const rowOf = (
    by: readonly string[],
    segment: SegmentName | null,
    figures: Readonly<Record<string, Row[number]>>,
  ) =>
    header.map((name, i) => {
      const column = columns[i];
      if (column === undefined) return figures[name] ?? null;
      return segment === null || !by.includes(column) ? null : (segment[column] ?? BLANK);
    });
  const trendOf = (measure: string, trend: CategoryTrend | null) =>
    trend === null
      ? []
      : [
          rowOf([], null, {
            measure,
            slope: trend.slope,
            p_value: trend.pValue,
            adjusted_p_value: trend.adjustedPValue,
            significant: trend.significant,
          }),
        ];
  const bounds = (interval: { low: number; high: number } | null) => ({
    ci_low: interval?.low ?? null,
    ci_high: interval?.high ?? null,
  });
  const means = breakdowns.flatMap(({ by, means: list = [] }) =>
    list.flatMap(({ column: measure, segments }) =>
      segments.map(({ segment, mean, responses, interval }) =>
        rowOf(by, segment, { measure, mean, responses, ...bounds(interval) }),
      ),
    ),
  );
  const rates = breakdowns.flatMap(({ by, rates: list = [] }) =>
    list.flatMap(({ condition: measure, segments }) =>
      segments.map(({ segment, rate, responses, interval }) =>
        rowOf(by, segment, { measure, rate, responses, ...bounds(interval) }),
      ),
    ),
  );
  const trends = breakdowns.flatMap(({ means: ofMeans = [], rates: ofRates = [] }) => [
    ...ofMeans.flatMap(({ column, trend }) => trendOf(column, trend)),
    ...ofRates.flatMap(({ condition, trend }) => trendOf(condition, trend)),
  ]);
  return [
    { row: 'mean', records: { header, rows: means } },
    { row: 'rate', records: { header, rows: rates } },
    { row: 'trend', records: { header, rows: trends } },
  ];
}
