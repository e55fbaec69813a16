// The law that a statistic of a series follows by chance: the normal one, or Student's t where noise was estimated too.
import { criticalValue } from './normal.js';
import { studentCriticalValue, studentTwoSidedP } from './student.js';
import { twoSidedP } from './tails.js';

/** Degrees of freedom of Student's t, a whole number from 1; null for the normal law. */
export type Freedom = number | null;

/** The probability of a value at least as far from 0. */
export function tailsOf(statistic: number, df: Freedom): number {
  return df === null ? twoSidedP(statistic) : studentTwoSidedP(statistic, df);
}

/** The probability of a value that is not above `statistic`. */
export function chanceBelow(statistic: number, df: Freedom): number {
  const tail = tailsOf(statistic, df) / 2;
  return statistic > 0 ? 1 - tail : tail;
}

/**
 * How many standard errors a two-sided interval reaches to each side.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on another level
 */
export function reachOf(level: number, df: Freedom): number {
  return df === null ? criticalValue(level) : studentCriticalValue(level, df);
}
