// The differences between questions, each among those who answered both: the same people, so the tests are paired.
import { adjustPValues } from './adjust.js';
import type { Category } from './category.js';
import { alphaOf } from './contrast.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { type PairedInterval, pairedChange, pairedContrast } from './paired-change.js';
import { type CategoryCounts, categoryCounts, squaredWeights, type Tally, weightedCounts } from './tally.js';
import { type Transitions, type TransitionTable, tableOf } from './transitions.js';

/** Two questions, with the answers of those who answered both. */
export interface QuestionPair {
  /** What the questions are called. */
  readonly questions: readonly [first: string, second: string];
  /** From the category of the answer to the second question to that of the answer to the first. */
  readonly answers: Transitions;
  /** Nothing but the number of answers may be told. */
  readonly isHidden?: boolean;
}

/** The difference between two questions. Plain data, not rounded; null is not known, not tested, or hidden. */
export interface QuestionDifference {
  readonly questions: readonly [first: string, second: string];
  /** How many answered both. */
  readonly responses: number;
  /** NPS of the first less that of the second among them, -200 to 200. */
  readonly difference: number | null;
  /** In points; it holds the difference. */
  readonly interval: PairedInterval | null;
  /** Two-sided; null for fewer than 10 who answered both. */
  readonly pValue: number | null;
  /** Corrected for the number of differences that were tested, by Holm's method. */
  readonly adjustedPValue: number | null;
  /** Null when it is not tested. */
  readonly significant: boolean | null;
  /** The figures are null because they would tell of few. */
  readonly hidden?: true;
}

/** The answers to the first question of those whose answer to the second is in one category. */
export interface AnswersOfCategory {
  readonly category: Category;
  readonly tally: Tally;
}

/**
 * The answers to two questions by category, of those who answered both.
 * @param groups none, one or several for each category
 * @example
 * const groups = [{ category: 'promoter', tally: tally([10, 9, 7]) }, { category: 'detractor', tally: tally([9, 3]) }];
 * answersToBoth(groups).counts.detractor; // => { promoter: 1, passive: 0, detractor: 1 }
 */
export function answersToBoth(groups: readonly AnswersOfCategory[]): Transitions {
  const table = (figures: (tally: Tally) => CategoryCounts): TransitionTable<number> => {
    const by = groups.map(({ category, tally }) => ({ category, figures: figures(tally) }));
    return tableOf(({ before, after }) =>
      by.reduce((sum, one) => (one.category === before ? sum + one.figures[`${after}s`] : sum), 0),
    );
  };
  const counts = table(categoryCounts);
  if (!groups.some(({ tally }) => tally.weights !== undefined)) return { counts };
  return { counts, weights: { sums: table(weightedCounts), squares: table(squaredWeights) } };
}

/**
 * Tests the differences between questions, corrected over all of them. Each person is compared with themselves, as
 * `pairedChange` says; a test of independent samples would count as noise what the two answers of a person have in common.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @example
 * const none = { promoter: 0, passive: 0, detractor: 0 };
 * const counts = { promoter: { ...none, promoter: 20 }, passive: { ...none, promoter: 10 }, detractor: { ...none, detractor: 9 } };
 * const [one] = differencesOf([{ questions: ['support', 'price'], answers: { counts } }]);
 * [one.responses, one.difference, one.pValue]; // => [39, 25.641, 0.00144]
 */
export function differencesOf(
  pairs: readonly QuestionPair[],
  level = DEFAULT_INTERVAL.level,
): QuestionDifference[] {
  const changes = pairs.map(({ answers }) => pairedChange(answers, level));
  const pValues = changes.map(({ pValue }, i) => (pairs[i]!.isHidden ? null : pValue));
  const adjusted = adjustPValues(pValues, 'holm');
  return pairs.map(({ questions, answers, isHidden }, i) => {
    const { responses, difference, interval } = changes[i]!;
    const pValue = pValues[i]!;
    const adjustedPValue = adjusted[i]!;
    if (isHidden) return { questions, responses, ...NOTHING, hidden: true };
    const hasSign = Math.sign(difference ?? 0) === Math.sign(pairedContrast(answers)?.adjusted ?? 0);
    const significant =
      adjustedPValue === null ? null : adjustedPValue < alphaOf(level) && hasSign && difference !== 0;
    return { questions, responses, difference, interval, pValue, adjustedPValue, significant };
  });
}

const NOTHING = { difference: null, interval: null, pValue: null, adjustedPValue: null, significant: null };
