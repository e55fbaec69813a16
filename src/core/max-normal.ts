// How far out the largest of many normal values is by chance, where each compares all before a place with all after it.
import { gaussLegendre, type Quadrature } from './gauss-legendre.js';
import { twoSidedP } from './tails.js';

/** A side of a split has at least this many periods. */
export const MIN_SIDE = 2;

/** Degree of the polynomials in y² that stand for the functions below. */
const DEGREE = 48;

/** Points at which each integral takes its values. */
const NODES = 64;

/** A normal density is 0 to double digits this many standard deviations from its middle. */
const REACH = 9;

let quadrature: Quadrature | undefined;

/**
 * P(max |Z| ≥ x) over the splits of a series with at least two periods on each side, where Z is the standardised
 * difference between the means of the two sides and nothing changes: the statistic of Hawkins (Journal of the American
 * Statistical Association 72 (1977) 180–186) and Worsley (ibid. 74 (1979) 365–367).
 *
 * With L and R the weights on either side, corr(Z_i, Z_j) = sqrt(L_i R_j / (R_i L_j)) for i < j: a Markov chain. So
 * q_j(u) = φ(u) · P(a later |Z| reaches x | Z_j = u) follows from q_{j+1} by one integral, from the last split
 * back to the first, in the manner of Armitage, McPherson & Rowe (Journal of the Royal Statistical Society A 132 (1969)
 * 235–244). All terms are positive, so small probabilities keep their digits: about 1e-9 relative.
 * @param weights of the periods, each above 0, at least four
 * @param x 0 or more
 * @returns 0 to 1
 */
export function maxNormalP(weights: readonly number[], x: number): number {
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const steps = stepsOf(weights);
  quadrature ??= gaussLegendre(NODES);
  let later: EvenFunction | null = null;
  for (const step of steps.toReversed()) later = stepBack(step, later, x, quadrature);
  return Math.min(1, twoSidedP(x) + (later === null ? 0 : integral(later, x, quadrature)));
}

/** From one split to the next: the correlation, and the standard deviation of what is new. */
interface Step {
  readonly correlation: number;
  readonly deviation: number;
}

function stepsOf(weights: readonly number[]): Step[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const steps: Step[] = [];
  let left = 0;
  for (const [i, weight] of weights.entries()) {
    // The split before this period and the one after it, where both have two periods on each side.
    if (i >= MIN_SIDE && i < weights.length - MIN_SIDE) {
      const right = whole - left;
      const next = left + weight;
      steps.push({
        correlation: Math.sqrt((left * (right - weight)) / (right * next)),
        deviation: Math.sqrt((whole * weight) / (right * next)),
      });
    }
    left += weight;
  }
  return steps;
}

/**
 * A function of y², as the coefficients of its Chebyshev polynomials in s = 2(y/x)² − 1: the first counts half.
 * Between 0 and x these are the polynomials through 97 Chebyshev points on −x to x.
 */
type EvenFunction = Float64Array;

function stepBack(
  { correlation, deviation }: Step,
  later: EvenFunction | null,
  x: number,
  { nodes, weights }: Quadrature,
): EvenFunction {
  const values = new Float64Array(DEGREE + 1);
  for (let k = 0; k <= DEGREE; k += 1) {
    const u = x * Math.cos((Math.PI * k) / (2 * DEGREE));
    const middle = correlation * u;
    const next = (twoSidedP((x - middle) / deviation) + twoSidedP((x + middle) / deviation)) / 2;
    values[k] = density(u) * next;
    if (later === null) continue;
    // Where the density of u given y is not 0.
    const low = Math.max(-x, (u - REACH * deviation) / correlation);
    const high = Math.min(x, (u + REACH * deviation) / correlation);
    const half = (high - low) / 2;
    let sum = 0;
    for (let i = 0; i < nodes.length; i += 1) {
      const y = (low + high) / 2 + half * nodes[i]!;
      sum += weights[i]! * valueAt(later, y / x) * density((u - correlation * y) / deviation);
    }
    values[k]! += (half * sum) / deviation;
  }
  return interpolated(values);
}

function integral(values: EvenFunction, x: number, { nodes, weights }: Quadrature): number {
  return x * nodes.reduce((sum, node, i) => sum + weights[i]! * valueAt(values, node), 0);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** cos(πk / DEGREE), k up to 2 · DEGREE − 1. */
let cosines: Float64Array | undefined;

/** The Chebyshev coefficients of the polynomial through values at s = cos(πk / DEGREE). */
function interpolated(values: Float64Array): EvenFunction {
  cosines ??= Float64Array.from({ length: 2 * DEGREE }, (_, k) => Math.cos((Math.PI * k) / DEGREE));
  const coefficients = new Float64Array(DEGREE + 1);
  for (let m = 0; m <= DEGREE; m += 1) {
    let sum = (values[0]! + values[DEGREE]! * cosines[(m * DEGREE) % (2 * DEGREE)]!) / 2;
    for (let k = 1; k < DEGREE; k += 1) sum += values[k]! * cosines[(m * k) % (2 * DEGREE)]!;
    coefficients[m] = (2 * sum) / DEGREE;
  }
  // The first and the last count half; the first is halved where the polynomial is evaluated.
  coefficients[DEGREE]! /= 2;
  return coefficients;
}

/** Clenshaw's recurrence. */
function valueAt(coefficients: EvenFunction, ratio: number): number {
  const twice = 2 * (2 * ratio * ratio - 1);
  let first = 0;
  let second = 0;
  for (let m = DEGREE; m > 0; m -= 1) {
    const next = twice * first - second + coefficients[m]!;
    second = first;
    first = next;
  }
  return (twice / 2) * first - second + coefficients[0]! / 2;
}
