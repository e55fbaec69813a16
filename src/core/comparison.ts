// The difference between two NPS, as results have it.
import type { BlockInterval } from './block.js';
import {
  alphaOf,
  type Contrast,
  contrastOf,
  isSignificant,
  pValueOf,
  reachOfContrast,
  sampleOf,
  withNoise,
} from './contrast.js';
import { differenceLimits } from './difference-limits.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { assertLevel } from './normal.js';
import type { SideNoise } from './side-noise.js';
import type { Tally } from './tally.js';

/** The interval of a difference: always made in one way. */
export interface DifferenceInterval extends BlockInterval {
  readonly method: 'adjusted-wald';
}

/** Plain data, not rounded; what is unknown is null. */
export interface Comparison {
  /** The first NPS minus the second, points, -200 to 200; null when either has no responses. */
  readonly difference: number | null;
  /** Adjusted Wald whatever the method of the single intervals, in points; it holds the difference. */
  readonly interval: DifferenceInterval | null;
  /** Two-sided; null when either has fewer than 10 responses. */
  readonly pValue: number | null;
  /** Null when it is not tested; true exactly when it is and the interval leaves out 0, unless an alpha was given. */
  readonly significant: boolean | null;
}

/**
 * What the NPS of the first respondents differs by from that of the second, no respondent being in both.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @param alpha what the test is judged by, above 0, up to 0.5; 1 − level unless given
 * @throws RangeError on another level or alpha
 * @example
 * const before = tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
 * const after = tallyOfCounts([9, 2, 3, 1, 2, 8, 6, 20, 17, 16, 16]);
 * compare(after, before); // => { difference: -50, interval: { method: 'adjusted-wald', level: 0.95, low: -68.658, high: -28.429 }, pValue: 0.0000022442, significant: true }
 */
export function compare(
  first: Tally,
  second: Tally,
  level = DEFAULT_INTERVAL.level,
  alpha?: number,
): Comparison {
  return comparisonOf(contrastOf(sampleOf(first), sampleOf(second)), level, null, alpha);
}

/**
 * The figures of a contrast that is one test by itself.
 * @param sampling null when there is nothing to compare
 * @param noise between the periods of the sides, where it is known ({@link sideNoise}) and the contrast lacks it
 * @param alpha what the test is judged by; 1 − level unless given
 * @throws RangeError on a level outside 0.5 to under 1, and on an alpha outside its range
 * @example
 * const first = sampleOf(tallyOfCounts([9, 2, 3, 1, 2, 8, 6, 20, 17, 16, 16]));
 * const second = sampleOf(tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]));
 * comparisonOf(contrastOf(first, second), 0.9).interval; // => { method: 'adjusted-wald', level: 0.9, low: -65.424, high: -31.663 }
 * comparisonOf(null, 0.9).difference; // => null
 */
export function comparisonOf(
  sampling: Contrast | null,
  level: number,
  noise: SideNoise | null = null,
  alpha?: number,
): Comparison {
  assertLevel(level);
  if (sampling === null) return { difference: null, interval: null, pValue: null, significant: null };
  const contrast = noise === null ? sampling : withNoise(sampling, noise);
  const pValue = pValueOf(contrast);
  return {
    difference: contrast.raw,
    interval: {
      method: 'adjusted-wald',
      level,
      ...differenceLimits(contrast, reachOfContrast(contrast, level)),
    },
    pValue,
    significant: isSignificant(contrast, pValue, alphaOf(level, alpha)),
  };
}
