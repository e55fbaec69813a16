// How much of the differences between answers the groups of a breakdown explain, and whether chance would do as much.

import { MIN_TESTED } from './contrast.js';
import { effectiveCounts } from './effective.js';
import { type Group, mergeGroups, responsesOf } from './group.js';
import { permutationTest } from './permutation-test.js';
import { chiSquareUpperTail } from './tails.js';
import { categoryCounts, mergeTallies, type Tally, weightedCounts } from './tally.js';

/** What groups explain of the outcome -100, 0, 100. */
export interface Explained {
  /** Share of the outcome's sum of squares that lies between the groups, 0 to 1. */
  readonly etaSquared: number;
  /**
   * The same less the share that this number of groups explains by chance on average, 0 at least: ε² of T. L. Kelley, An unbiased
   * correlation ratio measure, PNAS 21 (1935) 554–559. A column of many values gains nothing by that.
   */
  readonly epsilonSquared: number;
  /** Groups. */
  readonly groups: number;
}

/**
 * What groups of respondents explain, weighted where responses have weights.
 * @returns null with fewer than two groups, with a group for each response, and where everybody agrees
 * @example
 * const tallies = [tally([10, 9, 10, 3]), tally([3, 0, 7, 9])];
 * explainedBy(tallies); // => { etaSquared: 0.16364, epsilonSquared: 0.024242, groups: 2 }
 */
export function explainedBy(tallies: readonly Tally[]): Explained | null {
  const sums = tallies.map(weightedCounts).filter(({ responses }) => responses > 0);
  const total = (of: (counts: (typeof sums)[number]) => number) =>
    sums.reduce((sum, counts) => sum + of(counts), 0);
  const weight = total(({ responses }) => responses);
  const net = total(({ promoters, detractors }) => promoters - detractors);
  const squares = total(({ promoters, detractors }) => promoters + detractors) - net ** 2 / weight;
  const responses = tallies.reduce((sum, tally) => sum + categoryCounts(tally).responses, 0);
  const groups = sums.length;
  if (groups < 2 || responses <= groups || !(squares > 0)) return null;
  const between =
    total((counts) => (counts.promoters - counts.detractors) ** 2 / counts.responses) - net ** 2 / weight;
  const etaSquared = Math.min(1, Math.max(0, between / squares));
  const unbiased = 1 - ((1 - etaSquared) * (responses - 1)) / (responses - groups);
  return { etaSquared, epsilonSquared: Math.max(0, unbiased), groups };
}

/**
 * The groups as they are tested: those with few responses are one, which with few itself joins the smallest of the
 * others. So one answer more or less in a tiny group decides nothing.
 * @param pooled groups that are one with the few, whatever their number
 */
export function testedGroups(groups: readonly Group[], pooled: ReadonlySet<Group>): Tally[] {
  const isFew = (group: Group) => pooled.has(group) || responsesOf(group) < MIN_TESTED;
  const large = groups.filter((group) => !isFew(group)).toSorted((a, b) => responsesOf(b) - responsesOf(a));
  const few = groups.filter((group) => isFew(group) && responsesOf(group) > 0);
  if (few.reduce((sum, group) => sum + responsesOf(group), 0) < MIN_TESTED) few.push(...large.splice(-1));
  return [...large.map(({ tally }) => tally), ...(few.length > 0 ? [mergeGroups(few)] : [])];
}

/**
 * The probability that groups of these sizes explain this much or more where the answers have nothing to do with them:
 * by dealing the answers out anew, or with weights by the law that this approaches, (n − 1)·η² as chi-square, whose
 * degrees of freedom are the groups less one, n being the equal responses that all are worth.
 * @param most how often the answers are dealt out at most
 * @returns null where nothing can be explained
 */
export function pOfGroups(tallies: readonly Tally[], most: number): number | null {
  const explained = explainedBy(tallies);
  if (explained === null) return null;
  const all = mergeTallies(tallies);
  if (all.weights !== undefined) {
    const { responses } = effectiveCounts(all);
    return chiSquareUpperTail(Math.max(0, responses - 1) * explained.etaSquared, explained.groups - 1);
  }
  const counts = tallies.map(categoryCounts).filter(({ responses }) => responses > 0);
  return permutationTest(
    counts,
    (nets) => counts.reduce((sum, { responses }, i) => sum + nets[i]! ** 2 / responses, 0),
    most,
  );
}
