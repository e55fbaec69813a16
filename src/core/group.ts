// A group of respondents who share a value, or a combination of values, and the pooling of the small ones.
import { compareNatural } from './natural.js';
import { categoryCounts, mergeTallies, type Tally } from './tally.js';

/** One value of a breakdown, with its tally. */
export interface Group {
  /** The value of each column of the breakdown; null where the cell was blank. */
  readonly key: GroupKey;
  readonly tally: Tally;
  /** Invitations that have no answer; only where there are any, and they are counted. */
  readonly unanswered?: number;
  /** Set on the group that pools all the others. */
  readonly other?: true;
}

/** The values that a group shares, one for each column of the breakdown; null is a blank cell. */
export type GroupKey = readonly (string | null)[];

/** Each value in the key of the pooled group; `other` tells it from a value of that name. */
export const OTHER = '(other)';

/**
 * The tally of all respondents of the groups.
 * @throws RangeError when only some groups have weights
 * @example
 * nps(mergeGroups([{ key: ['EMEA'], tally: tally([10, 9]) }, { key: ['APAC'], tally: tally([7, 3]) }])); // => 25
 */
export function mergeGroups(groups: readonly Group[]): Tally {
  return mergeTallies(groups.map(({ tally }) => tally));
}

/**
 * Each key once, with all respondents of its groups, in the order in which the keys come first.
 * @throws RangeError when only some groups have weights
 * @example
 * const groups = [{ key: ['EMEA'], tally: tally([10]) }, { key: ['EMEA'], tally: tally([3]) }];
 * mergeAlike(groups).map(({ key, tally }) => [key[0], nps(tally)]); // => [['EMEA', 0]]
 */
export function mergeAlike(groups: readonly Group[]): Group[] {
  const byKey = new Map<string, Group[]>();
  for (const group of groups) {
    const name = JSON.stringify(group.key);
    const alike = byKey.get(name);
    if (alike === undefined) byKey.set(name, [group]);
    else alike.push(group);
  }
  return [...byKey.values()].map((alike) =>
    alike.length === 1
      ? alike[0]!
      : { key: alike[0]!.key, tally: mergeGroups(alike), ...unansweredIn(alike) },
  );
}

/**
 * Keeps the `top` groups with most responses, ties by name, in the order given, and pools the rest as a last one.
 * Blank is a value like any other. When nothing is left to pool, the groups come back as they are.
 * @param top how many groups to keep, a whole number from 1
 * @example
 * const groups = [
 *   { key: ['EMEA'], tally: tally([10, 9, 3]) },
 *   { key: ['APAC'], tally: tally([7]) },
 *   { key: ['LATAM'], tally: tally([10]) },
 * ];
 * keepLargest(groups, 1).map(({ key, other = false }) => [key[0], other]); // => [['EMEA', false], ['(other)', true]]
 */
export function keepLargest(groups: readonly Group[], top: number): readonly Group[] {
  const largest = largestOf(groups, top);
  const kept = groups.filter((group) => largest.has(group));
  const rest = groups.filter((group) => !largest.has(group));
  if (rest.length === 0) return groups;
  const key = rest[0]!.key.map(() => OTHER);
  return [...kept, { key, tally: mergeGroups(rest), ...unansweredIn(rest), other: true }];
}

/** The groups with most responses, ties by name; what pools others is none of them. */
export function largestOf(groups: readonly Group[], top: number): ReadonlySet<Group> {
  const named = groups.filter(({ other }) => !other);
  return new Set(named.sort(bySizeFalling).slice(0, top));
}

/** The invitations without an answer of groups that are made one. */
export function unansweredIn(groups: readonly Pick<Group, 'unanswered'>[]): Pick<Group, 'unanswered'> {
  const sum = groups.reduce((all, { unanswered = 0 }) => all + unanswered, 0);
  return sum === 0 ? {} : { unanswered: sum };
}

/**
 * How many responses a group has, each counted once whatever its weight.
 * @example
 * responsesOf({ key: ['EMEA'], tally: tally([10, 9, 3]) }); // => 3
 */
export function responsesOf({ tally }: Group): number {
  return categoryCounts(tally).responses;
}

/**
 * By name, column by column, in natural order; a blank after every value.
 * @example
 * [['Q10'], [null], ['Q2']].sort(compareKeys); // => [['Q2'], ['Q10'], [null]]
 */
export function compareKeys(a: GroupKey, b: GroupKey): number {
  for (let column = 0; column < a.length; column += 1) {
    const left = a[column]!;
    const right = b[column]!;
    const order =
      left === null || right === null
        ? Number(left === null) - Number(right === null)
        : compareNatural(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

function bySizeFalling(a: Group, b: Group): number {
  return responsesOf(b) - responsesOf(a) || compareKeys(a.key, b.key);
}
