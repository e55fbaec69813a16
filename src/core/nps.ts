// The point estimates: the Net Promoter Score and the mean score.
import { type CategoryCounts, categoryCounts, type Tally, tally } from './tally.js';

/**
 * The Net Promoter Score: the share of promoters less the share of detractors.
 * `nps([10, 9, 7, 3])` is 25.
 * @returns points from -100 to 100, not rounded, never -0; null without responses
 * @throws RangeError on a score that is not a whole number from 0 to 10
 */
export function nps(scoresOrTally: Iterable<number> | Tally): number | null {
  const counted = Symbol.iterator in scoresOrTally ? tally(scoresOrTally) : scoresOrTally;
  return npsOfCounts(categoryCounts(counted));
}

/** {@link nps} of responses that are already sorted into categories. */
export function npsOfCounts({ promoters, detractors, responses }: CategoryCounts): number | null {
  // One division, so that equal proportions give the same double whatever the number of responses.
  return responses === 0 ? null : (100 * (promoters - detractors)) / responses;
}

/**
 * The arithmetic mean of the scores.
 * @returns 0 to 10; null without responses
 */
export function mean(tally: Tally): number | null {
  const { responses } = categoryCounts(tally);
  if (responses === 0) return null;
  return tally.counts.reduce((sum, count, score) => sum + count * score, 0) / responses;
}
