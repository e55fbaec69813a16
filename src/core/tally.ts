// How many answered 0, 1, … 10: all that a group needs for its NPS, its interval and its tests.
import { assertAnswer } from './category.js';
import { firstAnswer, isSameScale, NPS_SCALE, otherScale, type Scale } from './scale.js';
import { addWeights, checkedWeights, subtractWeights, type WeightSums } from './weight-sums.js';

/** Eleven counts of responses. Tallies of parts merge to the tally of the whole. */
export interface Tally {
  /** The index is the score, less {@link firstAnswer} where a scale goes beyond 10. */
  readonly counts: readonly number[];
  /** Where responses weigh more or less than 1. */
  readonly weights?: WeightSums;
  /** Where the answers are those of another scale or are cut otherwise: then its net score is no NPS. */
  readonly scale?: Scale;
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
 * The tally of no responses, neutral to {@link mergeTallies} with and without weights and on any scale.
 * @example
 * mergeTallies([emptyTally(), tally([10, 3])]).counts; // => [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
 */
export function emptyTally(scale?: Scale): Tally {
  return { counts: new Array<number>(SCORES).fill(0), ...otherScale(scale) };
}

/**
 * Counts scores.
 * @throws RangeError on anything but a whole number from 0 to 10
 * @example
 * tally([10, 9, 7, 3]).counts; // => [0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1]
 */
export function tally(scores: Iterable<number>): Tally {
  return tallyOn(NPS_SCALE, scores);
}

/**
 * Counts the answers of another scale, or with other bands.
 * @throws RangeError on anything but an answer of the scale
 * @example
 * nps(tallyOn(scaleOf('1-5', '1-3,4,5'), [5, 4, 5, 3, 5, 4, 2, 5])); // => 25
 */
export function tallyOn(scale: Scale, answers: Iterable<number>): Tally {
  const counts = new Array<number>(SCORES).fill(0);
  const first = firstAnswer(scale);
  for (const answer of answers) {
    assertAnswer(scale, answer);
    counts[answer - first]! += 1;
  }
  return { counts, ...otherScale(scale) };
}

/**
 * A tally of responses that were counted elsewhere.
 * @param counts responses with score 0, 1, … 10; the first is {@link firstAnswer} of the scale
 * @param weights theirs, where not all weigh 1
 * @param scale where it is not that of an NPS
 * @throws RangeError unless these are eleven whole numbers from 0 on whose total is at most 2^53 − 1, with weights that
 *   sum to something positive where there are responses, and to 0 elsewhere, and no responses beyond the scale
 * @example
 * nps(tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36])); // => 51
 * const weights = { sums: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], squares: [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.25] };
 * nps(tallyOfCounts([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], weights)); // => -14.286
 */
export function tallyOfCounts(counts: readonly number[], weights?: WeightSums, scale?: Scale): Tally {
  return checkedTally([...counts], weights, scale);
}

/** @param counts which nobody else holds */
function checkedTally(counts: readonly number[], weights?: WeightSums, scale?: Scale): Tally {
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
  if (scale !== undefined) assertWithin(scale, counts);
  // Of thousands of groups most have neither, and `...` takes its time.
  if (weights === undefined && scale === undefined) return { counts };
  return {
    counts,
    ...(weights && { weights: checkedWeights(weights, counts) }),
    ...otherScale(scale),
  };
}

function assertWithin(scale: Scale, counts: readonly number[]): void {
  const first = firstAnswer(scale);
  for (const [i, count] of counts.entries()) if (count > 0) assertAnswer(scale, first + i);
}

/**
 * The tally of all responses in the given tallies: counts exactly, weights to one rounding, in any order.
 * @throws RangeError when there are more than 2^53 − 1, when only some of them have weights, or when they are of several
 *   scales
 * @example
 * nps(mergeTallies([tally([10, 9]), tally([7, 3])])); // => 25
 */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const counts = new Array<number>(SCORES).fill(0);
  for (const part of tallies) {
    for (let score = 0; score < SCORES; score++) counts[score]! += part.counts[score]!;
  }
  const scale = commonScale(tallies);
  const weights = tallies.map((part) => part.weights).filter((sums) => sums !== undefined);
  if (weights.length === 0) return checkedTally(counts, undefined, scale);
  for (const part of tallies) if (!part.weights) assertEmpty(part);
  return checkedTally(counts, addWeights(weights), scale);
}

/** The scale of all responses; where there are none, one that is known. */
function commonScale(tallies: readonly Tally[]): Scale | undefined {
  const scales = tallies.filter(hasResponses).map(({ scale }) => scale);
  if (scales.length === 0) return tallies.find(({ scale }) => scale !== undefined)?.scale;
  if (!scales.every((scale) => isSameScale(scale, scales[0]))) {
    throw new RangeError('responses on different scales, or with different bands, do not add up');
  }
  return scales[0];
}

/**
 * The tally of the responses in `whole` that are not in `part`: counts exactly, weights as far as the digits of the
 * whole reach.
 * @param part a tally that was merged into `whole`
 * @throws RangeError when it holds responses that `whole` does not, when only one of the two has weights, or when they
 *   are of two scales
 * @example
 * nps(subtractTally(tally([10, 9, 7, 3]), tally([3]))); // => 66.667
 */
export function subtractTally(whole: Tally, part: Tally): Tally {
  const counts = whole.counts.map((count, score) => count - part.counts[score]!);
  const scale = whole.scale === part.scale ? whole.scale : commonScale([whole, part]);
  if (whole.weights && part.weights) {
    return checkedTally(counts, subtractWeights(whole.weights, part.weights, counts), scale);
  }
  if (whole.weights || part.weights) assertEmpty(part);
  return checkedTally(counts, whole.weights, scale);
}

/**
 * The tally with every weight multiplied; responses without weights get this one.
 * @param factor above 0
 * @throws RangeError when the weights or their squares leave the doubles
 * @example
 * const heavy = scaleWeights(tally([10, 10]), 3);
 * nps(mergeTallies([heavy, scaleWeights(tally([0, 0]), 1)])); // => 50
 */
export function scaleWeights({ counts, weights, scale }: Tally, factor: number): Tally {
  const { sums, squares } = weights ?? { sums: counts, squares: counts };
  const scaled = {
    sums: sums.map((sum) => sum * factor),
    squares: squares.map((square) => square * factor ** 2),
  };
  return tallyOfCounts(counts, scaled, scale);
}

/** Only a tally without responses goes together with tallies of the other kind. */
function assertEmpty(part: Tally): void {
  if (hasResponses(part)) {
    throw new RangeError('responses with weights and responses without do not add up');
  }
}

function hasResponses({ counts }: Tally): boolean {
  return counts.some((count) => count > 0);
}

/**
 * Promoters, passives, detractors and their sum, each response counted once whatever its weight.
 * @example
 * categoryCounts(tally([10, 9, 7, 3])); // => { promoters: 2, passives: 1, detractors: 1, responses: 4 }
 */
export function categoryCounts({ counts, scale }: Tally): CategoryCounts {
  return byCategory(counts, scale);
}

/**
 * Σw by category; without weights each response weighs 1.
 * @example
 * weightedCounts(scaleWeights(tally([10, 9, 7, 3]), 0.5)); // => { promoters: 1, passives: 0.5, detractors: 0.5, responses: 2 }
 */
export function weightedCounts({ counts, weights, scale }: Tally): CategoryCounts {
  return byCategory(weights?.sums ?? counts, scale);
}

/** Σw² by category; without weights each response weighs 1. */
export function squaredWeights({ counts, weights, scale }: Tally): CategoryCounts {
  return byCategory(weights?.squares ?? counts, scale);
}

function byCategory(values: readonly number[], scale: Scale = NPS_SCALE): CategoryCounts {
  const first = firstAnswer(scale);
  const passive = scale.passive - first;
  const promoter = scale.promoter - first;
  const promoters = sumOf(values, promoter, SCORES);
  const passives = sumOf(values, passive, promoter);
  const detractors = sumOf(values, 0, passive);
  return { promoters, passives, detractors, responses: promoters + passives + detractors };
}

function sumOf(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i]!;
  return total;
}
