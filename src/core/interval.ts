// The confidence interval of one NPS.
import { effectiveCounts } from './effective.js';
import { criticalValue } from './normal.js';
import { npsOfCounts } from './nps.js';
import { withPseudoResponses } from './pseudo-responses.js';
import { scoreLimits } from './score-interval.js';
import { type CategoryCounts, type Tally, weightedCounts } from './tally.js';
import { standardErrorOfCounts } from './variance.js';

/**
 * - `adjusted-wald`: Wald after adding ¾ promoter, 1½ passives and ¾ detractor; right on average at every size.
 * - `score`: Tango's score interval; the best worst case, somewhat wider below about 30 responses.
 * - `wald`: the textbook interval, far too narrow for small groups and near ±100; to match other tools.
 */
export const INTERVAL_METHODS = ['adjusted-wald', 'score', 'wald'] as const;
/** One of {@link INTERVAL_METHODS}. */
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/** NPS points, -100 ≤ low ≤ NPS ≤ high ≤ 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How an interval is made; {@link DEFAULT_INTERVAL} where nothing is said. */
export interface IntervalOptions {
  readonly method?: IntervalMethod;
  /** Confidence as a fraction, from 0.5 to under 1. */
  readonly level?: number;
}

/** The interval that is meant where nothing else is said. */
export const DEFAULT_INTERVAL: Required<IntervalOptions> = { method: 'adjusted-wald', level: 0.95 };

const LIMITS: Record<IntervalMethod, (counts: CategoryCounts, z: number) => Interval> = {
  'adjusted-wald': (counts, z) => waldLimits(withPseudoResponses(counts), z),
  score: scoreLimits,
  wald: waldLimits,
};

/**
 * The two-sided confidence interval of the NPS, clipped to ±100 and wide enough to hold the NPS itself.
 * Weighted responses count as many as the equal ones that they are worth.
 * @returns null without responses
 * @throws RangeError on a level outside 0.5 to under 1
 * @example
 * const responses = tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
 * interval(responses); // => { low: 36.435, high: 62.594 }
 * interval(responses, { method: 'score', level: 0.9 }); // => { low: 39.03, high: 61.105 }
 */
export function interval(
  tally: Tally,
  { method = DEFAULT_INTERVAL.method, level = DEFAULT_INTERVAL.level }: IntervalOptions = {},
): Interval | null {
  const z = criticalValue(level);
  const estimate = npsOfCounts(weightedCounts(tally));
  if (estimate === null) return null;
  const { low, high } = LIMITS[method](effectiveCounts(tally), z);
  // Adjusted Wald is centred on a shrunken NPS: it can miss the raw one, at n = 1 or where everybody agrees.
  return { low: Math.max(-100, Math.min(low, estimate)), high: Math.min(100, Math.max(high, estimate)) };
}

function waldLimits(counts: CategoryCounts, z: number): Interval {
  const estimate = npsOfCounts(counts)!;
  const reach = z * standardErrorOfCounts(counts);
  return { low: estimate - reach, high: estimate + reach };
}
