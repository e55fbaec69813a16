// A breakdown: the NPS of each group, and what the group does to the whole.
import type { BlockOptions } from './block.js';
import { type Group, keepLargest, mergeGroups } from './group.js';
import { inOrder, type SegmentSort } from './order.js';
import { groupsToHide } from './privacy.js';
import { hiddenSegment, type Segment, shownSegment } from './segment.js';

export interface BreakdownOptions extends BlockOptions {
  /** Default `nps`. */
  readonly sort?: SegmentSort;
  readonly reverse?: boolean;
  /** Keep this many groups, from 1 on, and pool the rest as one row. */
  readonly top?: number | undefined;
  /** Withhold the figures of groups with fewer responses. */
  readonly minN?: number | undefined;
}

export interface Breakdown {
  readonly by: readonly string[];
  /** Empty when `hidden`. */
  readonly segments: readonly Segment[];
  /** Not one segment was large enough for `minN`: the breakdown is withheld as a whole. */
  readonly hidden: boolean;
}

/**
 * Breaks a data set down into segments. Segments with a blank value and the pooled row come last in any order.
 * @param groups a partition of the data set, in the order in which the groups were met
 * @param by names of the columns, one for each value of a group's key, no two alike
 * @throws RangeError on a confidence level outside 0.5 to under 1
 */
export function breakDown(
  groups: readonly Group[],
  by: readonly string[],
  { sort = 'nps', reverse = false, top, minN, ...blockOptions }: BreakdownOptions = {},
): Breakdown {
  // Pooled first: a pool of small groups may be large enough to show.
  const pooled = top === undefined ? groups : keepLargest(groups, top);
  const hidden = minN === undefined ? new Set<Group>() : groupsToHide(pooled, minN);
  if (pooled.length > 0 && hidden.size === pooled.length) return { by, segments: [], hidden: true };
  const overall = mergeGroups(pooled);
  const entries = pooled.map((group) => {
    const shown = shownSegment(group, by, overall, blockOptions);
    return { key: group.key, row: hidden.has(group) ? hiddenSegment(shown) : shown };
  });
  return { by, segments: inOrder(entries, sort, reverse), hidden: false };
}
