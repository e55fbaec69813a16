// The segments of a trend: a row each, with its course.
import type { TrendResult } from '../../core/results.js';
import type { Series } from '../../core/series.js';
import type { Legend, Line, ReportTable } from '../../report/report.js';
import { sparklinesOf } from '../../report/sparkline.js';
import type { Every } from '../../words/trend-words.js';
import type { Words } from '../../words/words.js';
import { markOf } from './trend-marks.js';
import { valuesOf } from './values.js';

/** The segments by name, then all together. */
export function seriesTable(result: TrendResult, words: Words): ReportTable {
  const { by = [], series = [], periods, overall, trend: whole } = result;
  const { trend, segment } = words;
  const { headings } = segment;
  const courses = sparklinesOf(
    [...series.map((one) => one.periods), periods].map((all) => all.map(({ nps }) => nps)),
  );
  const figures = (of: Pick<Series, 'periods' | 'trend'>, responses: number, i: number) => {
    const known = of.periods.filter(({ nps }) => nps !== null);
    return [
      responses,
      known[0]?.nps ?? null,
      courses[i]!,
      known.at(-1)?.nps ?? null,
      of.trend?.slope ?? '',
      of.trend === null
        ? null
        : markOf({ difference: of.trend.slope, significant: of.trend.significant }, trend),
    ] as const;
  };
  return {
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: headings.responses, kind: 'count' },
      { title: trend.headings.first, kind: 'nps', drop: 2 },
      { title: trend.headings.series, kind: 'sparkline', drop: 3 },
      { title: trend.headings.last, kind: 'nps' },
      { title: trend.headings.slope, kind: 'points', drop: 1 },
      { title: '', name: trend.headings.mark, kind: 'mark' },
    ],
    rows: [
      ...series.map((one, i) => [...valuesOf(one, by, words), ...figures(one, one.overall.responses, i)]),
      [
        segment.total,
        ...by.slice(1).map(() => ''),
        ...figures({ periods, trend: whole }, overall.responses, series.length),
      ],
    ],
  };
}

/** What the slopes of the segments mean. */
export function seriesLegend(
  { series = [], seriesTests }: TrendResult,
  every: Every,
  { trend }: Words,
): (Line | Legend)[] {
  const { legend, headings } = trend;
  if (seriesTests === undefined || seriesTests.count === 0) return [];
  return series.some((one) => one.trend?.significant)
    ? [{ legend: legend.slope(seriesTests, every), of: headings.slope }]
    : [legend.noSlope(seriesTests, every)];
}
