// The largest break of a series: the place where what comes after differs most from what came before.
import { alphaOf } from './contrast.js';
import type { Freedom } from './law.js';
import { MIN_SIDE, maxNormalP } from './max-normal.js';
import { noisiestLine } from './noisiest-line.js';
import { assertLevel } from './normal.js';
import { type PeriodLine, periodLine } from './period-line.js';
import { unitScore } from './respondent-line.js';
import { normalEquivalent } from './student.js';
import type { CategoryCounts } from './tally.js';

/** Plain data, not rounded. A steady rise can look the same: it is the largest break, not a jump. */
export interface ChangePoint {
  /** Of the first period after the break that has responses, from 0. */
  readonly index: number;
  /** Of the last period before it that has responses. */
  readonly lastBefore: number;
  /** NPS of the periods before, a period counting by its effective size. */
  readonly before: number;
  /** NPS of those after. */
  readonly after: number;
  /** After minus before, points. */
  readonly difference: number;
  /** The probability that the largest break of a series without any is at least as large. */
  readonly pValue: number;
  /**
   * It is below alpha, and where sizes are far apart stays so at the largest noise that the series does not contradict
   * ({@link noisiestLine}).
   */
  readonly significant: boolean;
}

/** A break is looked for from this many periods with responses: with fewer, noise between periods makes too many. */
export const MIN_BROKEN = 6;

/**
 * Finds the largest break, and how often chance makes one as large. The noise between periods is that about the line
 * ({@link periodLine}), so that trend and break speak of one noise; where there is some, the statistic is taken from
 * Student's t.
 * @param series the periods in time; one without responses keeps its place
 * @param level confidence as a fraction, from 0.5 to under 1
 * @param accepted alpha: what the test is judged by; 1 − level unless given
 * @returns null where fewer than six periods have responses
 * @throws RangeError on another level or alpha
 * @example
 * const months = [[50, 27], [52, 34], [48, 28], [42, 33], [50, 30], [52, 29], [58, 19], [56, 19], [54, 20], [50, 22],
 *   [57, 25], [60, 21]].map(([promoters, detractors]) =>
 *   ({ promoters, passives: 100 - promoters - detractors, detractors, responses: 100 }));
 * const { index, lastBefore, before, after, pValue } = changePointOf(months, 0.95);
 * [index, lastBefore, before, after, pValue]; // => [6, 5, 18.833, 34.833, 0.0064451]
 */
export function changePointOf(
  series: readonly CategoryCounts[],
  level: number,
  accepted?: number,
): ChangePoint | null {
  assertLevel(level);
  const line = periodLine(series);
  if (line === null || line.answered < MIN_BROKEN) return null;
  const alpha = alphaOf(level, accepted);
  const { index, lastBefore, before, after, pValue } = largestBreak(series, line);
  return {
    index,
    lastBefore,
    before,
    after,
    difference: after - before,
    pValue,
    significant: pValue < alpha && largestBreak(series, noisiestLine(series, line)).pValue < alpha,
  };
}

/** A series in two parts, each with two periods or more that have responses. */
interface Split {
  readonly index: number;
  readonly lastBefore: number;
  readonly before: number;
  readonly after: number;
  /** The difference between the sides, before minus after, in standard errors. */
  readonly z: number;
}

/** Splits that differ by the rounding of doubles alone are equal: the first counts. */
const EQUAL = 1e-12;

/**
 * The split with the largest |z|, and the probability of one as large.
 * @param line of the series, with at least four periods that have responses
 */
export function largestBreak(
  series: readonly CategoryCounts[],
  line: PeriodLine,
): Split & { readonly statistic: number; readonly pValue: number } {
  const splits = splitsOf(series, line);
  const largest = splits.reduce((best, split) =>
    Math.abs(split.z) > Math.abs(best.z) * (1 + EQUAL) ? split : best,
  );
  const statistic = asNormal(Math.abs(largest.z), line.df);
  const sizes = line.sizes.filter((size) => size > 0);
  return { ...largest, statistic, pValue: maxNormalP(sizes, statistic) };
}

/** Twice the degrees of freedom of the line: by simulation that keeps false alarms at 5 % under noise. */
function asNormal(z: number, df: Freedom): number {
  return df === null ? z : normalEquivalent(z, 2 * df);
}

/** All splits with two periods or more on each side, in time. */
export function splitsOf(series: readonly CategoryCounts[], { sizes, variance }: PeriodLine): Split[] {
  const periods = series.flatMap((period, index) =>
    period.responses > 0 ? [{ index, score: unitScore(period), size: sizes[index]! }] : [],
  );
  const whole = periods.reduce((sum, { size }) => sum + size, 0);
  const total = periods.reduce((sum, { size, score }) => sum + size * score, 0);
  let left = 0;
  let leftTotal = 0;
  return periods.flatMap(({ index, score, size }, i) => {
    left += size;
    leftTotal += size * score;
    if (i + 1 < MIN_SIDE || periods.length - (i + 1) < MIN_SIDE) return [];
    const right = whole - left;
    const before = leftTotal / left;
    const after = (total - leftTotal) / right;
    const error = Math.sqrt(variance * (1 / left + 1 / right));
    return [
      {
        index: periods[i + 1]!.index,
        lastBefore: index,
        before: 100 * before,
        after: 100 * after,
        z: error === 0 ? 0 : (before - after) / error,
      },
    ];
  });
}
