// nps trend: the NPS of each period, and whether it rises, falls or breaks by more than chance.
import type { Command } from 'commander';
import { block, hiddenBlock } from '../../core/block.js';
import { dayText } from '../../core/calendar.js';
import type { TrendResult } from '../../core/results.js';
import { otherScale } from '../../core/scale.js';
import { segmentName } from '../../core/segment.js';
import { segmentSeriesOf } from '../../core/segment-series.js';
import { seriesOf } from '../../core/series.js';
import { categoryCounts } from '../../core/tally.js';
import { givenTo } from '../engines/given.js';
import { ANSWERS } from '../options/columns.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { TREND } from '../options/time.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { VIA } from '../options/via.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import type { AsPart } from '../responses/as-part.js';
import { blockOptions } from '../responses/collect.js';
import { invitationWarnings, withInvitations, withRate } from '../responses/invitations.js';
import { collectPeriods } from '../responses/periods.js';
import { today } from '../responses/today.js';
import { toldPeriods } from '../responses/told-periods.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Trended, trendView } from '../views/trend.js';

export interface TrendOptions
  extends Values<typeof TREND.options>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'asOf'> {}

export const OPTIONS: readonly OptionGroup[] = [
  TREND,
  ANSWERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  VIA,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps trend responses.csv',
  'nps trend responses.csv --every quarter --by region',
  'nps trend responses.csv --last 1y --rolling 3',
  'nps trend "waves/*.csv" --every "@file"',
  'nps trend responses.csv --every week --grid shares',
];

/** Declares `nps trend`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], asked: TrendOptions) => {
    const { sources, options } = await givenTo(files, asked, host, 'trend');
    await run(trend, sources, options, host);
  });
}

const trend: Action<TrendOptions, Trended> = { compute, view: trendView };

/** What the command finds. */
export async function compute(
  { sources, options, watch }: CommandInput<TrendOptions>,
  { alphas = {}, hide }: AsPart = {},
): Promise<Trended> {
  const { by, rolling, minN, adjust, confidence, grid } = options;
  if (minN !== undefined && rolling !== undefined && 'days' in rolling)
    throw cliError({ kind: 'rolling-days-hidden', minN });
  const asOf = options.asOf ?? today(new Date());
  const asked = { ...withInvitations(options), by: by === undefined ? [] : [by], asOf };
  const collected = await collectPeriods(sources, asked, watch);
  const figures = blockOptions(asked);
  const told = await toldPeriods(collected, minN, hide);
  const { every, span, whole, reading } = collected;
  const { tally, columns, periods, segments } = told;
  const series = segmentSeriesOf(segments, adjust, figures);
  const overall = told.isHidden
    ? hiddenBlock(categoryCounts(tally).responses)
    : block(tally, withRate(figures, reading));
  const result: TrendResult = {
    every,
    from: span && dayText(span.start),
    to: span && dayText(span.end),
    overall,
    ...seriesOf(periods, { ...figures, alphas: alphas.trend }),
    ...(columns && {
      by: columns,
      series: series.series.map((one, i) => ({
        segment: segmentName(segments[i]!.group, columns),
        ...one,
      })),
      seriesTests: series.tests,
    }),
  };
  return {
    command: 'trend',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days, by: asked.by }, OPTIONS),
      confidence,
      every,
      by: columns === undefined ? [] : [columns],
      minN: minN ?? null,
      rolling: rolling ?? null,
    },
    result,
    isTime: collected.isTime,
    grid,
    ...otherScale(whole.overall.scale),
    warnings: [
      ...reading.warnings,
      ...collected.warnings,
      ...invitationWarnings(reading),
      ...weightWarnings(overall),
      ...told.warnings,
    ],
    details: reading.details,
  };
}
