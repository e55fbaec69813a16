// How sure the effect of a segment is: the interval of its leverage.
import { effectiveCounts } from './effective.js';
import { DEFAULT_INTERVAL, type Interval } from './interval.js';
import { criticalValue } from './normal.js';
import { npsOfCounts } from './nps.js';
import { withPseudoResponses } from './pseudo-responses.js';
import { subtractTally, type Tally, weightedCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** No leverage is larger: half of the respondents, 200 points from the others. */
const LARGEST = 50;

/**
 * The interval of a segment's leverage share · (NPS of the segment − NPS of all) = share · (1 − share) · D, with D the
 * difference to the rest.
 *
 * Who is in the segment was not fixed beforehand, so its share is a figure of the sample too. By the delta method
 * Var = (share · (1 − share))² · Var(D) + ((1 − 2 · share) · D)² · share · (1 − share)/N, after ¾, 1½ and ¾ responses
 * were added to the segment and to the rest, as for an impact.
 * @param part a tally that was merged into `whole`
 * @param level confidence as a fraction, from 0.5 to under 1
 * @returns points; it holds the leverage; null where either is without responses
 * @throws RangeError on another level
 * @example
 * const phone = tallyOfCounts([60, 0, 0, 0, 0, 0, 0, 40, 0, 20, 0]);
 * const all = tallyOfCounts([200, 0, 0, 0, 0, 0, 0, 300, 0, 500, 0]);
 * leverageInterval(phone, all); // => { low: -9.4827, high: -5.7618 }
 */
export function leverageInterval(part: Tally, whole: Tally, level = DEFAULT_INTERVAL.level): Interval | null {
  const z = criticalValue(level);
  const rest = subtractTally(whole, part);
  const own = weightedCounts(part).responses;
  if (own === 0 || weightedCounts(rest).responses === 0) return null;
  const share = own / weightedCounts(whole).responses;
  const leverage = share * (npsOfCounts(weightedCounts(part))! - npsOfCounts(weightedCounts(whole))!);
  const all = effectiveCounts(whole).responses;
  const s = (share * all + 3) / (all + 6);
  const a = withPseudoResponses(effectiveCounts(part));
  const b = withPseudoResponses(effectiveCounts(rest));
  const difference = npsOfCounts(a)! - npsOfCounts(b)!;
  const ofDifference = 100 ** 2 * (varianceOfCounts(a) / a.responses + varianceOfCounts(b) / b.responses);
  const ofShare = (s * (1 - s)) / (all + 6);
  const reach = z * Math.sqrt((s * (1 - s)) ** 2 * ofDifference + ((1 - 2 * s) * difference) ** 2 * ofShare);
  const centre = s * (1 - s) * difference;
  return {
    low: Math.max(-LARGEST, Math.min(centre - reach, leverage)),
    high: Math.min(LARGEST, Math.max(centre + reach, leverage)),
  };
}
