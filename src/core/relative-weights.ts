// How much each of several ratings that hang together says about an outcome: Johnson's relative weights.
import { type Matrix, symmetricEigen } from './symmetric-eigen.js';

/** What ratings say about an outcome; lists are in the order of the ratings. */
export interface RelativeWeights {
  /** Parts of {@link RelativeWeights.rSquared}, which they add up to; 0 or more. */
  readonly weights: readonly number[];
  /** Share of the outcome's variance that the line through all ratings follows, 0 to 1. */
  readonly rSquared: number;
  /** Slopes of that line, in standard deviations of the outcome per standard deviation of the rating. */
  readonly slopes: readonly number[];
  /** Variance inflation: by how much the other ratings blow up the variance of each slope, from 1 on. */
  readonly inflations: readonly number[];
}

/** Eigenvalues below this share of the average are rounding errors: some rating follows from the others. */
const LEAST_EIGENVALUE = 1e-9;

/**
 * Johnson's relative weights: the ratings are replaced by those uncorrelated variables that are nearest to them
 * (Λ = R^½), and the share that each of these explains is split by the squared correlations. J. W. Johnson, A heuristic
 * method for estimating the relative weight of predictor variables in multiple regression, Multivariate Behavioral
 * Research 35 (2000) 1–19: ε = Λ² (Λ⁻¹r)², element by element.
 * @param between the correlations of the ratings
 * @param withOutcome the correlation of each with the outcome
 * @throws RangeError where some rating follows from the others, or the matrix is none of correlations
 * @example
 * const { weights, rSquared } = relativeWeights([[1, 0.5], [0.5, 1]], [0.6, 0.4]);
 * [...weights, rSquared]; // => [0.28667, 0.086667, 0.37333]
 */
export function relativeWeights(between: Matrix, withOutcome: readonly number[]): RelativeWeights {
  const { values, vectors } = symmetricEigen(between);
  if (!values.every((value) => value > LEAST_EIGENVALUE))
    throw new RangeError('a rating follows from the others, or these are no correlations');
  // The outcome by the directions of the eigenvectors: Vᵀr.
  const along = values.map((_, m) => withOutcome.reduce((sum, r, j) => sum + vectors[j]![m]! * r, 0));
  const times = (j: number, factor: (value: number, m: number) => number) =>
    values.reduce((sum, value, m) => sum + vectors[j]![m]! * factor(value, m), 0);
  const ofUncorrelated = values.map((_, j) => times(j, (value, m) => along[m]! / Math.sqrt(value)));
  const loading = (j: number, k: number) => times(j, (value, m) => Math.sqrt(value) * vectors[k]![m]!);
  return {
    weights: values.map((_, j) =>
      ofUncorrelated.reduce((sum, beta, k) => sum + (loading(j, k) * beta) ** 2, 0),
    ),
    rSquared: ofUncorrelated.reduce((sum, beta) => sum + beta ** 2, 0),
    slopes: values.map((_, j) => times(j, (value, m) => along[m]! / value)),
    inflations: values.map((_, j) => times(j, (value, m) => vectors[j]![m]! / value)),
  };
}

/**
 * Relative weights as shares of R², each with the sign of its correlation: their sizes add up to 1.
 * @returns null where nothing is explained
 * @example
 * sharesOf({ weights: [0.3, 0.1], rSquared: 0.4 }, [0.6, -0.4]); // => [0.75, -0.25]
 */
export function sharesOf(
  { weights, rSquared }: Pick<RelativeWeights, 'weights' | 'rSquared'>,
  withOutcome: readonly number[],
): number[] | null {
  if (!(rSquared > 0)) return null;
  return weights.map((weight, j) => (Math.sign(withOutcome[j]!) * weight) / rSquared);
}
