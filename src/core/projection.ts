// The line through a series of periods, taken further: where it leads if it goes on.
import { chanceBelow, reachOf } from './law.js';
import type { PeriodLine } from './period-line.js';

/** Of a period to come, in points. Nothing is clipped: a steep line leaves ±100. */
export interface Projection {
  /** The value of the line. */
  readonly nps: number;
  /** Of the true score, which is that value without the noise of the period; 0 where every answer is on the line. */
  readonly standardError: number;
  /** Of the score that will be observed: with the noise of a period and the sampling of its responses. */
  readonly observedError: number;
}

/** Rounding of doubles, in points. */
const ROUNDING = 1e-9;

/**
 * Projects a line.
 * @param ahead periods after the last of the series, of which empty ones are part; 0 or more
 * @param responses that period will have, above 0; with weights the equal ones that they are worth
 * @throws RangeError on other arguments
 * @example
 * const period = (promoters, passives, detractors) =>
 *   ({ promoters, passives, detractors, responses: promoters + passives + detractors });
 * const line = periodLine([period(52, 22, 26), period(58, 25, 27), period(50, 20, 20), period(0, 0, 0),
 *   period(66, 27, 27), period(64, 27, 24), period(0, 0, 0), period(0, 0, 0)]);
 * projectionOf(line, 1, 110); // => { nps: 39.67, standardError: 11.01, observedError: 13.527 }
 */
export function projectionOf(line: PeriodLine, ahead: number, responses: number): Projection {
  if (!(ahead >= 0)) throw new RangeError(`a projection is 0 or more periods ahead, not ${ahead}`);
  if (!(responses > 0)) throw new RangeError(`a period has more than 0 responses, not ${responses}`);
  const distance = line.periods - 1 + ahead - line.meanIndex;
  const whole = line.sizes.reduce((sum, size) => sum + size, 0);
  const variance = line.residualVariance * (1 / whole + distance ** 2 / line.spread);
  const added = line.residualVariance / responses + line.betweenVariance;
  return {
    nps: line.nps + line.slope * distance,
    standardError: 100 * Math.sqrt(variance),
    observedError: 100 * Math.sqrt(variance + added),
  };
}

/**
 * The two-sided interval about a projected value.
 * @param error `standardError` for the true score, `observedError` for the next observed one
 * @param level confidence as a fraction, from 0.5 to under 1
 */
export function projectedInterval({ df }: PeriodLine, nps: number, error: number, level: number) {
  const reach = reachOf(level, df) * error;
  return { low: nps - reach, high: nps + reach };
}

/** The probability that a score, projected with this error, is at least `target`. */
export function chanceToReach({ df }: PeriodLine, nps: number, error: number, target: number): number {
  if (error === 0) return nps >= target - ROUNDING ? 1 : 0;
  return chanceBelow((nps - target) / error, df);
}
