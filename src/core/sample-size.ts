// How many responses a survey needs, and what a given number of them can tell.
import { MIN_TESTED } from './contrast.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { criticalValue, normalQuantile } from './normal.js';

/** What the survey of one group is planned for. */
export interface MarginPlan {
  /** Confidence as a fraction, from 0.5 to under 1; default 0.95. */
  readonly level?: number | undefined;
  /** Of one respondent on the unit scale, 0 to 1; default 1, the most there is. */
  readonly variance?: number | undefined;
  /** Of how many people the responses are drawn, a whole number from 1; endless where it is not given. */
  readonly population?: number | undefined;
}

/** What a comparison of two groups is planned for. */
export interface DifferencePlan {
  /** Confidence as a fraction, from 0.5 to under 1; default 0.95. */
  readonly level?: number | undefined;
  /** The chance to find a difference that is there, from 0.5 to under 1; default 0.8. */
  readonly power?: number | undefined;
  /** Of one respondent of each group on the unit scale, 0 to 1; default 1, the most there is. */
  readonly variances?: readonly [number, number] | undefined;
}

/** What adjusted Wald adds by itself. */
const PSEUDO_RESPONSES = 3;

/**
 * The responses that make the interval reach `margin` points to each side: n0/(1 + (n0 − 1)/N) − 3 with
 * n0 = z²V/m², N the population. MeasuringU, "Sample size for Net Promoter confidence intervals"; Cochran, Sampling
 * Techniques, 1977, 4.4.
 * @param margin points, above 0
 * @returns a whole number from 1
 * @throws RangeError on arguments outside their range
 * @example
 * responsesForMargin(5); // => 1534
 * responsesForMargin(5, { variance: 0.6, population: 2000 }); // => 629
 */
export function responsesForMargin(margin: number, plan: MarginPlan = {}): number {
  const { z, variance, population } = marginPlan(plan);
  assertPositive(margin, 'a margin');
  const endless = (z ** 2 * variance) / (margin / 100) ** 2;
  return wholeAbove(endless / (1 + (endless - 1) / population) - PSEUDO_RESPONSES, 1);
}

/**
 * How far the interval of a number of responses reaches to each side, by the formula of {@link responsesForMargin}.
 * @returns points, 0 to 100; 0 where, with the three that are added, everybody has answered
 * @throws RangeError on arguments outside their range
 * @example
 * marginOf(400); // => 9.7633
 */
export function marginOf(responses: number, plan: MarginPlan = {}): number {
  const { z, variance, population } = marginPlan(plan);
  assertCount(responses, 'responses');
  const counted = responses + PSEUDO_RESPONSES;
  // (N − n)/(N − 1), which for an endless population is 1.
  const correction =
    population === Number.POSITIVE_INFINITY ? 1 : Math.max(0, population - counted) / (population - 1 || 1);
  return Math.min(100, 100 * z * Math.sqrt((variance / counted) * correction));
}

/**
 * The responses that each of two groups needs so that a true difference of `difference` points is found with the
 * chance `power`: (z + z_power)²(V1 + V2)/δ² − 3. MeasuringU, "Sample sizes for comparing Net Promoter Scores".
 * @param difference points, above 0
 * @returns a whole number from 10, below which nothing is tested
 * @throws RangeError on arguments outside their range
 * @example
 * responsesForDifference(10, { power: 0.9 }); // => 2099
 */
export function responsesForDifference(difference: number, plan: DifferencePlan = {}): number {
  const { z, variance } = differencePlan(plan);
  assertPositive(difference, 'a difference');
  return wholeAbove((z ** 2 * variance) / (difference / 100) ** 2 - PSEUDO_RESPONSES, MIN_TESTED);
}

/**
 * The true difference that two groups of this many responses each find with the chance `power`, by the formula of
 * {@link responsesForDifference}.
 * @returns points, up to 200; null below 10 responses, where nothing is tested, and when not even 200 would do
 * @throws RangeError on arguments outside their range
 * @example
 * detectableDifference(400); // => 19.736
 * detectableDifference(9); // => null
 */
export function detectableDifference(responses: number, plan: DifferencePlan = {}): number | null {
  const { z, variance } = differencePlan(plan);
  assertCount(responses, 'responses');
  const difference = 100 * z * Math.sqrt(variance / (responses + PSEUDO_RESPONSES));
  return responses < MIN_TESTED || difference > 200 ? null : difference;
}

function marginPlan({
  level = DEFAULT_INTERVAL.level,
  variance = 1,
  population = Number.POSITIVE_INFINITY,
}: MarginPlan) {
  assertVariance(variance);
  if (population !== Number.POSITIVE_INFINITY) assertCount(population, 'a population');
  return { z: criticalValue(level), variance, population };
}

function differencePlan({
  level = DEFAULT_INTERVAL.level,
  power = 0.8,
  variances: [first, second] = [1, 1],
}: DifferencePlan) {
  assertVariance(first);
  assertVariance(second);
  if (!(power >= 0.5 && power < 1)) {
    throw new RangeError(`a power is a fraction from 0.5 to under 1, not ${power}`);
  }
  return { z: criticalValue(level) + normalQuantile(power), variance: first + second };
}

/** The next whole number, from `least` on; what is over by a billionth part is rounding, not a response. */
function wholeAbove(responses: number, least: number): number {
  return Math.max(least, Math.ceil(responses * (1 - 1e-9)));
}

function assertPositive(value: number, what: string): void {
  if (!(value > 0)) throw new RangeError(`${what} is above 0, not ${value}`);
}

function assertCount(value: number, what: string): void {
  if (!(Number.isSafeInteger(value) && value >= 1)) {
    throw new RangeError(`${what} must be a whole number from 1, not ${value}`);
  }
}

function assertVariance(value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`a variance is from 0 to 1, not ${value}`);
}
