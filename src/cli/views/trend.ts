// What nps trend shows: what is known of the series in words, a row a period, or a row a segment with its course.
import type { InputAccount } from '../../core/account.js';
import { MIN_TESTED } from '../../core/contrast.js';
import type { TrendResult } from '../../core/results.js';
import type { Scale } from '../../core/scale.js';
import { LOW_N } from '../../core/segment.js';
import type { PeriodFigures, Series } from '../../core/series.js';
import type { Legend, Line, ReportTable, Span } from '../../report/report.js';
import type { Every, TrendWords } from '../../words/trend-words.js';
import type { Words } from '../../words/words.js';
import type { Rolling } from '../options/parsers.js';
import type { Computed, Shown } from '../output/computed.js';
import { rateLine, weightedLine } from './footer.js';
import { withBands } from './tidy.js';
import { gridTable } from './trend-grid.js';
import { markOf } from './trend-marks.js';
import { trendRecords } from './trend-records.js';
import { seriesLegend, seriesTable } from './trend-series.js';

/** What nps trend computes. */
export interface Trended
  extends Computed<TrendResult, { confidence: number; minN: number | null; rolling: Rolling | null }> {
  input: InputAccount;
  /** The periods are of time, no waves. */
  isTime: boolean;
  /** What is shown of each answer, in the place of the NPS. */
  grid: 'counts' | 'shares' | undefined;
}

/** The report of nps trend. */
export function trendView(trended: Trended, words: Words): Shown<TrendResult> {
  const { result, input, options, scale, isTime, grid } = trended;
  const { overall, from, to, series } = result;
  const every = { name: result.every, isTime };
  const { trend, segment } = words;
  return {
    ...trended,
    title: {
      pieces: [
        [{ text: trend.title(every, scale), tone: 'strong' }],
        segment.overall(overall.nps, options.confidence, overall.interval, overall.responses),
        ...(from !== null && to !== null ? [trend.days(from, to)] : []),
      ],
    },
    lead: leadOf(result, options.confidence, every, words),
    tables: tablesOf(trended, every, words),
    footer: [
      ...(series === undefined ? periodLegend(result, every, words) : seriesLegend(result, every, words)),
      ...(grid === undefined ? [] : [trend.legend.grid[grid]]),
      ...hiddenLegend(result, options.minN, words),
      ...rateLine(overall, options.confidence, words),
      ...weightedLine(overall, words),
      words.figures.account(input),
    ],
    records: withBands(trendRecords(result, grid !== undefined, scale), scale),
  };
}

function tablesOf(trended: Trended, every: Every, words: Words): ReportTable[] {
  const { result, grid, scale, options } = trended;
  if (result.periods.length === 0) return [];
  if (grid !== undefined) return [gridTable(result, grid, every, scale, words)];
  if (result.series !== undefined) return [seriesTable(result, words)];
  return [periodTable(result, every, scale, options.rolling, words)];
}

/** What is known of the whole series; what is chance is called so. */
function leadOf(
  { periods, trend, changePoint }: Series,
  confidence: number,
  every: Every,
  { trend: words }: Words,
): Line[] {
  const answered = periods.filter(({ responses, hidden }) => responses > 0 && !hidden);
  if (answered.length === 0) return [];
  if (trend === null) return [words.tooFew(answered.length, every)];
  const outside = answered.flatMap(({ period, nps, limits }) =>
    limits?.outside && nps !== null ? [{ period, nps }] : [],
  );
  const hasLimits = answered.some(({ limits }) => limits !== null);
  return [
    [
      {
        text: words.trend(trend, confidence, every),
        ...(trend.significant && { tone: trend.slope > 0 ? 'good' : 'bad' }),
      },
    ],
    words.noise(trend.periodNoise, every),
    ...(changePoint === null
      ? []
      : [changePoint.significant ? words.largestBreak(changePoint, every) : words.noBreak]),
    ...(hasLimits ? [outside.length > 0 ? words.outside(outside, every) : words.noneOutside(every)] : []),
  ];
}

function periodTable(
  { periods, overall, from, to }: TrendResult,
  every: Every,
  scale: Scale | undefined,
  rolling: Rolling | null,
  words: Words,
): ReportTable {
  const { trend, segment, score } = words;
  const { headings } = segment;
  const hasYears = periods.some(({ yearOnYear }) => yearOnYear !== null);
  const isRated = overall.invitations !== undefined;
  return {
    columns: [
      { title: trend.column(every), kind: every.isTime ? 'words' : 'text' },
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'nps' },
      { title: headings.responses, kind: 'count' },
      { title: headings.promoters, name: score.categories.promoters, kind: 'share', drop: 9 },
      { title: headings.passives, name: score.categories.passives, kind: 'share', drop: 9 },
      { title: headings.detractors, name: score.categories.detractors, kind: 'share', drop: 9 },
      ...(isRated ? [{ title: headings.rate, kind: 'percent' as const, drop: 6 }] : []),
      ...(rolling === null ? [] : [{ title: trend.rolling(rolling), kind: 'nps' as const }]),
      { title: trend.headings.change, kind: 'points', drop: 3 },
      { title: '', name: trend.headings.mark, kind: 'mark' },
      ...(hasYears
        ? [
            { title: trend.headings.yearOnYear, kind: 'points' as const, drop: 4 },
            { title: '', name: `${trend.headings.yearOnYear} ${trend.headings.mark}`, kind: 'mark' as const },
          ]
        : []),
      { title: '', name: trend.headings.reach, kind: 'words', drop: 5 },
    ],
    rows: periods.map((row, i) => [
      every.isTime ? words.numerals.period(row.period) : row.period,
      row.nps,
      row.responses,
      row.promoters?.share ?? '',
      row.passives?.share ?? '',
      row.detractors?.share ?? '',
      ...(isRated ? [row.invitations?.rate ?? ''] : []),
      ...(rolling === null ? [] : [row.rolling?.nps ?? '']),
      row.change?.difference ?? '',
      stateOf(row, trend),
      ...(hasYears ? [row.yearOnYear?.difference ?? '', markOf(row.yearOnYear, trend)] : []),
      trend.reach(row, placeOf(i, periods.length), isAfterGap(periods, i), { from, to }),
    ]),
    chart: {
      kind: 'intervals',
      after: 1,
      drop: 8,
      values: periods.map(({ nps, interval }) =>
        nps === null || interval === null ? null : [interval.low, nps, interval.high],
      ),
      marks: periods.map(({ limits }) => (limits?.outside ? { text: '◆', tone: 'warn' } : null)),
      ...(overall.nps !== null && { reference: overall.nps }),
    },
  };
}

function placeOf(i: number, count: number): 'first' | 'last' | 'only' | 'between' {
  if (count === 1) return 'only';
  if (i === 0) return 'first';
  return i === count - 1 ? 'last' : 'between';
}

/** The period before has no responses, so that the change is to an earlier one. */
function isAfterGap(periods: readonly PeriodFigures[], i: number): boolean {
  const { change } = periods[i]!;
  return change !== null && periods[i - 1]?.period !== change.since;
}

/** Whether the change is more than chance, and what is to be known of the period. */
function stateOf(row: PeriodFigures, words: TrendWords): Span | null {
  const mark = markOf(row.change, words);
  const state = words.state(row);
  if (state === '') return mark;
  return mark === null ? { text: state, tone: 'dim' } : { ...mark, text: `${mark.text} ${state}` };
}

function periodLegend({ periods, tests }: TrendResult, every: Every, { trend }: Words): (Line | Legend)[] {
  const { legend, headings } = trend;
  const changes = periods.flatMap(({ change, yearOnYear }) => [change, yearOnYear]);
  const hasYears = periods.some(({ yearOnYear }) => yearOnYear !== null);
  const isFound = changes.some((change) => change?.significant);
  const few = periods.filter(({ responses, hidden }) => responses > 0 && !hidden);
  return [
    ...(tests.count === 0
      ? []
      : isFound
        ? [{ legend: legend.changes(tests, hasYears, every) }]
        : [legend.noChange(tests, hasYears, every)]),
    ...(hasYears ? [{ legend: legend.yearOnYear, of: headings.yearOnYear }] : []),
    ...(few.some(({ responses }) => responses < MIN_TESTED) ? [{ legend: legend.untested }] : []),
    ...(few.some(({ responses }) => responses >= MIN_TESTED && responses < LOW_N)
      ? [{ legend: legend.lowN }]
      : []),
  ];
}

function hiddenLegend(
  { periods, series = [] }: TrendResult,
  minN: number | null,
  { segment }: Words,
): Legend[] {
  const all = [...periods, ...series.flatMap((one) => [one.overall, ...one.periods])];
  return all.some(({ hidden }) => hidden) ? [{ legend: segment.legend.hidden(minN ?? 0) }] : [];
}
