// Whether one of several ratings can be worked out from others: the sum of some, or the same answers again.
import type { Matrix } from './symmetric-eigen.js';

/** A rating that follows from those before it. */
export interface Dependence {
  readonly place: number;
  /** Those that it follows from. */
  readonly on: readonly number[];
}

/** A rating follows from the others where they leave a smaller share of its variance than this. */
const LEAST_OWN = 1e-8;
/** Slopes below this are none. */
const LEAST_SLOPE = 1e-4;

/**
 * The first rating that follows from those before it, by Cholesky's decomposition row by row.
 * @param between the correlations of the ratings
 * @returns null where none does
 * @example
 * dependentOn([[1, 0.5, 1], [0.5, 1, 0.5], [1, 0.5, 1]]); // => { place: 2, on: [0] }
 */
export function dependentOn(between: Matrix): Dependence | null {
  const factor: number[][] = [];
  for (const [place, row] of between.entries()) {
    const own: number[] = [];
    for (let j = 0; j < place; j++) own.push((row[j]! - dot(own, factor[j]!, j)) / factor[j]![j]!);
    const rest = row[place]! - dot(own, own, place);
    if (rest < LEAST_OWN) return { place, on: sourcesOf(factor, own) };
    own.push(Math.sqrt(rest));
    factor.push(own);
  }
  return null;
}

function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The ratings with a slope, by solving Lᵀ·slopes = own from the last to the first. */
function sourcesOf(factor: readonly (readonly number[])[], own: readonly number[]): number[] {
  const slopes = [...own];
  for (let j = own.length - 1; j >= 0; j--) {
    slopes[j]! /= factor[j]![j]!;
    for (let i = 0; i < j; i++) slopes[i]! -= factor[j]![i]! * slopes[j]!;
  }
  return slopes.flatMap((slope, j) => (Math.abs(slope) > LEAST_SLOPE ? [j] : []));
}
