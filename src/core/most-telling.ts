// Which columns of segments say most about the NPS.
import { type CategoryGroups, driversOf } from './drivers.js';
import { RatingRows } from './rating-rows.js';

/** A column, and how much of the differences between answers it explains. */
export interface TellingColumn {
  readonly column: string;
  /** ε², 0 to 1. */
  readonly explained: number;
}

/**
 * The columns whose segments differ by more than chance, with Holm's correction over all that were tried, those that
 * explain most first.
 * @param most columns that are wanted
 * @param level confidence as a fraction
 * @example
 * const of = (value, scores) => ({ key: [value], tally: tally(scores) });
 * const groups = [of('pro', Array(20).fill(10)), of('free', Array(20).fill(0))];
 * const same = [of('a', [...Array(10).fill(10), ...Array(10).fill(0)]), of('b', [...Array(10).fill(10), ...Array(10).fill(0)])];
 * const columns = [{ column: 'hand', groups: same, hidden: new Set() }, { column: 'plan', groups, hidden: new Set() }];
 * mostTelling(columns, 3, 0.95).map(({ column }) => column); // => ['plan']
 */
export function mostTelling(
  columns: readonly CategoryGroups[],
  most: number,
  level: number,
): readonly TellingColumn[] {
  const { categories } = driversOf(new RatingRows([], () => null), null, columns, level);
  return categories
    .filter(({ significant }) => significant)
    .slice(0, most)
    .map(({ column, explained }) => ({ column, explained: explained! }));
}
