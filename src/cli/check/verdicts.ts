// From checks and tallies to verdicts: each check on the responses that it is about, `*` on each segment in turn.
import { block } from '../../core/block.js';
import type { CheckOutcome } from '../../core/check.js';
import { type Comparison, comparisonOf } from '../../core/comparison.js';
import { contrastOf, type Sample, sampleOf } from '../../core/contrast.js';
import { EACH, expectationText, QUESTION, type Selection } from '../../core/expectation.js';
import { compareKeys, type Group, type GroupKey, responsesOf } from '../../core/group.js';
import { METRICS, type RowFacts } from '../../core/metrics.js';
import { npsOfCounts } from '../../core/nps.js';
import type { SegmentName } from '../../core/segment.js';
import { emptyTally, type Tally } from '../../core/tally.js';
import { judge } from '../../core/verdict.js';
import { nearest } from '../../words/nearest.js';
import { cliError } from '../problems.js';
import type { Collected } from '../responses/collect.js';
import type { Baseline } from './baseline.js';
import type { Check } from './checks.js';
import { goalVerdicts } from './goal-verdicts.js';
import { type CheckGroup, columnsOf } from './measure.js';
import type { Outcome, OutcomeOptions } from './outcome.js';

/** The responses of a group of checks, and what they were. */
export interface Measured {
  readonly group: CheckGroup;
  readonly collected: Collected;
  readonly rows: RowFacts;
  /** Where a check of the group is about a drop. */
  readonly baseline: Baseline | undefined;
}

type Breakdown = Collected['breakdowns'][number];

/**
 * The outcomes of a check, for `*` one for each segment, by name.
 * @param measured the responses that the check is about
 * @throws NpsError `usage` where a check asks for the values of free text, or for a response rate that is not known
 */
export function outcomesOf(
  check: Check,
  { group, collected, baseline, rows }: Measured,
  options: OutcomeOptions,
): Outcome[] {
  const { selections, metric } = check.expectation;
  const { of } = METRICS[metric];
  const then = of === 'drop' ? baseline : undefined;
  const about = of === 'rows' ? rows : undefined;
  if (of === 'goal') return goalVerdicts(check, options);
  const { invitations } = collected.reading;
  if (of === 'invitations' && invitations === undefined) rejectUnknownRate(check, collected);
  const question = check.question && String([collected.reading.columns.score].flat()[0]);
  const outcome = (one: Pick<Found, 'now'> & Partial<Found>) => {
    const before = then && (one.before ?? NOBODY);
    const unanswered = invitations && (one.unanswered ?? 0);
    return outcomeOf(
      check,
      { segment: {}, values: [], question, ...one, before, unanswered },
      about,
      options,
    );
  };
  if (selections.length === 0) {
    const unanswered = invitations?.unanswered;
    return [outcome({ now: collected.overall, unanswered, before: then?.side.sample })];
  }
  const { by, groups } = breakdownFor(check, group, collected);
  rejectFreeText(
    by,
    groups.filter((group) => responsesOf(group) > 0),
    check,
    options,
  );
  const earlier = then?.segments(by) ?? [];
  const keys = matching(check, [...groups, ...earlier]);
  if (keys.length === 0) {
    const values = selections.map(({ value }) => value);
    // Where * names no segment there is no value.
    const segment = Object.fromEntries(
      values.flatMap((value, i) => (value === EACH ? [] : [[by[i]!, value]])),
    );
    return [outcome({ now: emptyTally(), values, segment, guess: guessFor(check, groups) })];
  }
  // Maps: with thousands of segments, looking for each among all takes longer than reading the file.
  const met = new Map(groups.map((group) => [JSON.stringify(group.key), group]));
  const samples = new Map(earlier.map((segment) => [JSON.stringify(segment.key), segment.sample]));
  return keys.map((key) => {
    const name = JSON.stringify(key);
    const { tally: now = emptyTally(), unanswered } = met.get(name) ?? {};
    const segment = Object.fromEntries(by.map((column, i) => [column, key[i]!]));
    return outcome({ now, unanswered, before: samples.get(name), values: key, key, segment });
  });
}

const NOBODY: Sample = { counts: { promoters: 0, passives: 0, detractors: 0, responses: 0 }, responses: 0 };

/** The responses of one outcome. */
interface Found {
  /** What the column of its question is called; undefined where only one is asked about. */
  readonly question: string | undefined;
  readonly now: Tally;
  /** Invitations without an answer; undefined where they are not known. */
  readonly unanswered: number | undefined;
  readonly before: Sample | undefined;
  readonly values: readonly Selection['value'][];
  readonly segment: SegmentName;
  /** Undefined where it is of all responses, or of a value that never occurs. */
  readonly key?: GroupKey;
  readonly guess?: string | undefined;
}

function outcomeOf(
  check: Check,
  { question, now, unanswered, before, values, segment, key, guess }: Found,
  rows: RowFacts | undefined,
  { figures, certain, asOf, isHidden }: OutcomeOptions,
): Outcome {
  const { expectation, minResponses } = check;
  const drop = before && dropBetween(before, now, figures.level);
  const judged = { block: block(now, { ...figures, unanswered }), drop, rows };
  const how = { minResponses, certain, isHidden: isHidden(check, key) };
  return {
    check,
    question,
    expect: expectText(check, values),
    verdict: judge(expectation, judged, how),
    block: judged.block,
    before: before && { nps: npsOfCounts(before.counts), responses: before.responses },
    rows,
    goal: undefined,
    segment,
    certain,
    asOf,
    guess,
  };
}

/** The expectation as it is typed, with the question that the check is about, and the segment in the place of `*`. */
function expectText({ expectation, question }: Check, values: readonly Selection['value'][]): string {
  if (question === undefined) return expectationText(expectation, values);
  const of: Selection = { column: QUESTION, value: question.name, at: 0 };
  const selections = [of, ...expectation.selections];
  return expectationText({ ...expectation, selections }, [question.name, ...values]);
}

/** @throws NpsError `usage`: the files do not tell how many were invited */
function rejectUnknownRate({ expectation: { text, metric }, origin }: Check, { reading }: Collected): never {
  const at = text.toLowerCase().indexOf(metric);
  const isCounted =
    reading.columns.counts !== undefined ||
    reading.warnings.some((warning) => warning.code === 'distribution-table' && warning.isCounted);
  throw cliError({ kind: 'rate-unknown', text, origin, at, files: reading.sources, isCounted });
}

/** The outcome as it is in a result. */
export function resultOf({ check, question, expect, segment, verdict, block }: Outcome): CheckOutcome {
  const { expectation, where, level } = check;
  const { metric, operator, expected } = expectation;
  const { actual, status, interval, pValue } = verdict;
  return {
    name: check.name ?? expect,
    expect,
    where,
    metric,
    ...(question !== undefined && { question }),
    segment,
    actual,
    operator,
    expected,
    status,
    level,
    interval,
    pValue,
    responses: block.responses,
  };
}

function dropBetween(before: Sample, now: Tally, level: number): Comparison {
  return comparisonOf(contrastOf(before, sampleOf(now)), level);
}

function breakdownFor(check: Check, { by }: CheckGroup, { breakdowns }: Collected): Breakdown {
  const columns = JSON.stringify(columnsOf(check));
  return breakdowns[by.findIndex((other) => JSON.stringify(other) === columns)]!;
}

/** The keys that the selections allow, each once, by name. */
function matching(
  { expectation: { selections } }: Check,
  segments: readonly { key: GroupKey }[],
): GroupKey[] {
  const keys = segments
    .map(({ key }) => key)
    .filter((key) => selections.every(({ value }, i) => value === EACH || value === key[i]));
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()].sort(compareKeys);
}

/** The nearest value of the first column whose value never occurs. */
function guessFor({ expectation: { selections } }: Check, groups: readonly Group[]): string | undefined {
  for (const [i, { value }] of selections.entries()) {
    if (typeof value !== 'string') continue;
    const held = groups.flatMap(({ key }) => key[i] ?? []);
    if (!held.includes(value)) return nearest(value, held);
  }
  return undefined;
}

/** Longer on average, in bytes, and mostly different: what people wrote, not where they belong. */
const LONG = 15;
const MANY = 10;

/**
 * Reports of checks are read by many: what respondents wrote has no place there.
 * @param groups with responses: of the others it is not known how many rows share a value
 */
function rejectFreeText(
  by: readonly string[],
  groups: readonly Group[],
  { origin }: Check,
  { comment }: OutcomeOptions,
): void {
  for (const [i, column] of by.entries()) {
    const values = [...new Set(groups.flatMap(({ key }) => key[i] ?? []))];
    const bytes = values.reduce((sum, value) => sum + Buffer.byteLength(value), 0);
    const filled = groups.filter(({ key }) => key[i] !== null);
    const responses = filled.reduce((sum, group) => sum + responsesOf(group), 0);
    const isText = values.length > Math.max(MANY, responses / 2) && bytes / values.length > LONG;
    if (column !== comment && !isText) continue;
    throw cliError({ kind: 'free-text', origin, column });
  }
}
