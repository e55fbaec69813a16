// Which columns of segments say most about the NPS.
import type { CategoryGroups } from './drivers.js';
import { explainedBy, testedGroups } from './explained.js';

/** A column, and how much of the differences between answers it explains. */
export interface TellingColumn {
  readonly column: string;
  /** ε², 0 to 1. */
  readonly explained: number;
}

/**
 * The columns that explain most of the differences between answers, those that explain more first. Whether that is more
 * than chance is not asked: tests of their segments have to count all columns that were tried.
 * @param most columns that are wanted
 * @example
 * const of = (value, scores) => ({ key: [value], tally: tally(scores) });
 * const groups = [of('pro', Array(20).fill(10)), of('free', Array(20).fill(0))];
 * const same = [of('a', [...Array(10).fill(10), ...Array(10).fill(0)]), of('b', [...Array(10).fill(10), ...Array(10).fill(0)])];
 * const columns = [{ column: 'hand', groups: same, hidden: new Set() }, { column: 'plan', groups, hidden: new Set() }];
 * mostTelling(columns, 1); // => [{ column: 'plan', explained: 1 }]
 */
export function mostTelling(columns: readonly CategoryGroups[], most: number): readonly TellingColumn[] {
  return columns
    .flatMap(({ column, groups, hidden }) => {
      const found = explainedBy(testedGroups(groups, hidden));
      return found === null ? [] : [{ column, explained: found.epsilonSquared }];
    })
    .toSorted((a, b) => b.explained - a.explained)
    .slice(0, most);
}
