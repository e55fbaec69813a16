// Whether a mean or a rate rises from detractors to passives to promoters.
import type { Category } from './category.js';
import { MIN_TESTED } from './contrast.js';
import { hitsOf } from './measured.js';
import { type Moments, varianceOf } from './moments.js';
import { studentTwoSidedP } from './student.js';
import { twoSidedP } from './tails.js';

/** The order of the categories, one step from each to the next. */
const PLACES: Readonly<Record<Category, number>> = { detractor: -1, passive: 0, promoter: 1 };

/** A place in an order, with the numbers of those who are there. */
export interface AtPlace {
  readonly place: number;
  readonly moments: Moments;
}

/** A line through places. */
export interface PlaceTrend {
  /** What a step adds to the mean, or to the rate as a fraction. */
  readonly slope: number;
  /** Two-sided, of no slope. */
  readonly pValue: number;
}

/**
 * Each category that is large enough for a test, by its place.
 * @param categories values of `@category`, with their numbers
 * @returns null where fewer than two have 10 numbers: then there is nothing to test
 */
export function placesOf(
  categories: readonly { readonly category: string | null; readonly moments: Moments }[],
): AtPlace[] | null {
  const places = categories.flatMap(({ category, moments }) =>
    category !== null && Object.hasOwn(PLACES, category) && moments.count >= MIN_TESTED
      ? [{ place: PLACES[category as Category], moments }]
      : [],
  );
  return places.length < 2 ? null : places;
}

/**
 * The trend of means: the least-squares line through all numbers, tested as the linear contrast of means that it is,
 * with a variance for each place and Welch's degrees of freedom (B. L. Welch, Biometrika 38 (1951) 330–336, and
 * F. E. Satterthwaite, Biometrics Bulletin 2 (1946) 110–114), rounded down. For two places it is Welch's t test.
 * @param places each once; two or more, each with two numbers or more
 * @returns null where no number differs from the others of its place: then nothing is known of chance
 * @example
 * const drug = (extra, place) => ({ place, moments: extra.reduce(withNumber, NO_MOMENTS) });
 * const first = drug([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2], 0);
 * const second = drug([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4], 1);
 * const { slope, pValue } = trendOfMeans([first, second]);
 * [slope, pValue]; // => [1.58, 0.080151]
 */
export function trendOfMeans(places: readonly AtPlace[]): PlaceTrend | null {
  const { middle, spread } = orderOf(places);
  const parts = places.map(({ place, moments }) => {
    const factor = (moments.count * (place - middle)) / spread;
    const variance = (factor ** 2 * varianceOf(moments)!) / moments.count;
    return { part: factor * moments.mean, variance, df: moments.count - 1 };
  });
  const sum = (figure: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + figure(part), 0);
  const variance = sum((part) => part.variance);
  if (variance === 0) return null;
  const slope = sum(({ part }) => part);
  const df = variance ** 2 / sum((part) => part.variance ** 2 / part.df);
  // A whole number is a rounding away where one place has all of the variance.
  const whole = Math.max(1, Math.floor(df + 1e-9));
  return { slope, pValue: studentTwoSidedP(slope / Math.sqrt(variance), whole) };
}

/**
 * The trend of rates: the test of W. G. Cochran, Biometrics 10 (1954) 417–451, and P. Armitage, Biometrics 11 (1955)
 * 375–386, as R's `prop.trend.test` makes it.
 * @param places each once; two or more, of 1 for each who meets the condition and 0 for each who does not
 * @returns null where all or none meet it
 * @example
 * const place = ([smokers, patients], place) => ({
 *   place,
 *   moments: mergeMoments(
 *     { count: smokers, mean: 1, squares: 0 },
 *     { count: patients - smokers, mean: 0, squares: 0 },
 *   ),
 * });
 * trendOfRates([[83, 86], [90, 93], [129, 136], [70, 82]].map(place)).pValue; // => 0.0041318
 */
export function trendOfRates(places: readonly AtPlace[]): PlaceTrend | null {
  const { all, middle, spread } = orderOf(places);
  const hits = places.reduce((sum, { moments }) => sum + hitsOf(moments), 0);
  const rate = hits / all;
  if (rate === 0 || rate === 1) return null;
  const covariance = places.reduce((sum, { place, moments }) => sum + (place - middle) * hitsOf(moments), 0);
  return {
    slope: covariance / spread,
    pValue: twoSidedP(covariance / Math.sqrt(rate * (1 - rate) * spread)),
  };
}

/** How many numbers there are, their mean place, and the sum of squared distances from it. */
function orderOf(places: readonly AtPlace[]) {
  const sum = (figure: (place: number) => number) =>
    places.reduce((all, { place, moments }) => all + moments.count * figure(place), 0);
  const all = sum(() => 1);
  const middle = sum((place) => place) / all;
  return { all, middle, spread: sum((place) => (place - middle) ** 2) };
}
