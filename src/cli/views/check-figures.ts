// The figures of a check as they are printed, with as many digits as they need.
import { digitsOf, movePoint } from '../../core/decimal.js';
import type { Expectation } from '../../core/expectation.js';
import { isShare, METRICS, type Metric } from '../../core/metrics.js';
import { EQUAL } from '../../core/verdict.js';
import { decimal, formatCount, formatFigure, UNKNOWN } from '../../report/numbers.js';
import type { Outcome } from '../check/outcome.js';

const MOST_PLACES = 9;

/** The figure that was found. */
export function foundText({ check, verdict: { actual } }: Outcome): string {
  const { expectation } = check;
  return actual === null ? UNKNOWN : figureText(expectation.metric, actual, placesFor(expectation, [actual]));
}

/** What was expected, with the decimals that it was given with. */
export function expectedText({ metric, expected }: Expectation): string {
  return figureText(metric, expected!, decimalsOf(expected!));
}

/** Both bounds of the interval, alike; undefined without one. */
export function boundTexts(outcome: Outcome): [low: string, high: string] | undefined {
  const { interval } = outcome.verdict;
  if (interval === null) return undefined;
  const { expectation } = outcome.check;
  const { metric } = expectation;
  const { low, high } = interval;
  const isJudged = outcome.certain || METRICS[metric].interval === 'bound';
  const places = isJudged ? placesFor(expectation, [low, high]) : METRICS[metric].decimals;
  return [figureText(metric, low, places), figureText(metric, high, places)];
}

/** How far a figure is from what was expected, without a sign, and with decimals enough not to be zero. */
export function missText(metric: Metric, difference: number): string {
  const { unit, decimals } = METRICS[metric];
  if (unit === 'days') return figureText(metric, Math.abs(difference), 0);
  const isCount = unit === 'responses';
  const shift = isShare(metric) ? 2 : 0;
  const text = (places: number) => decimal(Math.abs(difference), places, shift);
  let places = isCount ? 0 : Math.max(1, decimals);
  while (places < MOST_PLACES && Number(text(places)) === 0) places++;
  return isCount ? formatCount(Number(text(places))) : text(places);
}

function figureText(metric: Metric, value: number, places: number): string {
  return formatFigure(value, METRICS[metric], places);
}

/** As many decimals as the expected figure was given with, and more where the two would look alike and are not. */
function placesFor({ metric, expected }: Expectation, figures: readonly number[]): number {
  const { decimals, unit } = METRICS[metric];
  if (expected === null || unit === 'responses' || unit === 'days') return decimals;
  const looksAlike = (figure: number) =>
    Math.abs(figure - expected) >= EQUAL &&
    figureText(metric, figure, places) === figureText(metric, expected, places);
  let places = Math.max(decimals, decimalsOf(isShare(metric) ? movePoint(expected, 2) : expected));
  while (places < MOST_PLACES && figures.some(looksAlike)) places++;
  return places;
}

/** As many decimals as the number was given with, as far as they can decide anything. */
function decimalsOf(value: number): number {
  return Math.min(MOST_PLACES, /\.(\d+)$/.exec(digitsOf(value))?.[1]?.length ?? 0);
}
