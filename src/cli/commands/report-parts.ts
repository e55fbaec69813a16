// The parts of a page, each computed as its own command computes it, all of one reading.
import type { OpenAnswers } from '../../core/open-answers.js';
import { type JudgedPart, type PageAlphas, pageAlphas } from '../../core/page-alphas.js';
import type { CallsResult, LeftOutPart, PartReason } from '../../core/report-result.js';
import type { SegmentResult } from '../../core/segment-result.js';
import type { Source } from '../../input/bytes/source.js';
import type { PartName } from '../../report/page.js';
import { type Outcome, outcomeOf, reasonOf } from '../report/outcomes.js';
import { leavesFew, PagePrivacy } from '../report/page-privacy.js';
import { SharedReading } from '../report/shared-reading.js';
import type { AsPart } from '../responses/as-part.js';
import type { Commented } from '../views/comments.js';
import type { Paged } from '../views/report-parts.js';
import { breakdownsOf } from '../views/segment.js';
import type { CliWarning } from '../warnings.js';
import {
  callsOf,
  commentsOf,
  driversOf,
  goalOf,
  type PageInput,
  type PageOptions,
  riskOf,
  scoreOf,
  segmentsOf,
  trendOf,
} from './report-runs.js';

/** All parts, with what is to be said of them. */
export type ComputedParts = Pick<Paged, 'input' | 'result' | 'scale' | 'warnings' | 'details'>;

/** The parts that tell findings. */
const JUDGED: readonly JudgedPart[] = ['trend', 'since', 'segments', 'comments', 'drivers', 'risk'];

/** Computes the parts that are wanted. @throws NpsError for whatever the user can mend */
export async function computeParts(input: PageInput, baseline: Source | undefined): Promise<ComputedParts> {
  const { sources, options, watch } = input;
  const refused = refusals(options);
  const shared = new SharedReading(sources, watch, (error) => reasonOf(error) !== undefined);
  const isWanted = (name: PartName) => options.parts === undefined || options.parts.includes(name);
  const judged = JUDGED.filter((part) =>
    part === 'since' ? options.baseline !== undefined : isWanted(part) && refused[part] === undefined,
  );
  const alphas = pageAlphas(judged, options.confidence / 100);
  const privacy = options.minN === undefined ? undefined : new PagePrivacy();
  const optional = <Found>(
    part: LeftOutPart['part'],
    wanted: boolean,
    run: (input: PageInput, part: AsPart) => Promise<Found>,
  ): Promise<Outcome<Found>> | undefined => {
    const reason = refused[part];
    if (!wanted) return undefined;
    if (reason !== undefined) return Promise.resolve({ leftOut: { part, reason } });
    const as = { alphas, hide: privacy?.of(part) };
    const found = shared.part((own) => run({ ...input, watch: own }, as));
    return outcomeOf(
      part,
      found.finally(() => privacy?.leave(part)),
    );
  };
  const [score, trend, segments, comments, drivers, risk, calls, goal] = await Promise.all([
    shared
      .part((own) => scoreOf({ ...input, watch: own }))
      .then((found) => {
        privacy?.tellsAll(found.result.responses);
        return found;
      }),
    optional('trend', isWanted('trend'), trendOf),
    optional('segments', isWanted('segments') || isWanted('calls'), segmentsOf),
    optional('comments', isWanted('comments'), commentsOf)?.then((one) => besideAll(one, options)),
    optional('drivers', isWanted('drivers'), driversOf),
    optional('risk', isWanted('risk'), riskOf),
    optional('calls', isWanted('calls'), callsOf),
    optional('goal', options.goal !== undefined, goalOf),
  ]);
  const outcomes = [trend, segments, comments, drivers, risk, calls, goal];
  const breakdowns = shownBreakdowns(segments?.found);
  const chosen = segments?.found?.chosen;
  const all = [score, ...[trend, segments, comments, drivers, risk, goal].map((one) => one?.found)];
  // Parts that the columns cannot carry need none of the chance of a false finding.
  const there = judged.filter((part) => !outcomes.some((one) => one?.leftOut?.part === part));
  const changed = baseline && (await changeOf(baseline, score, pageAlphas(there, options.confidence / 100)));
  return {
    input: score.input,
    result: {
      score: score.result,
      ...(trend?.found && { trend: trend.found.result }),
      ...(isWanted('segments') && breakdowns && { segments: breakdowns, ...(chosen && { chosen }) }),
      ...(comments?.found && { comments: comments.found.result }),
      ...(drivers?.found && { drivers: drivers.found.result }),
      ...(risk?.found && { risk: risk.found.result }),
      ...(calls?.found && { calls: callsResult(calls.found, options.open, breakdowns) }),
      ...(goal?.found && { goal: goal.found.result.goals[0]! }),
      ...(changed?.change && { change: changed.change }),
      leftOut: [
        ...outcomes.flatMap((one) => one?.leftOut ?? []),
        ...(isWanted('segments') ? segmentless(segments?.found) : []),
      ],
    },
    ...(score.scale && { scale: score.scale }),
    warnings: saidOnce([...all.flatMap((one) => one?.warnings ?? []), ...(changed?.warnings ?? [])]),
    details: score.details,
  };
}

/** The comments, unless those who wrote none are few: they would follow from all answers. */
function besideAll(outcome: Outcome<Commented>, { minN }: Pick<PageOptions, 'minN'>): Outcome<Commented> {
  if (outcome.found === undefined) return outcome;
  const { comments, answered } = outcome.found.result;
  return leavesFew(answered, comments, minN) ? { leftOut: { part: 'comments', reason: 'privacy' } } : outcome;
}

/** Each warning once. */
function saidOnce(warnings: readonly CliWarning[]): CliWarning[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

type Segments = Awaited<ReturnType<typeof segmentsOf>>;

/** The segments, where there are any columns of them. */
function shownBreakdowns(found: Segments | undefined): SegmentResult | undefined {
  return found === undefined || breakdownsOf(found.result).length === 0 ? undefined : found.result;
}

/** Why no column was found to make segments. */
function segmentless(found: Segments | undefined): LeftOutPart[] {
  if (found === undefined || shownBreakdowns(found) !== undefined) return [];
  return [{ part: 'segments', reason: 'no-columns' }];
}

/** By segment only where all are open: the segments do not say which are. */
function callsResult(
  found: OpenAnswers,
  open: string | undefined,
  segments: SegmentResult | undefined,
): CallsResult {
  return { ...found, condition: open ?? null, segments: open === undefined ? callsBy(segments) : [] };
}

/** Detractors by segment, as far as these are told. */
function callsBy(segments: SegmentResult | undefined): CallsResult['segments'] {
  return (segments === undefined ? [] : breakdownsOf(segments)).map(({ by, segments: rows }) => ({
    by,
    counts: rows.flatMap(({ segment, detractors }) =>
      detractors === null || detractors.count === 0 ? [] : [{ segment, detractors: detractors.count }],
    ),
  }));
}

/** What changed since an earlier page, which few ask for. */
async function changeOf(
  baseline: Source,
  { input, options, result, scale }: Awaited<ReturnType<typeof scoreOf>>,
  { since: alpha }: PageAlphas,
) {
  const { changeSince } = await import('../report/change.js');
  return changeSince(
    baseline,
    { input, options, score: result, scale },
    { level: options.confidence / 100, alpha, minN: options.minN ?? undefined },
  );
}

/** Parts that cannot be, whatever the data are. */
function refusals({
  count,
  counts,
  minN,
  open,
}: PageOptions): Readonly<Partial<Record<LeftOutPart['part'], PartReason>>> {
  const isCounted = count !== undefined || counts !== undefined;
  return {
    ...(isCounted && { comments: 'counted-rows', drivers: 'counted-rows', risk: 'counted-rows' }),
    ...(isCounted && open !== undefined && { calls: 'counted-rows' }),
    ...(minN !== undefined && { calls: 'privacy', goal: 'privacy' }),
  };
}
