// The trend on a page: periods in their intervals and limits, what is known of the whole line.
import type { TrendResult } from '../../core/results.js';
import type { PageFigure, PagePart, TrendChart } from '../../report/page.js';
import { computedPart, notesOf, type PartContext } from './report-parts.js';
import { trendView } from './trend.js';
import { markOf } from './trend-marks.js';

/** Periods that a page shows: the last ones. */
const MOST = 500;
/** Periods that are put together for the smooth line. */
const ROLLING = { periods: 3 } as const;

export function trendPart(trend: TrendResult, context: PartContext): PagePart {
  const { paged, words } = context;
  const { report } = words;
  const isTime = trend.periods[0]?.start != null;
  const every = { name: trend.every, isTime };
  const kept = { ...trend, periods: trend.periods.slice(-MOST) };
  const computed = computedPart(paged, kept);
  const rolling = trend.periods.some((period) => period.rolling) ? ROLLING : null;
  const view = trendView(
    { ...computed, options: { ...computed.options, rolling }, isTime, grid: undefined },
    words,
  );
  const [table] = view.tables;
  const undated = paged.result.score.responses - trend.overall.responses;
  return {
    name: 'trend',
    heading: report.headings.trend(trend.trend, every, paged.scale),
    // It is said of all periods.
    lead: view.lead ?? [],
    figures: table === undefined ? [] : [{ ...figureOf(kept, context, rolling !== null), table }],
    notes: [
      ...notesOf(view.footer, context),
      ...(undated > 0 && isTime ? [report.notes.undated(undated)] : []),
      ...(kept.periods.length < trend.periods.length
        ? [report.notes.earlier(trend.periods.length, kept.periods.length)]
        : []),
    ],
  };
}

function figureOf(
  { periods, changePoint }: TrendResult,
  { paged, words }: PartContext,
  hasRolling: boolean,
): Omit<PageFigure, 'table'> {
  const { report, trend, numerals } = words;
  const isTime = periods[0]?.start != null;
  const named = (period: string) => (isTime ? numerals.period(period) : period);
  const known = periods.flatMap(({ period, nps }) => (nps === null ? [] : [{ name: named(period), nps }]));
  const sorted = known.toSorted((a, b) => a.nps - b.nps);
  const { goal } = paged.result;
  const breakAt = changePoint?.significant
    ? periods.findIndex(({ period }) => period === changePoint.period) - 1
    : -1;
  const chart: TrendChart = {
    kind: 'trend',
    periods: periods.map(({ period }) => named(period)),
    values: periods.map(({ nps, interval }) =>
      nps === null || interval === null ? null : [interval.low, nps, interval.high],
    ),
    ...(periods.some(({ limits }) => limits) && {
      limits: periods.map(({ limits }) => limits && [limits.low, limits.high]),
      limitsName: report.chart.limits,
    }),
    ...(hasRolling && {
      rolling: { name: trend.rolling(ROLLING), values: periods.map(({ rolling }) => rolling?.nps ?? null) },
    }),
    outside: periods.flatMap(({ limits }, i) => (limits?.outside ? [i] : [])),
    marks: periods.map(({ change }) => markOf(change, trend)),
    ...(breakAt >= 0 && {
      breakAfter: { index: breakAt, name: report.chart.breakAfter(named(changePoint!.period)) },
    }),
    ...(goal && { goal: { nps: goal.target, name: report.chart.goal(goal.date) } }),
  };
  return {
    description:
      known.length === 0
        ? ''
        : report.descriptions.trend(known[0]!, known.at(-1)!, sorted[0]!, sorted.at(-1)!),
    ...(known.length > 0 && { chart }),
  };
}
