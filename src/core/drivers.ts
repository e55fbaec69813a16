// What goes with the NPS: ratings by their relative weights, columns of segments by what they explain, tested together.
import { type Adjustment, adjustPValues } from './adjust.js';
import type { CompleteAnswers } from './complete-answers.js';
import { alphaOf } from './contrast.js';
import { explainedBy, pOfGroups, testedGroups } from './explained.js';
import type { Group } from './group.js';
import { pOfRating, type RatingFigures, ratingFigures } from './rating-figures.js';
import type { RatingRows } from './rating-rows.js';

/** The outcome of the test of one column; null where it could not be made. */
export interface ColumnTest {
  readonly pValue: number | null;
  /** Corrected for the number of columns, of ratings and of segments together. */
  readonly adjustedPValue: number | null;
  readonly significant: boolean | null;
}

/** A rating and what it goes with. */
export interface RatingDriver extends RatingFigures, ColumnTest {}

/** What a column of segments explains. */
export interface CategoryDriver extends ColumnTest {
  readonly column: string;
  readonly kind: 'category';
  /** Share of the differences between answers, less the share that its number of values explains by chance: ε², 0 to 1. */
  readonly explained: number | null;
}

/** The tests of all columns. */
export interface DriverTests {
  readonly adjust: Adjustment;
  /** `permutation`: the answers were dealt out anew; `chi-square` with weights. */
  readonly method: 'permutation' | 'chi-square';
  /** Columns that were tested. */
  readonly count: number;
  readonly alpha: number;
}

/** All that goes with the outcome, as far as it was looked at. */
export interface Drivers {
  /** Answers with all ratings, each once. */
  readonly responses: number;
  /** Their NPS. */
  readonly nps: number | null;
  /** Share of the outcome's variance that the line through all ratings follows; null without ratings. */
  readonly rSquared: number | null;
  /** Of each two ratings, on average; null with fewer than two. */
  readonly meanCorrelation: number | null;
  /** The strongest first. */
  readonly drivers: readonly RatingDriver[];
  /** Those that explain most first. */
  readonly categories: readonly CategoryDriver[];
  readonly tests: DriverTests;
}

/** A column of segments. */
export interface CategoryGroups {
  readonly column: string;
  readonly groups: readonly Group[];
  /** Groups that are told as one. */
  readonly hidden: ReadonlySet<Group>;
}

/** Deals for each column, divided by alpha: the smallest p-value that is possible is far below the limit of Holm's correction. */
const DEALS = 20;
const [FEWEST, MOST] = [1999, 99_999];

/**
 * What goes with the outcome. Each column is tested: a rating by its correlation, a column of segments by what its
 * groups explain; Holm's correction is for all of them.
 * @param complete the answers with all ratings; null without ratings
 * @param rows where they come from
 * @param level confidence as a fraction
 * @param accepted alpha: what the tests are judged by; 1 − level unless given
 * @example
 * const rows = new RatingRows([], Number);
 * rows.add({ scores: Uint8Array.from([...Array(20).fill(10), ...Array(20).fill(3)]), by: [] });
 * const groups = [{ key: ['pro'], tally: tally(Array(20).fill(10)) }, { key: ['free'], tally: tally(Array(20).fill(3)) }];
 * const { categories } = driversOf(rows, null, [{ column: 'plan', groups, hidden: new Set() }], 0.95);
 * categories.map(({ column, explained, significant }) => [column, explained, significant]); // => [['plan', 1, true]]
 */
export function driversOf(
  rows: RatingRows,
  complete: CompleteAnswers | null,
  categories: readonly CategoryGroups[],
  level: number,
  accepted?: number,
): Drivers {
  const alpha = alphaOf(level, accepted);
  const together = complete && ratingFigures(rows.columns, complete, level);
  const ratings = together?.ratings ?? [];
  const columns = ratings.length + categories.length;
  const deals = Math.ceil(
    Math.min(MOST, Math.max(FEWEST, (DEALS * columns) / Math.min(alpha, alphaOf(level)))),
  );
  const tested = categories.map(({ column, groups, hidden }) => ({
    column,
    tallies: testedGroups(groups, hidden),
  }));
  const pValues = [
    ...ratings.map((_, j) => pOfRating(rows.columns, complete!, j, deals)),
    ...tested.map(({ tallies }) => pOfGroups(tallies, deals)),
  ];
  const adjusted = adjustPValues(pValues, 'holm');
  const testOf = (i: number): ColumnTest => ({
    pValue: pValues[i]!,
    adjustedPValue: adjusted[i]!,
    significant: adjusted[i] === null ? null : adjusted[i]! < alpha,
  });
  const explained = tested.map(({ column, tallies }, i) => ({
    column,
    kind: 'category' as const,
    explained: explainedBy(tallies)?.epsilonSquared ?? null,
    ...testOf(ratings.length + i),
  }));
  return {
    responses: complete?.responses ?? rows.answers,
    nps: complete?.moments.nps ?? null,
    rSquared: together?.rSquared ?? null,
    meanCorrelation: together?.meanCorrelation ?? null,
    drivers: ratings
      .map((figures, j) => ({ ...figures, ...testOf(j) }))
      .toSorted((a, b) => Math.abs(b.share ?? 0) - Math.abs(a.share ?? 0)),
    categories: explained.toSorted(
      (a, b) => (b.explained ?? -1) - (a.explained ?? -1) || (a.pValue ?? 1) - (b.pValue ?? 1),
    ),
    tests: {
      adjust: 'holm',
      method: rows.isWeighted ? 'chi-square' : 'permutation',
      count: pValues.filter((p) => p !== null).length,
      alpha,
    },
  };
}
