// What those who answered twice changed by, and whether that is more than chance: each is compared with themselves.

import { alphaOf, MIN_TESTED } from './contrast.js';
import type { Interval } from './interval.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { npsOfCounts } from './nps.js';
import { studentCriticalValue, studentTwoSidedP } from './student.js';
import { answersIn, effectiveTransitions, sumOver, type Transitions } from './transitions.js';

/** The interval of a paired change: always made in one way. */
export interface PairedInterval extends Interval {
  readonly method: 'paired-t';
  /** Confidence as a fraction. */
  readonly level: number;
}

/** Plain data, not rounded; what is unknown is null. */
export interface PairedChange {
  /** Customers who answered twice. */
  readonly responses: number;
  /** Their NPS then and now, in points. */
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before, -200 to 200; null where nobody answered twice. */
  readonly difference: number | null;
  /** In points; it holds the difference. */
  readonly interval: PairedInterval | null;
  /** Two-sided; null for fewer than 10 customers. */
  readonly pValue: number | null;
  /** Null when it is not tested. */
  readonly significant: boolean | null;
  /** Customers whose category rose, fell, or stayed the same. */
  readonly improved: number;
  readonly worsened: number;
  readonly same: number;
}

/** The paired change as it is tested: with one pair more. */
export interface PairedContrast {
  /** Points, a little nearer to 0 than the difference that is shown. */
  readonly adjusted: number;
  /** Of `adjusted`, in points; above 0. */
  readonly standardError: number;
  /** Degrees of freedom of Student's t. */
  readonly df: number;
}

/** Of two NPS. */
const LARGEST = 200;

/**
 * How the NPS of those who answered twice changed.
 *
 * Where few move the interval of the paired t test fails: of 20 customers of whom 2 % move it covers 36 % instead of
 * 95 %, and where nobody moves it has no width. One pair is added, half of it a step up and half a step down, as
 * A. Agresti & Y. Min, Statistics in Medicine 24 (2005) 729–740, do for matched pairs: then it covers 95 % and more.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on another level
 * @example
 * const counts = {
 *   promoter: { promoter: 107, passive: 20, detractor: 8 },
 *   passive: { promoter: 28, passive: 60, detractor: 12 },
 *   detractor: { promoter: 10, passive: 15, detractor: 40 },
 * };
 * const { difference, interval, pValue, improved, worsened } = pairedChange({ counts });
 * [difference, pValue]; // => [5, 0.21738]
 * interval; // => { method: 'paired-t', level: 0.95, low: -2.9502, high: 12.917 }
 * [improved, worsened]; // => [53, 40]
 */
export function pairedChange(transitions: Transitions, level = DEFAULT_INTERVAL.level): PairedChange {
  const { counts, weights } = transitions;
  const responses = sumOver(counts);
  const sums = weights?.sums ?? counts;
  const before = npsOfCounts(answersIn(sums, 'before'));
  const after = npsOfCounts(answersIn(sums, 'after'));
  const contrast = pairedContrast(transitions);
  const difference = before === null || after === null ? null : after - before;
  const isTested = contrast !== null && responses >= MIN_TESTED;
  const pValue = isTested ? studentTwoSidedP(contrast.adjusted / contrast.standardError, contrast.df) : null;
  return {
    responses,
    before,
    after,
    difference,
    interval:
      contrast === null || difference === null
        ? null
        : { method: 'paired-t', level, ...limits(contrast, difference, level) },
    pValue,
    significant: pValue === null ? null : pValue < alphaOf(level) && difference !== 0,
    improved: sumOver(counts, ({ steps }) => (steps > 0 ? 1 : 0)),
    worsened: sumOver(counts, ({ steps }) => (steps < 0 ? 1 : 0)),
    same: sumOver(counts, ({ steps }) => (steps === 0 ? 1 : 0)),
  };
}

/**
 * The change with one pair more; with weights of as many customers as they are worth, the degrees of freedom rounded
 * down.
 * @returns null where nobody answered twice
 * @example
 * const nobody = { promoter: 0, passive: 0, detractor: 0 };
 * const counts = { promoter: { ...nobody, promoter: 31 }, passive: { ...nobody, passive: 12 }, detractor: { ...nobody, detractor: 7 } };
 * pairedContrast({ counts }); // => { adjusted: 0, standardError: 1.9608, df: 50 }
 */
export function pairedContrast(transitions: Transitions): PairedContrast | null {
  const customers = effectiveTransitions(transitions);
  const n = sumOver(customers);
  if (n === 0) return null;
  const mean = sumOver(customers, ({ steps }) => steps) / (n + 1);
  const squares = sumOver(customers, ({ steps }) => steps ** 2) + 1;
  const variance = squares / (n + 1) - mean ** 2;
  return {
    adjusted: 100 * mean,
    standardError: 100 * Math.sqrt(variance / (n + 1)),
    df: Math.max(1, Math.floor(n)),
  };
}

/** Clipped to what is possible, and widened to the difference that is shown. */
function limits({ adjusted, standardError, df }: PairedContrast, difference: number, level: number) {
  const reach = studentCriticalValue(level, df) * standardError;
  return {
    low: Math.max(-LARGEST, Math.min(adjusted - reach, difference)),
    high: Math.min(LARGEST, Math.max(adjusted + reach, difference)),
  };
}
