// How unlikely a test's result is by chance alone: the tails of the normal and the chi-square distribution.

/** From here on the continued fraction is right; below it a power series is, and little is lost in 1 − sum. */
const FAR = 2.5;

/** As many levels of the continued fraction as a double needs at {@link FAR}; farther out fewer would do. */
const LEVELS = 100;

/**
 * The probability that a standard normal variable is at least as far from 0 as `z`: erfc(|z| / √2).
 *
 * Right to about 1e-13 relative until it leaves the doubles beyond |z| = 38, where 2(1 − Φ(z)) is 0 from 8.3 on.
 * Series and Laplace's continued fraction: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.11, 26.2.14.
 * @returns 0 to 1; NaN only for NaN
 * @example
 * twoSidedP(1.96); // => 0.049996
 */
export function twoSidedP(z: number): number {
  const distance = Math.abs(z);
  const density = Math.sqrt(2 / Math.PI) * Math.exp((-distance * distance) / 2);
  if (distance < FAR) return 1 - density * centralSeries(distance);
  let fraction = distance;
  for (let level = LEVELS; level > 0; level -= 1) fraction = distance + level / fraction;
  return density / fraction;
}

/** z + z³/3 + z⁵/(3·5) + …: the area from 0 to z divided by the density at z. */
function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** The sum below is scaled down by e^-300 when it grows beyond e^300, far from where doubles end. */
const SCALE = 300;
const LARGE = /* @__PURE__ */ Math.exp(SCALE);

/**
 * The probability that a chi-square variable is at least `x`.
 *
 * For whole degrees of freedom it is a finite sum of positive terms, so the far tail keeps its digits: with h = x/2,
 * e^-h (1 + h + h²/2! + …) for even ones and twoSidedP(√x) + e^-h (h^½/Γ(1½) + h^1½/Γ(2½) + …) for odd ones, up to
 * the power df/2 − 1. Abramowitz & Stegun 26.4.4 and 26.4.5.
 * @param x 0 or more
 * @param df degrees of freedom, a whole number from 1
 * @returns 0 to 1
 * @throws RangeError on other arguments
 * @example
 * chiSquareUpperTail(5.991, 2); // => 0.050012
 */
export function chiSquareUpperTail(x: number, df: number): number {
  if (!(x >= 0)) throw new RangeError(`a chi-square value is 0 or more, not ${x}`);
  if (!(Number.isSafeInteger(df) && df >= 1)) {
    throw new RangeError(`degrees of freedom are a whole number from 1, not ${df}`);
  }
  // Farther out the tail is 0 anyway, and the terms would leave the doubles.
  const half = Math.min(x, 1e100) / 2;
  const odd = df % 2 === 1;
  // Γ(1½) is √π / 2.
  let term = odd ? 2 * Math.sqrt(half / Math.PI) : 1;
  let sum = 0;
  let exponent = -half;
  for (let power = odd ? 0.5 : 0; power < df / 2; power += 1) {
    sum += term;
    term *= half / (power + 1);
    if (Math.max(sum, term) > LARGE) {
      sum /= LARGE;
      term /= LARGE;
      exponent += SCALE;
    }
  }
  const rest = odd ? twoSidedP(Math.sqrt(x)) : 0;
  return Math.min(1, rest + sum * Math.exp(exponent));
}
