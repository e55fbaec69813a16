// Student's t: its tails, the quantiles that intervals are made with, and the normal value that is as unlikely.
import { assertLevel, criticalValue, normalQuantile } from './normal.js';

/** Continued fraction below: no value needs more levels up to a million degrees of freedom. */
const MAX_LEVELS = 10_000;

/** Newton's steps: they stop long before, where the digits of a double are reached. */
const MAX_STEPS = 60;

/**
 * The probability that a variable with Student's t distribution is at least as far from 0 as `t`:
 * I(df/2, ½) at df / (df + t²), the regularised incomplete beta function.
 *
 * Right to about 1e-12 relative, in the far tail too. Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1,
 * 26.5.8 (the continued fraction).
 * @param df degrees of freedom, a whole number from 1
 * @returns 0 to 1; NaN only for NaN
 * @throws RangeError on other degrees of freedom
 * @example
 * studentTwoSidedP(2.2, 10); // => 0.052441
 */
export function studentTwoSidedP(t: number, df: number): number {
  assertDf(df);
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  // x^(df/2) · (1 − x)^½ / B(df/2, ½) with x = df / (df + t²); log1p keeps the digits where x is near 1.
  const x = df / (df + square);
  const front =
    (Math.exp((-df / 2) * Math.log1p(square / df)) * Math.sqrt(square / (df + square)) * gammaRatio(df)) /
    Math.sqrt(Math.PI);
  const a = df / 2;
  // Each side of this point has one form of the fraction that converges fast; the other is 1 less it.
  if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(a, 0.5, x)) / a;
  return 1 - (front * betaFraction(0.5, a, square / (df + square))) / 0.5;
}

/**
 * How many standard errors a two-sided interval reaches to each side where these are estimated with `df` degrees of
 * freedom: 2.23 at level 0.95 and 10. Newton's method in logarithms, from the normal value on.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @param df degrees of freedom, a whole number from 1
 * @throws RangeError on other arguments
 * @example
 * studentCriticalValue(0.95, 10); // => 2.2281
 * studentCriticalValue(0.95, 1); // => 12.706
 */
export function studentCriticalValue(level: number, df: number): number {
  assertLevel(level);
  assertDf(df);
  const alpha = 1 - level;
  let t = criticalValue(level);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const p = studentTwoSidedP(t, df);
    // ln p falls with ln t, steeper and steeper: after the first step the values come down to the one that is sought.
    const next = t * Math.exp((p * Math.log(p / alpha)) / (t * twoSidedDensity(t, df)));
    if (Math.abs(next - t) <= 2 * Number.EPSILON * t) return next;
    t = next;
  }
  return t;
}

/**
 * The normal value that is as far out as `t` is under Student's t distribution, with the sign of `t`.
 * @param df degrees of freedom, a whole number from 1
 * @returns infinite where the tail leaves the doubles
 * @throws RangeError on other degrees of freedom
 * @example
 * normalEquivalent(2.2281, 10); // => 1.96
 */
export function normalEquivalent(t: number, df: number): number {
  const tail = studentTwoSidedP(t, df) / 2;
  return Math.sign(t) * (tail === 0 ? Number.POSITIVE_INFINITY : -normalQuantile(tail));
}

/** The density at `t` and −t together. */
function twoSidedDensity(t: number, df: number): number {
  const density = gammaRatio(df) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
  return (2 * density) / Math.sqrt(Math.PI * df);
}

/** Γ((df + 1) / 2) / Γ(df / 2), by Γ(z + 1) = z Γ(z) from those of ½ and 1. */
function gammaRatio(df: number): number {
  const odd = df % 2 === 1;
  let ratio = odd ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let below = odd ? 1 : 2; below < df; below += 2) ratio *= (below + 1) / below;
  return ratio;
}

/** The continued fraction 1/(1+) d₁/(1+) d₂/(1+) … of the incomplete beta function, from the front (Lentz). */
function betaFraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m <= MAX_LEVELS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    value *= numerator * denominator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}

function assertDf(df: number): void {
  if (!(Number.isSafeInteger(df) && df >= 1)) {
    throw new RangeError(`degrees of freedom are a whole number from 1, not ${df}`);
  }
}
