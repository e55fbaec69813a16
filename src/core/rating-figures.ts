// The figures of ratings: their shares of what is explained, their own effects, their means.
import type { CompleteAnswers } from './complete-answers.js';
import { effectiveCounts } from './effective.js';
import { permutationTest } from './permutation-test.js';
import { placesOf, type RatingPlace } from './rating-place.js';
import type { RatingColumn } from './rating-rows.js';
import { relativeWeights, sharesOf } from './relative-weights.js';
import { type ShareInterval, shareIntervals } from './share-intervals.js';
import { chiSquareUpperTail } from './tails.js';

/** What is known of a rating, among the answers that have all ratings. What needs answers that differ may be null. */
export interface RatingFigures {
  readonly column: string;
  readonly kind: 'rating';
  /** With the outcome -100, 0, 100. */
  readonly correlation: number | null;
  /** Johnson's relative weight as a share of R², with the sign of the correlation: their sizes add up to 1. */
  readonly share: number | null;
  readonly shareInterval: ShareInterval | null;
  /** Points of NPS for one point of the rating, the other ratings the same. */
  readonly effect: number | null;
  readonly mean: number;
  /** Answers that have this rating, whatever they have of the others. */
  readonly responses: number;
  /** Variance inflation by the other ratings, from 1 on. */
  readonly vif: number | null;
  /** The effect has not the sign of the correlation. */
  readonly turns: boolean;
  readonly place: RatingPlace | null;
}

/** What all ratings together explain. */
export interface RatingsTogether {
  /** Share of the outcome's variance that the line through all ratings follows; null where it does not vary. */
  readonly rSquared: number | null;
  /** Of each two ratings, on average; null with fewer than two. */
  readonly meanCorrelation: number | null;
  readonly ratings: readonly RatingFigures[];
}

/**
 * The figures of all ratings, in their order.
 * @param columns all columns of ratings; `complete` says which are used
 * @param level confidence of intervals, as a fraction
 */
export function ratingFigures(
  columns: readonly RatingColumn[],
  complete: CompleteAnswers,
  level: number,
): RatingsTogether {
  const { ratings, moments } = complete;
  const { between, withOutcome, deviation, deviations, means } = moments;
  const together = deviation > 0 ? relativeWeights(between, withOutcome) : null;
  const shares = together && sharesOf(together, withOutcome);
  const intervals = shares && shareIntervals(complete, level);
  const places = placesOf(
    ratings.map((rating, j) => ({
      share: shares?.[j] ?? null,
      mean: means[j]!,
      deviation: deviations[j]!,
      highest: Math.max(...columns[rating]!.levels),
    })),
    complete.responses,
  );
  return {
    rSquared: together && Math.min(1, together.rSquared),
    meanCorrelation: meanOfPairs(between),
    ratings: ratings.map((rating, j) => {
      const { name, rated } = columns[rating]!;
      const effect = together && (together.slopes[j]! * deviation) / deviations[j]!;
      return {
        column: name,
        kind: 'rating',
        correlation: together && withOutcome[j]!,
        share: shares?.[j] ?? null,
        shareInterval: intervals?.[j] ?? null,
        effect,
        mean: means[j]!,
        responses: rated,
        vif: together && together.inflations[j]!,
        turns: effect !== null && effect * withOutcome[j]! < 0,
        place: places[j]!,
      };
    }),
  };
}

/**
 * The probability of a correlation as far from 0 where the rating has nothing to do with the outcome: by dealing the
 * answers out to the ratings anew, or with weights by (n − 1)·r² as chi-square, n being the equal responses that all
 * are worth.
 * @param j the number of the rating among those that are used
 * @param most how often the answers are dealt out at most
 * @returns null where the outcome does not vary
 */
export function pOfRating(
  columns: readonly RatingColumn[],
  { ratings, moments, tables, tally }: CompleteAnswers,
  j: number,
  most: number,
): number | null {
  if (!(moments.deviation > 0)) return null;
  if (tally.weights !== undefined) {
    const { responses } = effectiveCounts(tally);
    return chiSquareUpperTail(Math.max(0, responses - 1) * moments.withOutcome[j]! ** 2, 1);
  }
  const { levels } = columns[ratings[j]!]!;
  // Less the mean, so that the sum is 0 where nothing goes with anything.
  const numbers = levels.map((number) => number - moments.means[j]!);
  return permutationTest(
    tables[j]!,
    (nets) => Math.abs(nets.reduce((sum, net, level) => sum + net * numbers[level]!, 0)),
    most,
  );
}

function meanOfPairs(between: readonly (readonly number[])[]): number | null {
  const pairs = between.flatMap((row, i) => row.slice(0, i));
  return pairs.length === 0 ? null : pairs.reduce((sum, r) => sum + r, 0) / pairs.length;
}
