// Which groups are too small to show without telling what single respondents answered.
import { compareKeys, type Group, responsesOf } from './group.js';

/**
 * The groups whose figures must stay hidden: those below `minN` responses and, until all that are hidden have as many
 * together, the smallest others too. The overall figures are known, so the tally of the hidden ones together follows
 * from them. A group without responses has no answers that could hide another's.
 *
 * For the groups of a single breakdown; of several, one tells of the other (`smallGroups`).
 * @param minN a whole number from 1
 * @returns some of `groups`, as they are
 * @example
 * const groups = [
 *   { key: ['EMEA'], tally: tally([10, 9, 3, 8]) },
 *   { key: ['APAC'], tally: tally([7, 0, 10]) },
 *   { key: ['LATAM'], tally: tally([10]) },
 * ];
 * [...groupsToHide(groups, 3)].map(({ key }) => key[0]); // => ['LATAM', 'APAC']
 */
export function groupsToHide(groups: readonly Group[], minN: number): ReadonlySet<Group> {
  const hidden = new Set(groups.filter((group) => responsesOf(group) < minN));
  let covered = [...hidden].reduce((sum, group) => sum + responsesOf(group), 0);
  if (covered === 0) return hidden;
  for (const group of groups.filter((one) => !hidden.has(one)).sort(bySizeRising)) {
    if (covered >= minN) break;
    hidden.add(group);
    covered += responsesOf(group);
  }
  return hidden;
}

function bySizeRising(a: Group, b: Group): number {
  return responsesOf(a) - responsesOf(b) || compareKeys(a.key, b.key);
}
