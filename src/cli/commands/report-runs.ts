// Each part of a page as its own command computes it, with the options that the page gives it. A command is loaded where
// its part is wanted.

import type { Group } from '../../core/group.js';
import type { OpenAnswers } from '../../core/open-answers.js';
import type { PageAlphas } from '../../core/page-alphas.js';
import type { ChosenBreakdowns } from '../../core/report-result.js';
import { testTogether } from '../../core/segment-tests.js';
import { GOAL_PERIODS } from '../goals/goals.js';
import type { Values } from '../options/record.js';
import type { PAGE } from '../options/report.js';
import { AUTO } from '../options/time.js';
import type { ResponseOptions } from '../options/types.js';
import type { CommandInput } from '../output/run.js';
import { readCalls } from '../report/calls.js';
import { collectTelling, type Telling } from '../report/telling-columns.js';
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

export async function trendOf(page: PageInput, { trend }: PageAlphas) {
  const { compute } = await import('./trend.js');
  const { input, options } = shared(page);
  return compute({ ...input, options: { ...options, adjust: 'holm', rolling: ROLLING } }, trend);
}

/** Of the columns that were named, else of those that explain most: their tests count for all that were tried. */
export async function segmentsOf(
  page: PageInput,
  { segments: alpha }: PageAlphas,
): Promise<Segmented & { chosen?: ChosenBreakdowns }> {
  const { compute } = await import('./segment.js');
  const { input, options } = shared(page);
  const { by } = page.options;
  const how = { sort: 'nps', adjust: 'holm', ...(by && { by }) } as const;
  const asked = { ...input, options: { ...options, ...how } };
  if (by !== undefined) return compute(asked, { alpha, testAll: testTogether });
  let telling: Telling | undefined;
  const found = await compute(asked, {
    alpha,
    collect: async (sources, reading, watch) => {
      telling = await collectTelling(sources, reading, watch);
      return telling.collected;
    },
    testAll: (shown, testing) => {
      const { others, collected } = telling!;
      const tried = others.map((groups) => ({
        groups,
        hidden: new Set<Group>(),
        overall: collected.overall,
      }));
      return testTogether([...shown, ...tried], { ...testing, search: true });
    },
  });
  return { ...found, chosen: telling!.chosen };
}

export async function commentsOf(page: PageInput, { comments: alpha }: PageAlphas) {
  const { compute } = await import('./comments.js');
  const { input, options } = shared(page);
  const { comment, quotes } = page.options;
  const how = {
    examples: quotes ? QUOTES : 0,
    top: SHOWN,
    ...(quotes && { redact: true as const }),
    ...(comment !== undefined && { comment }),
  };
  return compute({ ...input, options: { ...options, ...how } }, alpha);
}

export async function driversOf(page: PageInput, { drivers: alpha }: PageAlphas) {
  const { compute } = await import('./drivers.js');
  const { input, options } = shared(page);
  return compute({ ...input, options: { ...options, top: SHOWN } }, alpha);
}

export async function riskOf(page: PageInput, { risk: alpha }: PageAlphas) {
  const { compute } = await import('./risk.js');
  const { input, options } = shared(page);
  return compute(
    {
      ...input,
      options: { ...options, side: 'detractors', depth: 2, atLeast: AT_LEAST, top: SHOWN },
    },
    alpha,
  );
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
