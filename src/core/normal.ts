// Quantiles of the standard normal distribution.

/** A rational function, coefficients from the highest power down. */
interface Ratio {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

// Wichura's approximations, each coefficient written as the double nearest to the published one.
/** Centre, |p − ½| ≤ 0.425, in 0.425² − (p − ½)². */
const CENTRE: Ratio = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};
/** Tail, r = sqrt(−ln p) ≤ 5, in r − 1.6. */
const TAIL: Ratio = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
/** Far tail, r > 5 (p below about 1.4e-11), in r − 5. */
const FAR_TAIL: Ratio = {
  numerator: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

/**
 * The value that a standard normal variable stays below with probability `p`, to about 1 part in 10^16.
 * M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484; R's qnorm.
 * @throws RangeError unless 0 < p < 1
 * @example
 * normalQuantile(0.975); // => 1.96
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability is between 0 and 1, not ${p}`);
  const offset = p - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * evaluate(CENTRE, 0.180625 - offset * offset);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const distance = r <= 5 ? evaluate(TAIL, r - 1.6) : evaluate(FAR_TAIL, r - 5);
  return offset < 0 ? -distance : distance;
}

/**
 * How many standard errors a two-sided interval reaches to each side: 1.96 at level 0.95.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on any other level
 * @example
 * criticalValue(0.95); // => 1.96
 */
export function criticalValue(level: number): number {
  assertLevel(level);
  // The lower tail: 1 − level is exact here, (1 + level) / 2 would round.
  return -normalQuantile((1 - level) / 2);
}

/** @throws RangeError unless it is a confidence level as a fraction, from 0.5 to under 1 */
export function assertLevel(level: number): void {
  if (!(level >= 0.5 && level < 1)) {
    throw new RangeError(`a confidence level is a fraction from 0.5 to under 1, not ${level}`);
  }
}

function evaluate({ numerator, denominator }: Ratio, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
