// Which groups are too small to show without telling what single respondents answered.
import { compareKeys, type Group, responsesOf } from './group.js';

/**
 * The groups whose figures must stay hidden: those below `minN` responses and, where that hides the answers of one
 * group alone, the smallest other too. The overall figures are known, so a single gap could be filled by subtraction;
 * of two or more only the sum can be derived. A group without responses has no answers that could hide another's.
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
  const answered = [...hidden].filter((group) => responsesOf(group) > 0);
  if (answered.length === 1) {
    const [smallest] = groups.filter((group) => !hidden.has(group)).sort(bySizeRising);
    if (smallest) hidden.add(smallest);
  }
  return hidden;
}

function bySizeRising(a: Group, b: Group): number {
  return responsesOf(a) - responsesOf(b) || compareKeys(a.key, b.key);
}
