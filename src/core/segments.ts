// A breakdown: the NPS of each group, and what the group does to the whole.
import type { Adjustment } from './adjust.js';
import type { BlockOptions } from './block.js';
import type { Judging } from './contrast.js';
import { compareKeys, type Group, type GroupKey, keepLargest, mergeGroups } from './group.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { npsOfCounts } from './nps.js';
import { inOrder, type SegmentSort } from './order.js';
import { letterOf, type PairSummary, type SegmentPair, testPairs } from './pair-tests.js';
import { groupsToHide } from './privacy.js';
import {
  type HiddenSegment,
  hiddenSegment,
  type Segment,
  type ShownSegment,
  segmentName,
  shownSegment,
} from './segment.js';
import { type SegmentTest, type SegmentTests, type TestSummary, testSegments } from './segment-tests.js';
import { type Tally, weightedCounts } from './tally.js';

/** Which segments a breakdown shows, in which order, and whether they are tested. */
export interface BreakdownOptions extends BlockOptions, Judging {
  /** Default `nps`. */
  readonly sort?: SegmentSort;
  readonly reverse?: boolean;
  /** Keep this many groups, from 1 on, and pool the rest as one row. */
  readonly top?: number | undefined;
  /** Withhold the figures of groups with fewer responses, and of those that cover them. */
  readonly minN?: number | undefined;
  /** Withhold those of these groups, in the place of `minN`: where other breakdowns tell of them too. */
  readonly hidden?: ReadonlySet<Group> | undefined;
  /** It is known how many were invited: the groups have those who did not answer. */
  readonly invited?: boolean | undefined;
  /** Test each segment against the rest, with this correction for the number of tests. */
  readonly adjust?: Adjustment | undefined;
  /** Its tests, made together with those of other breakdowns, instead of what `adjust` asks for. */
  readonly tested?: SegmentTests | undefined;
  /** The key of the group that the others are compared with, in the place of the rest; that of a pool is `OTHER`. */
  readonly versus?: GroupKey | undefined;
  /** Test each two segments too, with the same correction over all of them; it needs `adjust`. */
  readonly pairs?: boolean | undefined;
  /**
   * The tally of all respondents, where some are in several groups: pool and hide such groups before
   * (`keepLargestAnswers`), and compare none of them with another.
   */
  readonly whole?: Tally | undefined;
}

/** The segments of a data set by some columns. */
export interface Breakdown {
  readonly by: readonly string[];
  /** Empty when `hidden`. */
  readonly segments: readonly Segment[];
  /** Where tests were asked for. */
  readonly tests?: TestSummary;
  /** Each two segments that are shown, where that was asked for. */
  readonly pairs?: readonly SegmentPair[];
  readonly pairTests?: PairSummary;
  /** Not one segment was large enough for `minN`: the breakdown is withheld as a whole. */
  readonly hidden: boolean;
  /** Some respondents are in several segments. */
  readonly overlapping?: true;
}

/** A breakdown whose segments were tested. */
export interface TestedBreakdown extends Breakdown {
  readonly segments: readonly TestedSegment[];
  readonly tests: TestSummary;
}

/** A segment that was tested, or is hidden. */
export type TestedSegment =
  | (ShownSegment & SegmentTest)
  | (HiddenSegment & { readonly [Figure in keyof SegmentTest]: null });

/**
 * Breaks a data set down into segments. Segments with a blank value and the pooled row come last in any order.
 * @param groups a partition of the data set unless `whole` is given, in the order in which the groups were met
 * @param by names of the columns, one for each value of a group's key, no two alike
 * @throws RangeError on a confidence level outside 0.5 to under 1, an alpha outside its range, where no group has the key `versus`, and on `top`,
 *   `minN`, `versus` or `pairs` of groups that overlap
 * @example
 * const groups = [
 *   { key: ['EMEA'], tally: tally([10, 9, 3]) },
 *   { key: ['APAC'], tally: tally([7, 10]) },
 * ];
 * const { segments } = breakDown(groups, ['region'], { sort: 'leverage' });
 * segments.map(({ segment, nps, leverage }) => [segment.region, nps, leverage]); // => [['EMEA', 33.333, -4], ['APAC', 50, 4]]
 */
export function breakDown(
  groups: readonly Group[],
  by: readonly string[],
  options: BreakdownOptions & { readonly adjust: Adjustment },
): TestedBreakdown;
export function breakDown(
  groups: readonly Group[],
  by: readonly string[],
  options?: BreakdownOptions,
): Breakdown;
export function breakDown(
  groups: readonly Group[],
  by: readonly string[],
  {
    sort = 'nps',
    reverse = false,
    top,
    minN,
    hidden: given,
    adjust,
    alpha,
    versus,
    pairs,
    tested: together,
    invited = false,
    whole,
    ...blockOptions
  }: BreakdownOptions = {},
): Breakdown {
  if (whole !== undefined && (top !== undefined || minN !== undefined || versus !== undefined || pairs))
    throw new RangeError('groups that overlap are neither pooled, hidden nor compared with each other here');
  // Pooled first: a pool of small groups may be large enough to show.
  const pooled = top === undefined ? groups : keepLargest(groups, top);
  const hidden = given ?? (minN === undefined ? new Set<Group>() : groupsToHide(pooled, minN));
  const overall = whole ?? mergeGroups(pooled);
  const level = blockOptions.level ?? DEFAULT_INTERVAL.level;
  const one = versus && groupCalled(pooled, versus);
  const tested =
    together ??
    (adjust && testSegments({ groups: pooled, overall, hidden, versus: one }, { adjust, level, alpha }));
  const overlap = whole !== undefined && ({ overlapping: true } as const);
  const tests = tested && { tests: summaryOf(tested, pooled, by, one) };
  if (pooled.length > 0 && hidden.size === pooled.length)
    return { by, segments: [], ...tests, hidden: true, ...overlap };
  const uninvited = { ...blockOptions, unanswered: undefined };
  const entries = pooled.map((group, i) => {
    const how = invited ? { ...blockOptions, unanswered: group.unanswered ?? 0 } : uninvited;
    const shown = shownSegment(group, by, overall, how, tested?.tests[i]);
    const row = one === undefined ? shown : { ...shown, difference: differenceOf(group, one) };
    return { key: group.key, group, row: hidden.has(group) ? hiddenSegment(row) : row };
  });
  const ordered = inOrder(entries, sort, reverse);
  if (!pairs || adjust === undefined)
    return { by, segments: ordered.map(({ row }) => row), ...tests, hidden: false, ...overlap };
  const shown = ordered.filter(({ row }) => !row.hidden).map(({ group }) => group);
  const letters = new Map(shown.map((group, i) => [group, letterOf(i)]));
  return {
    by,
    segments: ordered.map(({ row, group }) => (row.hidden ? row : { ...row, letter: letters.get(group)! })),
    ...tests,
    ...testPairs(shown, by, adjust, level, alpha),
    hidden: false,
  };
}

/** A value may be called like the pool, which comes after it. */
function groupCalled(groups: readonly Group[], key: GroupKey): Group {
  const named = groups.filter((group) => compareKeys(group.key, key) === 0);
  const found = named.find(({ other }) => !other) ?? named[0];
  if (found === undefined) throw new RangeError(`no group has the key ${JSON.stringify(key)}`);
  return found;
}

function summaryOf(
  { summary, detectable }: SegmentTests,
  groups: readonly Group[],
  by: readonly string[],
  versus: Group | undefined,
): TestSummary {
  const named = <At extends { readonly place: number }>({ place, ...difference }: At) => ({
    segment: segmentName(groups[place]!, by),
    ...difference,
  });
  return {
    ...summary,
    ...(versus && { against: segmentName(versus, by) }),
    ...(detectable && {
      detectable: { ...detectable, least: named(detectable.least), most: named(detectable.most) },
    }),
  };
}

/** Null for the one itself, and where either has no responses. */
function differenceOf(group: Group, versus: Group): number | null {
  if (group === versus) return null;
  const own = npsOfCounts(weightedCounts(group.tally));
  const other = npsOfCounts(weightedCounts(versus.tally));
  return own === null || other === null ? null : own - other;
}
