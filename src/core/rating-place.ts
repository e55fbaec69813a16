// Where a rating lies between how much it matters and how it is rated: the quadrant of performance and importance.

/** A rating as it compares with the others. */
export interface RatingPlace {
  /** Its share of what is explained: the largest, above the average of all, or below it. */
  readonly importance: 'most' | 'high' | 'low';
  /** Its mean: the lowest, below the average of all means, or above it; null where the scales are not alike. */
  readonly rating: 'lowest' | 'low' | 'high' | null;
}

/** What decides it. */
export interface PlacedRating {
  /** With the sign of the correlation. */
  readonly share: number | null;
  readonly mean: number;
  /** Its highest number. */
  readonly highest: number;
}

/** Scales by their highest answer. */
const SCALES = [3, 5, 7, 10, 100] as const;

/**
 * The place of each rating among all. The means of ratings on different scales, told by their highest numbers, are not
 * compared.
 * @returns null for one that falls where the outcome rises, and for all where there is one alone
 * @example
 * const checkout = { share: 0.6, mean: 6.2, highest: 10 };
 * const delivery = { share: 0.4, mean: 8.1, highest: 10 };
 * placesOf([checkout, delivery]); // => [{ importance: 'most', rating: 'lowest' }, { importance: 'low', rating: 'high' }]
 */
export function placesOf(ratings: readonly PlacedRating[]): (RatingPlace | null)[] {
  if (ratings.length < 2) return ratings.map(() => null);
  const scales = new Set(ratings.map(({ highest }) => scaleOf(highest)));
  const means = ratings.map(({ mean }) => mean);
  const average = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const lowest = Math.min(...means);
  const largest = Math.max(...ratings.map(({ share }) => Math.abs(share ?? 0)));
  return ratings.map(({ share, mean }) => {
    if (share === null || !(share > 0)) return null;
    const isHigh = share >= 1 / ratings.length;
    return {
      importance: share === largest ? 'most' : isHigh ? 'high' : 'low',
      rating: scales.size > 1 ? null : mean === lowest ? 'lowest' : mean < average ? 'low' : 'high',
    };
  });
}

/** The highest answer of the smallest scale that has this one. */
function scaleOf(highest: number): number {
  return SCALES.find((scale) => highest <= scale) ?? Number.POSITIVE_INFINITY;
}
