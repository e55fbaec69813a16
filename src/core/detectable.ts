// What a test that found nothing could have found: the smallest true difference that a sample of its size mostly shows.
import type { Contrast } from './contrast.js';
import type { Freedom } from './law.js';
import { normalQuantile } from './normal.js';
import { studentCriticalValue } from './student.js';

/** The chance to find a difference that is there, where nothing else is said: 80 of 100 samples would show it. */
export const USUAL_POWER = 0.8;

/** The largest difference there is, in points: every answer a detractor, every answer a promoter. */
const LARGEST = 200;

/** What one test could have shown. */
export interface Detectable {
  /** The chance to find it, from 0.5 to under 1. */
  readonly power: number;
  /** The true difference in points, above 0, up to 200. */
  readonly difference: number;
}

/** What the tests of a family could have shown, each with its place among them. */
export interface DetectableRange {
  readonly power: number;
  /** The test with the smallest detectable difference: no smaller one is found anywhere. */
  readonly least: { readonly place: number; readonly difference: number };
  /** The test with the largest: its difference is null where not even 200 points would be found. */
  readonly most: { readonly place: number; readonly difference: number | null };
}

/**
 * The true difference that a two-sided test finds with the chance `power`: (z + z_power) · SE, with z the critical value
 * at `alpha` and SE the standard error of the test that was made. With adjusted Wald SE is
 * 100 · sqrt(V₁/(n₁ + 3) + V₂/(n₂ + 3)), so that two groups of n with the variances V give what
 * `detectableDifference(n, { variances })` plans with.
 * @param standardError points, above 0
 * @param alpha the chance of a false finding that the test accepts, above 0, up to 0.5
 * @param power from 0.5 to under 1
 * @param df of a standard error that rests on an estimate of noise: then t takes the place of z
 * @returns points; null where it is more than the 200 that there are
 * @throws RangeError on arguments outside their range
 * @example
 * detectableBy(5, 0.05); // => 14.008
 * detectableBy(5, 0.05 / 10); // => 18.243
 */
export function detectableBy(
  standardError: number,
  alpha: number,
  power = USUAL_POWER,
  df: Freedom = null,
): number | null {
  if (!(standardError > 0)) throw new RangeError(`a standard error is above 0, not ${standardError}`);
  if (!(alpha > 0 && alpha <= 0.5)) throw new RangeError(`an alpha is above 0, up to 0.5, not ${alpha}`);
  if (!(power >= 0.5 && power < 1)) {
    throw new RangeError(`a power is a fraction from 0.5 to under 1, not ${power}`);
  }
  return possible(sizeOf(standardError, alpha, power, df));
}

function sizeOf(standardError: number, alpha: number, power: number, df: Freedom): number {
  return reachIn(alpha, power, df) * standardError;
}

/** In standard errors. */
function reachIn(alpha: number, power: number, df: Freedom): number {
  const critical = df === null ? -normalQuantile(alpha / 2) : studentCriticalValue(1 - alpha, df);
  return normalQuantile(power) + critical;
}

const detectableSize = ({ standardError, df }: Contrast, alpha: number) =>
  sizeOf(standardError, alpha, USUAL_POWER, df ?? null);

/** The same of many contrasts, which mostly have one law. */
function detectableSizes(alpha: number): (contrast: Contrast) => number {
  const reaches = new Map<Freedom, number>();
  return ({ standardError, df = null }) => {
    const reach = reaches.get(df) ?? reachIn(alpha, USUAL_POWER, df);
    reaches.set(df, reach);
    return reach * standardError;
  };
}

const possible = (size: number) => (size > LARGEST ? null : size);

/**
 * What a single test could have shown.
 * @returns undefined where nothing was tested, or the difference was found
 */
export function detectableOf(
  contrast: Contrast | null,
  significant: boolean | null,
  alpha: number,
): Detectable | undefined {
  if (!contrast?.tested || significant !== false) return undefined;
  const difference = possible(detectableSize(contrast, alpha));
  return difference === null ? undefined : { power: USUAL_POWER, difference };
}

/**
 * What the tests of a family could have shown, from the best placed to the worst.
 *
 * Both ends are told: the best alone would promise too much of the small segments, an average is true of none. A
 * single difference among equals has to pass the first step of Holm's correction, and of Benjamini and Hochberg's:
 * alpha over the number of tests. Where p is the larger of two the exact test asks for a little more than this.
 * @param alpha of one test at that step
 * @param order of the places of tests that are equally good; that of the contrasts unless given
 * @returns undefined where nothing was tested, or not even 200 points would be found anywhere
 */
export function detectableRange(
  contrasts: readonly (Contrast | null)[],
  alpha: number,
  order: (place: number, other: number) => number = (place, other) => place - other,
): DetectableRange | undefined {
  const sizeIn = detectableSizes(alpha);
  let first: { readonly place: number; readonly size: number } | undefined;
  let last = first;
  for (const [place, contrast] of contrasts.entries()) {
    if (!contrast?.tested) continue;
    const size = sizeIn(contrast);
    const compare = (other: typeof first) =>
      other === undefined ? 0 : size - other.size || order(place, other.place);
    if (first === undefined || compare(first) < 0) first = { place, size };
    if (last === undefined || compare(last) > 0) last = { place, size };
  }
  const least = first && possible(first.size);
  if (first === undefined || last === undefined || least == null) return undefined;
  return {
    power: USUAL_POWER,
    least: { place: first.place, difference: least },
    most: { place: last.place, difference: possible(last.size) },
  };
}
