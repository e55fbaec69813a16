// Some of the breakdowns that were tried, told with tests that allow for all of them.
import type { Adjustment } from './adjust.js';
import { type Group, mergeGroups } from './group.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { testTogether } from './segment-tests.js';
import { type BreakdownOptions, breakDown, type TestedBreakdown } from './segments.js';
import type { Tally } from './tally.js';

/** A breakdown that was looked at. */
export interface TriedBreakdown {
  readonly by: readonly string[];
  /** As they would be shown: small ones pooled, where they are. */
  readonly groups: readonly Group[];
  /** Groups that must stay hidden; they are not tested. */
  readonly hidden?: ReadonlySet<Group> | undefined;
  /** The tally of all respondents, where some are in several groups. */
  readonly whole?: Tally | undefined;
  /** It is told; else its tests only count. */
  readonly isShown: boolean;
}

/** How breakdowns are told together. */
export interface TogetherOptions
  extends Omit<BreakdownOptions, 'top' | 'minN' | 'hidden' | 'versus' | 'pairs' | 'tested' | 'whole'> {
  readonly adjust: Adjustment;
  /** The breakdowns that are told were chosen by what they show: then all that were tried were a search. */
  readonly areChosen: boolean;
}

/**
 * The breakdowns that are told, of those that were tried. Their p-values are corrected for the values of all: where three
 * columns of ten are told because they differ most, the other seven were looked at too. `tests` of each says the number of
 * all tests.
 * @param tried breakdowns of the same respondents
 * @returns one for each that is shown, in their order
 * @throws RangeError on a confidence level outside 0.5 to under 1, and on an alpha outside its range
 * @example
 * const group = (name, scores) => ({ key: [name], tally: tally(scores) });
 * const [many, few] = [Array(30).fill(10), Array(30).fill(3)];
 * const plans = [group('free', [...many, ...few]), group('pro', [...many, ...many])];
 * const sizes = [group('S', many), group('M', [...many, ...few]), group('L', many)];
 * const tried = [
 *   { by: ['plan'], groups: plans, isShown: true },
 *   { by: ['size'], groups: sizes, isShown: false },
 * ];
 * const [plan] = breakDownTogether(tried, { adjust: 'holm', areChosen: true });
 * // One test of the two plans, and three of the sizes.
 * plan.tests.count; // => 4
 */
export function breakDownTogether(
  tried: readonly TriedBreakdown[],
  { areChosen, adjust, alpha, ...options }: TogetherOptions,
): TestedBreakdown[] {
  const level = options.level ?? DEFAULT_INTERVAL.level;
  const divided = tried.map(({ groups, hidden = NOBODY, whole }) => ({
    groups,
    hidden,
    overall: whole ?? mergeGroups(groups),
  }));
  const tested = testTogether(divided, { adjust, level, alpha, search: areChosen });
  return tried.flatMap(({ by, groups, hidden = NOBODY, whole, isShown }, i) =>
    isShown ? [breakDown(groups, by, { ...options, adjust, hidden, whole, tested: tested[i]! })] : [],
  );
}

const NOBODY: ReadonlySet<Group> = new Set();
