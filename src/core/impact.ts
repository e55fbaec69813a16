// What those who mention a theme, or are in a segment, do to the NPS of all: it, less what it were without them.
import { effectiveCounts } from './effective.js';
import { DEFAULT_INTERVAL, type Interval } from './interval.js';
import { criticalValue } from './normal.js';
import { npsOfCounts } from './nps.js';
import { withPseudoResponses } from './pseudo-responses.js';
import { subtractTally, type Tally, weightedCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** The interval of an impact: always made in one way. */
export interface ImpactInterval extends Interval {
  readonly method: 'adjusted-wald';
  /** Confidence as a fraction. */
  readonly level: number;
}

/** Points; responses count by their weights where they have any. */
export interface Impact {
  /** 0 where nobody is in the part; null where nobody is outside. */
  readonly impact: number | null;
  /** It holds the impact; null where nobody is in the part, or nobody outside. */
  readonly interval: ImpactInterval | null;
}

/** No two NPS are further apart. */
const LARGEST = 200;

/**
 * NPS of all − NPS of all but the part = share · (NPS of the part − NPS of the rest).
 *
 * Who is in the part was not fixed beforehand, so its share is as uncertain as the difference D is. By the delta method
 * Var = share² · (V₁/n₁ + V₂/n₂) + D² · share · (1 − share)/N, all of it taken after ¾, 1½ and ¾ responses were added
 * to the part and to the rest. With the share taken as known the interval would hold the true impact of a theme that
 * 60 points divide in 48–91 of 100 samples. With weights n are the equal responses that they are worth, and N that of all.
 *
 * The test of the impact is that of the difference: without a difference there is no impact.
 * @param part a tally that was merged into `whole`
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on another level, where the part holds responses that the whole does not, or where only one of
 *   the two has weights
 * @example
 * const price = tallyOfCounts([60, 0, 0, 0, 0, 0, 0, 40, 0, 20, 0]);
 * const all = tallyOfCounts([200, 0, 0, 0, 0, 0, 0, 300, 0, 500, 0]);
 * impactOf(price, all); // => { impact: -8.6364, interval: { method: 'adjusted-wald', level: 0.95, low: -10.926, high: -6.4416 } }
 */
export function impactOf(part: Tally, whole: Tally, level = DEFAULT_INTERVAL.level): Impact {
  const z = criticalValue(level);
  const rest = subtractTally(whole, part);
  const partNps = npsOfCounts(weightedCounts(part));
  const restNps = npsOfCounts(weightedCounts(rest));
  if (restNps === null) return { impact: null, interval: null };
  if (partNps === null) return { impact: 0, interval: null };
  const share = weightedCounts(part).responses / weightedCounts(whole).responses;
  const impact = share * (partNps - restNps);
  const all = effectiveCounts(whole).responses;
  const adjustedShare = (share * all + 3) / (all + 6);
  const a = withPseudoResponses(effectiveCounts(part));
  const b = withPseudoResponses(effectiveCounts(rest));
  const difference = npsOfCounts(a)! - npsOfCounts(b)!;
  const ofDifference = 100 ** 2 * (varianceOfCounts(a) / a.responses + varianceOfCounts(b) / b.responses);
  const ofShare = (adjustedShare * (1 - adjustedShare)) / (all + 6);
  const reach = z * Math.sqrt(adjustedShare ** 2 * ofDifference + difference ** 2 * ofShare);
  const centre = adjustedShare * difference;
  return {
    impact,
    interval: {
      method: 'adjusted-wald',
      level,
      low: Math.max(-LARGEST, Math.min(centre - reach, impact)),
      high: Math.min(LARGEST, Math.max(centre + reach, impact)),
    },
  };
}
