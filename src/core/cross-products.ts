// Sums of products of an outcome and its ratings: means and correlations follow from them, and the sums of parts add up.
import type { Matrix } from './symmetric-eigen.js';

/** What follows from the sums. The outcome is in points, -100 to 100. */
export interface JointMoments {
  /** Σw. */
  readonly weight: number;
  /** The NPS. */
  readonly nps: number;
  /** Standard deviation of the outcome, in points; divided by Σw. */
  readonly deviation: number;
  readonly means: readonly number[];
  /** Standard deviations of the ratings. */
  readonly deviations: readonly number[];
  /** Correlations of the ratings with each other; NaN where one is constant. */
  readonly between: Matrix;
  /** The correlation of each rating with the outcome; NaN where either is constant. */
  readonly withOutcome: readonly number[];
}

/** Numbers of a list of sums: Σw, Σwv and Σwvu of the outcome and the ratings. */
export function lengthOfSums(ratings: number): number {
  return 1 + (ratings + 1) + ((ratings + 1) * (ratings + 2)) / 2;
}

/**
 * Adds one answer.
 * @param values the outcome, then its ratings, each less something near its mean so that no digits are lost
 * @param at where the list of sums begins
 */
export function addProducts(sums: Float64Array, at: number, values: Float64Array, weight: number): void {
  sums[at]! += weight;
  let product = at + 1 + values.length;
  for (let i = 0; i < values.length; i++) {
    const value = weight * values[i]!;
    sums[at + 1 + i]! += value;
    for (let j = 0; j <= i; j++) sums[product++]! += value * values[j]!;
  }
}

/**
 * The moments of a list of sums.
 * @param centres what was taken off the outcome and the ratings
 */
export function momentsOf(sums: Float64Array, centres: Float64Array): JointMoments {
  const size = centres.length;
  const weight = sums[0]!;
  const offsets = Array.from(centres, (_, i) => sums[1 + i]! / weight);
  const covariance = (i: number, j: number) => {
    const [high, low] = i > j ? [i, j] : [j, i];
    return sums[1 + size + (high * (high + 1)) / 2 + low]! / weight - offsets[i]! * offsets[j]!;
  };
  const deviations = offsets.map((_, i) => Math.sqrt(Math.max(0, covariance(i, i))));
  const correlation = (i: number, j: number) =>
    i === j && deviations[i]! > 0 ? 1 : covariance(i, j) / (deviations[i]! * deviations[j]!);
  const ratings = offsets.slice(1).map((_, i) => i + 1);
  return {
    weight,
    nps: 100 * (centres[0]! + offsets[0]!),
    deviation: 100 * deviations[0]!,
    means: ratings.map((i) => centres[i]! + offsets[i]!),
    deviations: deviations.slice(1),
    between: ratings.map((i) => ratings.map((j) => correlation(i, j))),
    withOutcome: ratings.map((i) => correlation(i, 0)),
  };
}
