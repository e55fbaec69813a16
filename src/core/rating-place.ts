// Where a rating lies between how much it matters and how it is rated: the quadrant of performance and importance.

/** A rating as it compares with the others. */
export interface RatingPlace {
  /** Its share of what is explained: the largest, above the average of all, or below it. */
  readonly importance: 'most' | 'high' | 'low';
  /**
   * Its mean: the lowest, below the average of all means, near it, or above it; null where the scales are not alike. The
   * lowest is below the average too.
   */
  readonly rating: 'lowest' | 'low' | 'middle' | 'high' | null;
}

/** What decides it. */
export interface PlacedRating {
  /** With the sign of the correlation. */
  readonly share: number | null;
  readonly mean: number;
  /** Its standard deviation. */
  readonly deviation: number;
  /** Its highest number. */
  readonly highest: number;
}

/** Means are near each other within 2 standard errors, and within a tenth of a standard deviation. */
const NEAR_ERRORS = 2;
const NEAR_PART = 0.1;
/** Scales by their highest answer. */
const SCALES = [3, 5, 7, 10, 100] as const;

/**
 * The place of each rating among all. The means of ratings on different scales, told by their highest numbers, are not
 * compared.
 * @param responses answers that the means are of
 * @returns null for one that falls where the outcome rises, and for all where there is one alone
 * @example
 * const checkout = { share: 0.6, mean: 6.2, deviation: 2, highest: 10 };
 * const delivery = { share: 0.4, mean: 8.1, deviation: 2, highest: 10 };
 * placesOf([checkout, delivery], 100); // => [{ importance: 'most', rating: 'lowest' }, { importance: 'low', rating: 'high' }]
 */
export function placesOf(ratings: readonly PlacedRating[], responses: number): (RatingPlace | null)[] {
  if (ratings.length < 2) return ratings.map(() => null);
  const scales = new Set(ratings.map(({ highest }) => scaleOf(highest)));
  const means = ratings.map(({ mean }) => mean);
  const average = meanOf(means);
  const deviation = meanOf(ratings.map((rating) => rating.deviation));
  const near = deviation * Math.max(NEAR_ERRORS / Math.sqrt(responses), NEAR_PART);
  const lowest = Math.min(...means);
  const largest = Math.max(...ratings.map(({ share }) => Math.abs(share ?? 0)));
  return ratings.map(({ share, mean }) => {
    if (share === null || !(share > 0)) return null;
    const isHigh = share >= 1 / ratings.length;
    const importance = share === largest ? 'most' : isHigh ? 'high' : 'low';
    if (scales.size > 1) return { importance, rating: null };
    const above = mean - average;
    if (above >= near) return { importance, rating: 'high' };
    if (above > -near) return { importance, rating: 'middle' };
    return { importance, rating: mean === lowest ? 'lowest' : 'low' };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The highest answer of the smallest scale that has this one. */
function scaleOf(highest: number): number {
  return SCALES.find((scale) => highest <= scale) ?? Number.POSITIVE_INFINITY;
}
