// A breakdown: the NPS of each group, and what the group does to the whole.
import type { Adjustment } from './adjust.js';
import type { BlockOptions } from './block.js';
import { type Group, keepLargest, mergeGroups } from './group.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { inOrder, type SegmentSort } from './order.js';
import { groupsToHide } from './privacy.js';
import {
  type HiddenSegment,
  hiddenSegment,
  type Segment,
  type ShownSegment,
  shownSegment,
} from './segment.js';
import { type SegmentTest, type TestSummary, testSegments } from './segment-tests.js';

/** Which segments a breakdown shows, in which order, and whether they are tested. */
export interface BreakdownOptions extends BlockOptions {
  /** Default `nps`. */
  readonly sort?: SegmentSort;
  readonly reverse?: boolean;
  /** Keep this many groups, from 1 on, and pool the rest as one row. */
  readonly top?: number | undefined;
  /** Withhold the figures of groups with fewer responses, and of those that cover them. */
  readonly minN?: number | undefined;
  /** Withhold those of these groups, in the place of `minN`: where other breakdowns tell of them too. */
  readonly hidden?: ReadonlySet<Group> | undefined;
  /** Test each segment against the rest, with this correction for the number of tests. */
  readonly adjust?: Adjustment | undefined;
}

/** The segments of a data set by some columns. */
export interface Breakdown {
  readonly by: readonly string[];
  /** Empty when `hidden`. */
  readonly segments: readonly Segment[];
  /** Where tests were asked for. */
  readonly tests?: TestSummary;
  /** Not one segment was large enough for `minN`: the breakdown is withheld as a whole. */
  readonly hidden: boolean;
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
 * @param groups a partition of the data set, in the order in which the groups were met
 * @param by names of the columns, one for each value of a group's key, no two alike
 * @throws RangeError on a confidence level outside 0.5 to under 1
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
  { sort = 'nps', reverse = false, top, minN, hidden: given, adjust, ...blockOptions }: BreakdownOptions = {},
): Breakdown {
  // Pooled first: a pool of small groups may be large enough to show.
  const pooled = top === undefined ? groups : keepLargest(groups, top);
  const hidden = given ?? (minN === undefined ? new Set<Group>() : groupsToHide(pooled, minN));
  const overall = mergeGroups(pooled);
  const level = blockOptions.level ?? DEFAULT_INTERVAL.level;
  const tested = adjust && testSegments(pooled, overall, hidden, adjust, level);
  const tests = tested && { tests: tested.summary };
  if (pooled.length > 0 && hidden.size === pooled.length) return { by, segments: [], ...tests, hidden: true };
  const entries = pooled.map((group, i) => {
    const shown = shownSegment(group, by, overall, blockOptions, tested?.tests[i]);
    return { key: group.key, row: hidden.has(group) ? hiddenSegment(shown) : shown };
  });
  return { by, segments: inOrder(entries, sort, reverse), ...tests, hidden: false };
}
