// The point estimates: the Net Promoter Score and the mean score.
import { firstAnswer, NPS_SCALE } from './scale.js';
import { type CategoryCounts, type Tally, tally, weightedCounts } from './tally.js';

/**
 * The Net Promoter Score: the share of promoters less the share of detractors, weighted where responses have weights.
 * Of a tally on another scale it is the net score of that.
 * `nps([10, 9, 7, 3])` is 25.
 * @returns points from -100 to 100, not rounded, never -0; null without responses
 * @throws RangeError on a score that is not a whole number from 0 to 10
 * @example
 * nps([10, 9, 7, 3]); // => 25
 * nps([]); // => null
 */
export function nps(scoresOrTally: Iterable<number> | Tally): number | null {
  const counted = Symbol.iterator in scoresOrTally ? tally(scoresOrTally) : scoresOrTally;
  return npsOfCounts(weightedCounts(counted));
}

/**
 * {@link nps} of responses that are already sorted into categories; the counts may be fractions.
 * @example
 * npsOfCounts({ promoters: 52, passives: 25, detractors: 23, responses: 100 }); // => 29
 */
export function npsOfCounts({ promoters, detractors, responses }: CategoryCounts): number | null {
  // One division, so that equal proportions give the same double whatever the number of responses.
  return responses === 0 ? null : (100 * (promoters - detractors)) / responses;
}

/**
 * The arithmetic mean of the scores, weighted where responses have weights.
 * @returns 0 to 10, or on the scale of the tally; null without responses
 * @example
 * mean(tally([10, 9, 7, 3])); // => 7.25
 */
export function mean(tally: Tally): number | null {
  const { responses } = weightedCounts(tally);
  if (responses === 0) return null;
  const sums = tally.weights?.sums ?? tally.counts;
  const first = firstAnswer(tally.scale ?? NPS_SCALE);
  return sums.reduce((total, sum, i) => total + sum * (first + i), 0) / responses;
}
