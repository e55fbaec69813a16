// How many answered 0, 1, … 10: all that a group needs for its NPS, its interval and its tests.
import { assertScore, categoryOf } from './category.js';
import { addWeights, checkedWeights, subtractWeights, type WeightSums } from './weight-sums.js';

/** Eleven counts of responses, the index is the score. Tallies of parts merge to the tally of the whole. */
export interface Tally {
  readonly counts: readonly number[];
  /** Where responses weigh more or less than 1. */
  readonly weights?: WeightSums;
}

/** Responses by category, or their weights; `responses` is the sum of the three. */
export interface CategoryCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly responses: number;
}

/** The scores 0 to 10. */
export const SCORES = 11;

/**
 * The tally of no responses, neutral to {@link mergeTallies} with and without weights.
 * @example
 * mergeTallies([emptyTally(), tally([10, 3])]).counts; // => [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
 */
export function emptyTally(): Tally {
  return { counts: new Array<number>(SCORES).fill(0) };
}

/**
 * Counts scores.
 * @throws RangeError on anything but a whole number from 0 to 10
 * @example
 * tally([10, 9, 7, 3]).counts; // => [0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1]
 */
export function tally(scores: Iterable<number>): Tally {
  const counts = new Array<number>(SCORES).fill(0);
  for (const score of scores) {
    assertScore(score);
    counts[score]! += 1;
  }
  return { counts };
}

/**
 * A tally of responses that were counted elsewhere.
 * @param counts responses with score 0, 1, … 10
 * @param weights theirs, where not all weigh 1
 * @throws RangeError unless these are eleven whole numbers from 0 on whose total is at most 2^53 − 1, with weights that
 *   sum to something positive where there are responses, and to 0 elsewhere
 * @example
 * nps(tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36])); // => 51
 * const weights = { sums: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], squares: [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.25] };
 * nps(tallyOfCounts([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], weights)); // => -14.286
 */
export function tallyOfCounts(counts: readonly number[], weights?: WeightSums): Tally {
  if (counts.length !== SCORES) {
    throw new RangeError(`a tally has ${SCORES} counts, for the scores 0 to 10, not ${counts.length}`);
  }
  let total = 0;
  // Not forEach: it would pass over the holes of a sparse array.
  for (const count of counts) {
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError(`a count is a whole number from 0 to 2^53 - 1, not ${String(count)}`);
    }
    total += count;
  }
  // A total beyond the safe range can round, but never back into it.
  if (!Number.isSafeInteger(total)) throw new RangeError('a tally counts at most 2^53 - 1 responses');
  return { counts: [...counts], ...(weights && { weights: checkedWeights(weights, counts) }) };
}

/**
 * The tally of all responses in the given tallies: counts exactly, weights to one rounding, in any order.
 * @throws RangeError when there are more than 2^53 − 1, or when only some of them have weights
 * @example
 * nps(mergeTallies([tally([10, 9]), tally([7, 3])])); // => 25
 */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const counts = new Array<number>(SCORES).fill(0);
  for (const part of tallies) {
    part.counts.forEach((count, score) => {
      counts[score]! += count;
    });
  }
  const weights = tallies.flatMap((part) => part.weights ?? []);
  if (weights.length === 0) return tallyOfCounts(counts);
  for (const part of tallies) if (!part.weights) assertEmpty(part);
  return tallyOfCounts(counts, addWeights(weights));
}

/**
 * The tally of the responses in `whole` that are not in `part`: counts exactly, weights as far as the digits of the
 * whole reach.
 * @param part a tally that was merged into `whole`
 * @throws RangeError when it holds responses that `whole` does not, or when only one of the two has weights
 * @example
 * nps(subtractTally(tally([10, 9, 7, 3]), tally([3]))); // => 66.667
 */
export function subtractTally(whole: Tally, part: Tally): Tally {
  const counts = whole.counts.map((count, score) => count - part.counts[score]!);
  if (whole.weights && part.weights) {
    return tallyOfCounts(counts, subtractWeights(whole.weights, part.weights, counts));
  }
  if (whole.weights || part.weights) assertEmpty(part);
  return tallyOfCounts(counts, whole.weights);
}

/**
 * The tally with every weight multiplied; responses without weights get this one.
 * @param factor above 0
 * @throws RangeError when the weights or their squares leave the doubles
 * @example
 * const heavy = scaleWeights(tally([10, 10]), 3);
 * nps(mergeTallies([heavy, scaleWeights(tally([0, 0]), 1)])); // => 50
 */
export function scaleWeights({ counts, weights }: Tally, factor: number): Tally {
  const { sums, squares } = weights ?? { sums: counts, squares: counts };
  return tallyOfCounts(counts, {
    sums: sums.map((sum) => sum * factor),
    squares: squares.map((square) => square * factor ** 2),
  });
}

/** Only a tally without responses goes together with tallies of the other kind. */
function assertEmpty(part: Tally): void {
  if (categoryCounts(part).responses > 0) {
    throw new RangeError('responses with weights and responses without do not add up');
  }
}

/**
 * Promoters, passives, detractors and their sum, each response counted once whatever its weight.
 * @example
 * categoryCounts(tally([10, 9, 7, 3])); // => { promoters: 2, passives: 1, detractors: 1, responses: 4 }
 */
export function categoryCounts({ counts }: Tally): CategoryCounts {
  return byCategory(counts);
}

/**
 * Σw by category; without weights each response weighs 1.
 * @example
 * weightedCounts(scaleWeights(tally([10, 9, 7, 3]), 0.5)); // => { promoters: 1, passives: 0.5, detractors: 0.5, responses: 2 }
 */
export function weightedCounts({ counts, weights }: Tally): CategoryCounts {
  return byCategory(weights?.sums ?? counts);
}

/** Σw² by category; without weights each response weighs 1. */
export function squaredWeights({ counts, weights }: Tally): CategoryCounts {
  return byCategory(weights?.squares ?? counts);
}

function byCategory(values: readonly number[]): CategoryCounts {
  const sums = { promoter: 0, passive: 0, detractor: 0 };
  values.forEach((value, score) => {
    sums[categoryOf(score)] += value;
  });
  const { promoter: promoters, passive: passives, detractor: detractors } = sums;
  return { promoters, passives, detractors, responses: promoters + passives + detractors };
}
