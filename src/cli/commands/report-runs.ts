// Each part of a page as its own command computes it, with the options that the page gives it. A command is loaded where
// its part is wanted.

import type { OpenAnswers } from '../../core/open-answers.js';
import type { ChosenBreakdowns } from '../../core/report-result.js';
import { GOAL_PERIODS } from '../goals/goals.js';
import type { Values } from '../options/record.js';
import type { PAGE } from '../options/report.js';
import { AUTO } from '../options/time.js';
import type { ResponseOptions } from '../options/types.js';
import type { CommandInput } from '../output/run.js';
import { readCalls } from '../report/calls.js';
import { collectTelling, type Telling } from '../report/telling-columns.js';
import type { AsPart } from '../responses/as-part.js';
import { isTime } from '../responses/periods.js';
import type { Segmented } from '../views/segment.js';

/** What nps report is asked for. */
export interface PageOptions
  extends Values<typeof PAGE.options>,
    Omit<
      ResponseOptions,
      'by' | 'maxSegments' | 'asOf' | 'targets' | 'unmatched' | 'mean' | 'rate' | 'answersSplit'
    > {}

export type PageInput = CommandInput<PageOptions>;

/** The trend tells this many periods together too. */
const ROLLING = { periods: 3 } as const;
/** Responses that a segment at risk has at least. */
export const AT_LEAST = 30;
/** Comments that are quoted of each theme. */
const QUOTES = 2;
/** How many are shown of what a search finds. */
const SHOWN = 10;

/** The options that all parts have. */
function shared({ options, ...input }: PageInput) {
  const { by: _, goal: __, byDate: ___, comment: ____, open: _____, ...common } = options;
  return { input, options: common };
}

export async function scoreOf(page: PageInput) {
  const { compute } = await import('./score.js');
  const { input, options } = shared(page);
  return compute({ ...input, options });
}

export async function trendOf(page: PageInput, part?: AsPart) {
  const { compute } = await import('./trend.js');
  const { input, options } = shared(page);
  return compute({ ...input, options: { ...options, adjust: 'holm', rolling: ROLLING } }, part);
}

/** Of the columns that were named, else of those that explain most. */
export async function segmentsOf(
  page: PageInput,
  part?: AsPart,
): Promise<Segmented & { chosen?: ChosenBreakdowns }> {
  const { compute } = await import('./segment.js');
  const { input, options } = shared(page);
  const how = { sort: 'nps', adjust: 'holm' } as const;
  const { by } = page.options;
  if (by !== undefined) return compute({ ...input, options: { ...options, ...how, by } }, undefined, part);
  let telling: Telling | undefined;
  const found = await compute(
    { ...input, options: { ...options, ...how } },
    async (sources, asked, watch) => {
      telling = await collectTelling(sources, asked, watch);
      return telling.collected;
    },
    part,
  );
  return { ...found, chosen: telling!.chosen };
}

export async function commentsOf(page: PageInput, part?: AsPart) {
  const { compute } = await import('./comments.js');
  const { input, options } = shared(page);
  const { comment, quotes } = page.options;
  const how = {
    examples: quotes ? QUOTES : 0,
    top: SHOWN,
    ...(quotes && { redact: true as const }),
    ...(comment !== undefined && { comment }),
  };
  return compute({ ...input, options: { ...options, ...how } }, part);
}

export async function driversOf(page: PageInput, part?: AsPart) {
  const { compute } = await import('./drivers.js');
  const { input, options } = shared(page);
  return compute({ ...input, options: { ...options, top: SHOWN } }, part);
}

export async function riskOf(page: PageInput, part?: AsPart) {
  const { compute } = await import('./risk.js');
  const { input, options } = shared(page);
  const how = { side: 'detractors', depth: 2, atLeast: AT_LEAST, top: SHOWN } as const;
  return compute({ ...input, options: { ...options, ...how } }, part);
}

export async function callsOf(page: PageInput): Promise<OpenAnswers> {
  const { input, options } = shared(page);
  return readCalls(input.sources, { ...options, open: page.options.open }, input.watch);
}

export async function goalOf(page: PageInput) {
  const { compute } = await import('./goal.js');
  const { goalsOf } = await import('../goals/goals.js');
  const { input, options } = shared(page);
  const { every } = options;
  const { goal: target, byDate } = page.options;
  const period = isTime(every) && every !== AUTO ? every : GOAL_PERIODS.every;
  return compute({ ...input, options: { ...options, every: period } }, goalsOf({ target, byDate }));
}
