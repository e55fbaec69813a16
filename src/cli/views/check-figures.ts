// The figures of a check as they are printed, with as many digits as they need.
import { digitsOf, movePoint } from '../../core/decimal.js';
import type { Expectation } from '../../core/expectation.js';
import { isShare, METRICS, type Metric } from '../../core/metrics.js';
import { EQUAL } from '../../core/verdict.js';
import { decimal, UNKNOWN } from '../../report/numbers.js';
import type { Numerals } from '../../report/numerals.js';
import type { Outcome } from '../check/outcome.js';

const MOST_PLACES = 9;

/** The figure that was found. */
export function foundText({ check, verdict: { actual } }: Outcome, numerals: Numerals): string {
  const { expectation } = check;
  if (actual === null) return UNKNOWN;
  return figureText(expectation.metric, actual, placesFor(expectation, [actual], numerals), numerals);
}

/** What was expected, with the decimals that it was given with. */
export function expectedText({ metric, expected }: Expectation, numerals: Numerals): string {
  return figureText(metric, expected!, decimalsOf(expected!), numerals);
}

/** Both bounds of the interval, alike; undefined without one. */
export function boundTexts(outcome: Outcome, numerals: Numerals): [low: string, high: string] | undefined {
  const { interval } = outcome.verdict;
  if (interval === null) return undefined;
  const { expectation } = outcome.check;
  const { metric } = expectation;
  const { low, high } = interval;
  const isJudged = outcome.certain || METRICS[metric].interval === 'bound';
  const places = isJudged ? placesFor(expectation, [low, high], numerals) : METRICS[metric].decimals;
  return [figureText(metric, low, places, numerals), figureText(metric, high, places, numerals)];
}

/** How far a figure is from what was expected, without a sign, and with decimals enough not to be zero. */
export function missText(metric: Metric, difference: number, numerals: Numerals): string {
  const { unit, decimals } = METRICS[metric];
  if (unit === 'days') return figureText(metric, Math.abs(difference), 0, numerals);
  const isCount = unit === 'responses';
  const shift = isShare(metric) ? 2 : 0;
  const size = Math.abs(difference);
  let places = isCount ? 0 : Math.max(1, decimals);
  while (places < MOST_PLACES && Number(decimal(size, places, shift)) === 0) places++;
  return isCount ? numerals.count(Number(decimal(size, places))) : numerals.decimal(size, places, shift);
}

function figureText(metric: Metric, value: number, places: number, numerals: Numerals): string {
  return numerals.figure(value, METRICS[metric], places);
}

/** As many decimals as the expected figure was given with, and more where the two would look alike and are not. */
function placesFor(
  { metric, expected }: Expectation,
  figures: readonly number[],
  numerals: Numerals,
): number {
  const { decimals, unit } = METRICS[metric];
  if (expected === null || unit === 'responses' || unit === 'days') return decimals;
  const looksAlike = (figure: number) =>
    Math.abs(figure - expected) >= EQUAL &&
    figureText(metric, figure, places, numerals) === figureText(metric, expected, places, numerals);
  let places = Math.max(decimals, decimalsOf(isShare(metric) ? movePoint(expected, 2) : expected));
  while (places < MOST_PLACES && figures.some(looksAlike)) places++;
  return places;
}

/** As many decimals as the number was given with, as far as they can decide anything. */
function decimalsOf(value: number): number {
  return Math.min(MOST_PLACES, /\.(\d+)$/.exec(digitsOf(value))?.[1]?.length ?? 0);
}
