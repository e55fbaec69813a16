// The line through a series at the largest noise that the series does not contradict: what a finding has to bear where
// sizes are so far apart that the noise between periods is hardly known.
import { lineWith, type PeriodLine } from './period-line.js';
import { respondentLine, unitScore } from './respondent-line.js';
import { chiSquareUpperTail } from './tails.js';
import type { CategoryCounts } from './tally.js';

/** Sizes up to this far apart tell their noise well: false alarms stay at 5 % without more. */
const ALIKE = 4;

/** Of all series with this much noise or more, this share lies at least as close to their line. */
const CONTRADICTED = 1 / 3;

/** Steps of bisection that leave the digits of a double alone. */
const STEPS = 60;

/**
 * The line with the upper limit of the noise, one-sided at two thirds, and the normal law: the variance between periods at
 * which the weighted squares about the line are at the lower third of chi-square with k − 2 degrees of freedom
 * (the Q-profile of Viechtbauer, Statistics in Medicine 26 (2007) 37–52).
 *
 * A large period beside small ones shows nothing of its own noise. By the usual estimate a trend or a break is found in
 * up to 13 % of stable series of sizes from 20 to 2,000 with five points of noise; where it also has to hold at this
 * limit, in 7 % at most.
 * @param line of the series ({@link periodLine})
 * @returns `line` itself where the largest period has up to four times the responses of the smallest
 */
export function noisiestLine(series: readonly CategoryCounts[], line: PeriodLine): PeriodLine {
  if (!areFarApart(series) || line.residualVariance === 0) return line;
  const plain = respondentLine(series)!;
  const squares = lowerQuantile(CONTRADICTED, line.answered - 2);
  const isTooFew = (between: number) =>
    squaresAbout(series, lineWith(series, plain, between, null)) > squares;
  // No more than 1: scores lie between -1 and 1.
  const between = isTooFew(0) ? rootOf(isTooFew, 1) : 0;
  return lineWith(series, plain, between, null);
}

/** Whether the largest period has more than four times the responses of the smallest that has any. */
export function areFarApart(series: readonly CategoryCounts[]): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const { responses } of series) {
    if (responses === 0) continue;
    smallest = Math.min(smallest, responses);
    largest = Math.max(largest, responses);
  }
  return largest > ALIKE * smallest;
}

/** Σ size · (score − line)² / residual variance. */
function squaresAbout(series: readonly CategoryCounts[], line: PeriodLine): number {
  const sum = line.sizes.reduce((total, size, index) => {
    if (size === 0) return total;
    const expected = (line.nps + line.slope * (index - line.meanIndex)) / 100;
    return total + size * (unitScore(series[index]!) - expected) ** 2;
  }, 0);
  return sum / line.residualVariance;
}

/** The value that a chi-square variable stays below with probability `p`. */
function lowerQuantile(p: number, df: number): number {
  // The median is below df, and p below one half.
  return rootOf((x) => chiSquareUpperTail(x, df) > 1 - p, df);
}

/** Where a condition that holds from 0 on ends, up to `high`. */
function rootOf(holds: (value: number) => boolean, high: number): number {
  let low = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
