// What the periods within the two sides of a comparison add to its uncertainty, beyond the sampling of respondents.
import type { Freedom } from './law.js';
import { areFarApart } from './noisiest-line.js';
import { answeredPeriods, MIN_LINE, pooledCounts, unitScore } from './respondent-line.js';
import type { CategoryCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** The noise between periods that the two sides of a comparison share. */
export interface SideNoise {
  /** Points: periods lie this far off the score of their side beyond sampling error; 0 where sampling explains all. */
  readonly periodNoise: number;
  /** Points: what it adds to the difference between the pooled scores of the sides. */
  readonly standardError: number;
  /**
   * Degrees of freedom of Student's t for the difference; null for the normal law, where no noise is found and sizes are
   * not far apart.
   */
  readonly df: Freedom;
}

/** Sums over the periods of one side; n is the responses of a period, N those of the side. */
interface SideSums {
  /** N. */
  readonly responses: number;
  /** How many periods have responses. */
  readonly answered: number;
  /** Σ(s − θ)² over respondents, s their -1, 0 or 1, θ the score of the side. */
  readonly within: number;
  /** Σn(y − θ)², y the score of a period. */
  readonly between: number;
  /** Σn(1 − n/N): what a variance between periods of 1 makes of `between`. */
  readonly sensitivity: number;
  /** Σn²/N²: the part of a variance between periods that remains in θ. */
  readonly share: number;
}

/**
 * Noise between periods, by moments as in {@link periodLine} with two levels, one a side, in the place of the line:
 * Σn(y − θ_side)² is (k − 2)σ² without noise, k periods in all. The degrees of freedom are Satterthwaite's
 * (Biometrics Bulletin 2 (1946) 110–114), which are k − 2 where all sizes are equal, and few where a few large periods decide.
 * @param before the periods of one side, of which those without responses add nothing; with weights effective counts
 * @param after those of the other
 * @returns null where a side has fewer than three periods with responses: then only sampling error can be told
 * @example
 * const period = (promoters, detractors) =>
 *   ({ promoters, passives: 100 - promoters - detractors, detractors, responses: 100 });
 * const before = [period(55, 15), period(40, 30), period(50, 20)];
 * const after = [period(60, 10), period(45, 25), period(65, 15)];
 * sideNoise(before, after); // => { periodNoise: 14.365, standardError: 11.729, df: 4 }
 * sideNoise(before, after.slice(1)); // => null
 */
export function sideNoise(
  before: readonly CategoryCounts[],
  after: readonly CategoryCounts[],
): SideNoise | null {
  const sides = [before, after].map(sumsOf);
  if (sides.some(({ answered }) => answered < MIN_LINE)) return null;
  const sum = (value: (side: SideSums) => number) => sides.reduce((total, side) => total + value(side), 0);
  const df = sum(({ answered }) => answered - 1);
  const residual = sum(({ within }) => within) / (sum(({ responses }) => responses) - 2);
  const sensitivity = sum((side) => side.sensitivity);
  const variance = Math.max(0, (sum(({ between }) => between) - df * residual) / sensitivity);
  if (variance === 0) {
    // A few large periods can hide the noise: none found is then no proof that there is none.
    return { periodNoise: 0, standardError: 0, df: areFarApart([...before, ...after]) ? df : null };
  }
  const share = sum((side) => side.share);
  const sampling = residual * sum(({ responses }) => 1 / responses);
  // Of the estimated variance between periods, and so of the only part of the whole variance that is uncertain.
  const uncertainty =
    [before, after].reduce((total, side) => total + spreadOf(side, residual, variance), 0) / sensitivity ** 2;
  const satterthwaite = (2 * (sampling + share * variance) ** 2) / (share ** 2 * uncertainty);
  return {
    periodNoise: 100 * Math.sqrt(variance),
    standardError: 100 * Math.sqrt(share * variance),
    df: Math.min(df, Math.max(1, Math.round(satterthwaite))),
  };
}

function sumsOf(side: readonly CategoryCounts[]): SideSums {
  const all = pooledCounts(side);
  const sums = { between: 0, sensitivity: 0, share: 0 };
  for (const period of side) {
    if (period.responses === 0) continue;
    const part = period.responses / all.responses;
    sums.between += period.responses * (unitScore(period) - unitScore(all)) ** 2;
    sums.sensitivity += period.responses * (1 - part);
    sums.share += part ** 2;
  }
  const answered = answeredPeriods(side);
  const within = answered === 0 ? 0 : all.responses * varianceOfCounts(all);
  return { responses: all.responses, answered, within, ...sums };
}

/** The variance of Σn(y − θ)² where a period's score varies by residual / n + between: 2 tr((AΣ)²) of a quadratic form. */
function spreadOf(side: readonly CategoryCounts[], residual: number, between: number): number {
  const whole = pooledCounts(side).responses;
  let own = 0;
  let shared = 0;
  for (const { responses } of side) {
    // n² times the variance of its score.
    const scaled = responses * residual + responses ** 2 * between;
    own += (1 - (2 * responses) / whole) * (responses === 0 ? 0 : (scaled / responses) ** 2);
    shared += scaled / whole;
  }
  return 2 * (own + shared ** 2);
}
