// What two NPS differ by, as shown and as tested, and whether that is more than chance.
import { effectiveCounts } from './effective.js';
import { type Freedom, reachOf, tailsOf } from './law.js';
import { npsOfCounts } from './nps.js';
import { withPseudoResponses } from './pseudo-responses.js';
import { type CategoryCounts, categoryCounts, type Tally } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** Below this many answers on either side nothing is tested: adjusted Wald has hardly any power there. */
export const MIN_TESTED = 10;

/** One side of a comparison. */
export interface Sample {
  /** What formulas count: with weights the equal responses they are worth, in fractions. */
  readonly counts: CategoryCounts;
  /** Answers, whatever they weigh. */
  readonly responses: number;
}

/** The first side minus the second, in points. */
export interface Contrast {
  /** The difference as it is shown. */
  readonly raw: number;
  /** The difference of the adjusted Wald estimates, each a little nearer to 0 than the NPS it stands for. */
  readonly adjusted: number;
  /** Of `adjusted`; above 0. */
  readonly standardError: number;
  /** Both sides have {@link MIN_TESTED} answers. */
  readonly tested: boolean;
  /** Degrees of freedom of Student's t where the standard error rests on an estimate of noise; the normal law unless given. */
  readonly df?: number;
}

/** What lies between the sides beyond sampling error, as estimated. */
export interface ContrastNoise {
  /** Of the difference, beside the error of sampling: points, 0 or more. */
  readonly standardError: number;
  /** Of the estimate; null where there is no noise, so that the normal law holds. */
  readonly df: Freedom;
}

/**
 * A contrast that allows for noise too.
 * @example
 * const contrast = { raw: 10, adjusted: 9.7, standardError: 3, tested: true };
 * withNoise(contrast, { standardError: 4, df: 8 }); // => { raw: 10, adjusted: 9.7, standardError: 5, tested: true, df: 8 }
 */
export function withNoise(contrast: Contrast, noise: ContrastNoise): Contrast {
  const standardError = Math.hypot(contrast.standardError, noise.standardError);
  return { ...contrast, standardError, ...(noise.df !== null && { df: noise.df }) };
}

/**
 * How many standard errors the interval of a contrast reaches to each side.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on another level
 */
export function reachOfContrast({ df }: Contrast, level: number): number {
  return reachOf(level, df ?? null);
}

/**
 * The respondents of a tally as one side of a comparison.
 * @example
 * sampleOf(tally([10, 9, 7, 3])); // => { counts: { promoters: 2, passives: 1, detractors: 1, responses: 4 }, responses: 4 }
 */
export function sampleOf(tally: Tally): Sample {
  const counts = categoryCounts(tally);
  return { counts: tally.weights ? effectiveCounts(tally) : counts, responses: counts.responses };
}

/**
 * The contrast of two independent samples: no respondent is in both.
 * MeasuringU, "How to statistically compare two Net Promoter Scores": adjusted Wald in each.
 * @returns null when either has no responses
 * @example
 * const first = sampleOf(tallyOfCounts([9, 2, 3, 1, 2, 8, 6, 20, 17, 16, 16]));
 * const second = sampleOf(tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]));
 * const { raw, adjusted, standardError } = contrastOf(first, second);
 * [raw, adjusted, standardError]; // => [-50, -48.544, 10.263]
 */
export function contrastOf(first: Sample, second: Sample): Contrast | null {
  const firstNps = npsOfCounts(first.counts);
  const secondNps = npsOfCounts(second.counts);
  if (firstNps === null || secondNps === null) return null;
  const a = adjustedEstimate(first.counts);
  const b = adjustedEstimate(second.counts);
  return {
    raw: firstNps - secondNps,
    adjusted: a.nps - b.nps,
    standardError: 100 * Math.sqrt(a.squaredError + b.squaredError),
    tested: Math.min(first.responses, second.responses) >= MIN_TESTED,
  };
}

/**
 * The probability of a difference at least as large if the true NPS were equal, two-sided.
 * @returns 0 to 1; null when it is not tested
 * @example
 * const first = sampleOf(tallyOfCounts([9, 2, 3, 1, 2, 8, 6, 20, 17, 16, 16]));
 * const second = sampleOf(tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]));
 * pValueOf(contrastOf(first, second)); // => 0.0000022442
 */
export function pValueOf({ adjusted, standardError, tested, df }: Contrast): number | null {
  return tested ? tailsOf(adjusted / standardError, df ?? null) : null;
}

/**
 * Whether the difference is more than chance: its p-value is below alpha and the difference that is shown has the
 * direction of the one that was tested. Adding responses can turn the sign where a few meet many.
 * @param pValue of the contrast, corrected where it is one of several; null when it is not tested
 * @returns null when it is not tested
 * @example
 * const first = sampleOf(tallyOfCounts([9, 2, 3, 1, 2, 8, 6, 20, 17, 16, 16]));
 * const second = sampleOf(tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]));
 * const contrast = contrastOf(first, second);
 * isSignificant(contrast, pValueOf(contrast), 0.05); // => true
 */
export function isSignificant(
  { raw, adjusted }: Contrast,
  pValue: number | null,
  alpha: number,
): boolean | null {
  return pValue === null ? null : pValue < alpha && Math.sign(raw) === Math.sign(adjusted);
}

/** What counts as a finding. */
export interface Judging {
  /**
   * The chance of a false finding that is accepted, above 0, up to 0.5: tests are judged by it, and `level` is of intervals
   * alone. 1 − level unless given: for one question by itself. Where several are asked together each gets a part of it.
   */
  readonly alpha?: number | undefined;
}

/**
 * The chance of a false finding that is accepted: that which goes with a confidence level, 0.05 for 0.95, without the
 * digits of 1 − 0.95, unless it is given.
 * @throws RangeError where the given one is not above 0, up to 0.5
 * @example
 * alphaOf(0.95); // => 0.05
 * alphaOf(0.95, 0.01); // => 0.01
 */
export function alphaOf(level: number, given?: number): number {
  if (given === undefined) return Number((1 - level).toPrecision(12));
  if (!(given > 0 && given <= 0.5)) throw new RangeError(`an alpha is above 0, up to 0.5, not ${given}`);
  return given;
}

/** The adjusted Wald estimate in points, and its squared standard error on the unit scale. */
function adjustedEstimate(counts: CategoryCounts): { nps: number; squaredError: number } {
  const adjusted = withPseudoResponses(counts);
  return { nps: npsOfCounts(adjusted)!, squaredError: varianceOfCounts(adjusted) / adjusted.responses };
}
