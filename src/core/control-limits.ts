// The limits of a control chart: periods lie between them by chance alone, where nothing but the usual is at work.
import { areFarApart } from './noisiest-line.js';
import { normalQuantile } from './normal.js';
import { npsOfCounts } from './nps.js';
import { type PeriodLine, periodLine } from './period-line.js';
import { answeredPeriods, pooledCounts, unitScore } from './respondent-line.js';
import type { CategoryCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** Of one period, in points, within ±100. */
export interface ControlLimits {
  readonly low: number;
  readonly high: number;
  /** The period's NPS is below `low` or above `high`. */
  readonly outside: boolean;
}

/** Limits are made from this many periods with responses. */
export const MIN_CHARTED = 8;

/** W. A. Shewhart's distance from the centre, in standard errors. */
const SIGMAS = 3;

/** The chance of a period outside by sampling alone, of a whole series; that distance exceeds it from 19 periods on. */
const ALARMS = 0.05;

/** The mean distance between two normal values, in standard deviations: d₂ of control charts, 1.128. */
const MEAN_RANGE = /* @__PURE__ */ (() => 2 / Math.sqrt(Math.PI))();

/** What a chart is drawn about, in points, and the standard deviation of each period about it. */
interface Chart {
  readonly centre: number;
  readonly errors: readonly number[];
}

/**
 * The limits of each period, by its own number of responses: the pooled NPS ± 3 · 100 · sqrt(V/n), wider where periods
 * differ by more than sampling. Then the distance is multiplied by σz, the mean step between neighbours in standard
 * errors (D. B. Laney, Quality Engineering 14 (2002) 531–537), where that is above 1. Where the largest period has more
 * than four times the responses of the smallest that would put a large period outside in a third of stable series with
 * five points of noise: there the variance between periods ({@link periodLine}) is added. From 19 periods on
 * the limits are so far out that 5 % of stable series have a period outside.
 * @param series the periods in time
 * @param alarms the share of stable series that may have a period outside, above 0, up to 0.5; with a smaller one the limits
 *   widen sooner
 * @returns one a period; null for one without responses, and for all where fewer than 8 have any
 * @example
 * const period = (promoters, passives, detractors) =>
 *   ({ promoters, passives, detractors, responses: promoters + passives + detractors });
 * const months = [51, 55, 48, 52, 50, 49, 53, 51, 50, 52, 49, 90].map((promoters) => period(promoters, 100 - promoters, 0));
 * controlLimits(months)[11]; // => { low: 37, high: 71.333, outside: true }
 */
export function controlLimits(series: readonly CategoryCounts[], alarms = ALARMS): (ControlLimits | null)[] {
  const answered = answeredPeriods(series);
  if (answered < MIN_CHARTED) return series.map(() => null);
  const { centre, errors } = chartOf(series);
  const reach = Math.max(SIGMAS, -normalQuantile(alarms / 2 / answered));
  return series.map((period, i) => {
    const nps = npsOfCounts(period);
    if (nps === null) return null;
    const low = Math.max(-100, centre - reach * errors[i]!);
    const high = Math.min(100, centre + reach * errors[i]!);
    return { low, high, outside: nps < low || nps > high };
  });
}

function chartOf(series: readonly CategoryCounts[]): Chart {
  const all = pooledCounts(series);
  const centre = npsOfCounts(all)!;
  const errors = series.map(({ responses }) => 100 * Math.sqrt(varianceOfCounts(all) / responses));
  const widened = Math.max(1, meanStep(series, { centre, errors }));
  // Noise that shrinks with the responses, as Laney takes it, describes sizes that are not far apart.
  if (!areFarApart(series)) return { centre, errors: errors.map((error) => error * widened) };
  const line = periodLine(series)!;
  return {
    centre: meanBySize(series, line),
    errors: errors.map((error) => Math.hypot(error, line.periodNoise)),
  };
}

/** Laney's σz: how far neighbours are apart in standard errors, as a share of what sampling makes it. */
function meanStep(series: readonly CategoryCounts[], { centre, errors }: Chart): number {
  const standardised = series.flatMap((period, i) => {
    const nps = npsOfCounts(period);
    if (nps === null) return [];
    // Where all answers are alike every period is at the centre.
    return errors[i] === 0 ? [0] : [(nps - centre) / errors[i]!];
  });
  const steps = standardised.slice(1).map((value, i) => Math.abs(value - standardised[i]!));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length / MEAN_RANGE;
}

/** The mean NPS by effective sizes, in which a large period does not outweigh all others. */
function meanBySize(series: readonly CategoryCounts[], { sizes }: PeriodLine): number {
  let sum = 0;
  let whole = 0;
  for (const [i, size] of sizes.entries()) {
    if (size === 0) continue;
    sum += size * 100 * unitScore(series[i]!);
    whole += size;
  }
  return sum / whole;
}
