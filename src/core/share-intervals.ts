// How far the shares of ratings would move with other respondents: a bootstrap over groups of answers.
import type { CompleteAnswers } from './complete-answers.js';
import { type JointMoments, lengthOfSums, momentsOf } from './cross-products.js';
import { type Random, seededRandom } from './random.js';
import { relativeWeights, sharesOf } from './relative-weights.js';

/** Bounds of a share, with the sign of the correlation: -1 to 1. */
export interface ShareInterval {
  /** Confidence as a fraction. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** Times that respondents are drawn anew. */
export const REPLICATES = 500;
/** One and the same file gives the same intervals. */
const SEED = 500_000;

/**
 * Percentile intervals of the shares. The groups that the answers were dealt into are drawn with replacement: they are
 * independent and alike where the answers are, and a million answers cost no more than a thousand. B. Efron & R.
 * Tibshirani, An Introduction to the Bootstrap, chapter 13.
 * @param level confidence as a fraction
 * @returns one a rating; null for one rating alone, which has all, and where too many of the draws say nothing
 */
export function shareIntervals(
  { groups, centres }: Pick<CompleteAnswers, 'groups' | 'centres'>,
  level: number,
): ShareInterval[] | null {
  if (centres.length === 2) return null;
  const length = lengthOfSums(centres.length - 1);
  const random = seededRandom(SEED);
  const drawn: number[][] = [];
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const shares = drawnShares(momentsOf(resampled(groups, length, random), centres));
    if (shares !== null) drawn.push(shares);
  }
  if (drawn.length < REPLICATES / 2) return null;
  const tail = (1 - level) / 2;
  return drawn[0]!.map((_, j) => {
    const sorted = Float64Array.from(drawn, (shares) => shares[j]!).sort();
    return { level, low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
  });
}

/** Null where a draw has a constant, or ratings that follow from others. */
function drawnShares({ between, withOutcome }: JointMoments): number[] | null {
  if (!withOutcome.every(Number.isFinite)) return null;
  try {
    return sharesOf(relativeWeights(between, withOutcome), withOutcome);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The sums of groups drawn with replacement: one draw for each group. */
function resampled(groups: Float64Array, length: number, random: Random): Float64Array {
  const number = groups.length / length;
  const times = new Uint32Array(number);
  for (let i = 0; i < number; i++) times[Math.floor(random() * number)]!++;
  const sums = new Float64Array(length);
  for (let group = 0; group < number; group++) {
    const count = times[group]!;
    if (count === 0) continue;
    const at = group * length;
    for (let i = 0; i < length; i++) sums[i]! += count * groups[at + i]!;
  }
  return sums;
}

/** Of sorted values, with the place p(n + 1): type 6 of Hyndman and Fan. */
function quantile(sorted: Float64Array, p: number): number {
  const place = Math.min(sorted.length, Math.max(1, p * (sorted.length + 1))) - 1;
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (place - low) * (sorted[high]! - sorted[low]!);
}
