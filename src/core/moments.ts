// Numbers summed up for their mean and variance, one by one or in parts.

/** How many numbers there are, their mean, and the sum of their squared distances from it. */
export interface Moments {
  readonly count: number;
  /** 0 without numbers. */
  readonly mean: number;
  readonly squares: number;
}

/** The moments of no numbers. */
export const NO_MOMENTS: Moments = { count: 0, mean: 0, squares: 0 };

/**
 * The moments with one number more. B. P. Welford, Technometrics 4 (1962) 419–420: nothing cancels, as it does where
 * the square of a mean is taken from the mean of squares.
 * @example
 * const { mean, squares } = [1e9 + 1, 1e9 + 2, 1e9 + 3].reduce(withNumber, NO_MOMENTS);
 * [mean - 1e9, squares]; // => [2, 2]
 */
export function withNumber({ count, mean, squares }: Moments, value: number): Moments {
  const off = value - mean;
  const next = mean + off / (count + 1);
  return { count: count + 1, mean: next, squares: squares + off * (value - next) };
}

/**
 * The moments of two lots of numbers together. T. F. Chan, G. H. Golub & R. J. LeVeque, The American Statistician 37
 * (1983) 242–247.
 * @example
 * const first = [1, 2, 6].reduce(withNumber, NO_MOMENTS);
 * const second = [3, 8].reduce(withNumber, NO_MOMENTS);
 * mergeMoments(first, second); // => { count: 5, mean: 4, squares: 34 }
 */
export function mergeMoments(one: Moments, other: Moments): Moments {
  const count = one.count + other.count;
  if (count === 0) return NO_MOMENTS;
  const off = other.mean - one.mean;
  const share = other.count / count;
  return {
    count,
    mean: one.mean + off * share,
    squares: one.squares + other.squares + off * off * one.count * share,
  };
}

/** The variance with n − 1; null below two numbers. */
export function varianceOf({ count, squares }: Moments): number | null {
  return count < 2 ? null : squares / (count - 1);
}
