// From checks and tallies to verdicts: each check on the responses that it is about, `*` on each segment in turn.
import { type Block, type BlockOptions, block } from '../../core/block.js';
import type { CheckOutcome } from '../../core/check.js';
import { type Comparison, comparisonOf } from '../../core/comparison.js';
import { contrastOf, type Sample, sampleOf } from '../../core/contrast.js';
import { EACH, expectationText, type Selection } from '../../core/expectation.js';
import { compareKeys, type Group, type GroupKey, responsesOf } from '../../core/group.js';
import { METRICS } from '../../core/metrics.js';
import { npsOfCounts } from '../../core/nps.js';
import { emptyTally, type Tally } from '../../core/tally.js';
import { judge, type Verdict } from '../../core/verdict.js';
import { nearest } from '../../words/nearest.js';
import { cliError } from '../problems.js';
import type { Collected } from '../responses/collect.js';
import type { Baseline } from './baseline.js';
import type { Check } from './checks.js';
import { type CheckGroup, columnsOf } from './measure.js';
import type { IsHidden } from './privacy.js';

/** What became of one check, or of one segment of it. */
export interface Outcome {
  readonly check: Check;
  /** The expectation with the segment in the place of `*`. */
  readonly expect: string;
  readonly verdict: Verdict;
  readonly block: Block;
  /** The baseline; undefined where the check is not about a drop. */
  readonly before: { readonly nps: number | null; readonly responses: number } | undefined;
  /** The verdict was to be certain. */
  readonly certain: boolean;
  /** A value that is nearly the one that was asked for and never occurs. */
  readonly guess: string | undefined;
}

/** The responses of a group of checks, and what they were. */
export interface Measured {
  readonly group: CheckGroup;
  readonly collected: Collected;
  /** Where a check of the group is about a drop. */
  readonly baseline: Baseline | undefined;
}

type Breakdown = Collected['breakdowns'][number];

/** How outcomes are computed. */
export interface OutcomeOptions {
  readonly figures: Required<BlockOptions>;
  readonly certain: boolean;
  /** The column of free text, whose cells are nobody's business here. */
  readonly comment: string | undefined;
  readonly isHidden: IsHidden;
}

/**
 * The outcomes of a check, for `*` one for each segment, by name.
 * @param measured the responses that the check is about
 * @throws NpsError `usage` where a check asks for the values of free text
 */
export function outcomesOf(
  check: Check,
  { group, collected, baseline }: Measured,
  options: OutcomeOptions,
): Outcome[] {
  const { selections, metric } = check.expectation;
  const then = METRICS[metric].of === 'drop' ? baseline : undefined;
  const outcome = (
    values: readonly Selection['value'][],
    now: Tally,
    before: Sample | undefined,
    guess?: string,
    key?: GroupKey,
  ) =>
    outcomeOf(check, values, now, then && (before ?? NOBODY), guess, options.isHidden(check, key), options);
  if (selections.length === 0) return [outcome([], collected.overall, then?.side.sample)];
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
    return [outcome(values, emptyTally(), undefined, guessFor(check, groups), [])];
  }
  // Maps: with thousands of segments, looking for each among all takes longer than reading the file.
  const tallies = new Map(groups.map((group) => [JSON.stringify(group.key), group.tally]));
  const samples = new Map(earlier.map((segment) => [JSON.stringify(segment.key), segment.sample]));
  return keys.map((key) => {
    const name = JSON.stringify(key);
    return outcome(key, tallies.get(name) ?? emptyTally(), samples.get(name), undefined, key);
  });
}

const NOBODY: Sample = { counts: { promoters: 0, passives: 0, detractors: 0, responses: 0 }, responses: 0 };

function outcomeOf(
  check: Check,
  values: readonly Selection['value'][],
  now: Tally,
  before: Sample | undefined,
  guess: string | undefined,
  isHidden: boolean,
  { figures, certain }: OutcomeOptions,
): Outcome {
  const { expectation, minResponses } = check;
  const judged = { block: block(now, figures), drop: before && dropBetween(before, now, figures.level) };
  return {
    check,
    expect: expectationText(expectation, values),
    verdict: judge(expectation, judged, { minResponses, certain, isHidden }),
    block: judged.block,
    before: before && { nps: npsOfCounts(before.counts), responses: before.responses },
    certain,
    guess,
  };
}

/** The outcome as it is in a result. */
export function resultOf({ check, expect, verdict, block }: Outcome): CheckOutcome {
  const { expectation, where, level } = check;
  const { metric, operator, expected } = expectation;
  const { actual, status, interval, pValue } = verdict;
  return {
    name: check.name ?? expect,
    expect,
    where,
    metric,
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
