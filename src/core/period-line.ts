// The line through a series of periods that differ by more than sampling: by season, by campaign, by who was asked.
import { type Freedom, tailsOf } from './law.js';
import {
  answeredPeriods,
  fitLine,
  type RespondentLine,
  respondentLine,
  unitScore,
} from './respondent-line.js';
import type { CategoryCounts } from './tally.js';

/**
 * A line, and how far periods lie off it beyond sampling error. NPS are in points, variances on the unit scale, on which
 * a respondent is -1, 0 or +1. Indices count from 0.
 */
export interface PeriodLine {
  /** Of the series, those without responses too. */
  readonly periods: number;
  /** With responses; 3 or more. */
  readonly answered: number;
  /** Where the line is known best: the mean index, by effective sizes. */
  readonly meanIndex: number;
  /** The NPS of the line at `meanIndex`. */
  readonly nps: number;
  /** Points a period. */
  readonly slope: number;
  /** Of the slope; 0 where every answer is on the line. */
  readonly standardError: number;
  /** Of the slope, under `df`: Mantel's without noise, else slope / standard error. */
  readonly statistic: number;
  /** The probability of a slope at least as far from 0 where nothing changes. */
  readonly pValue: number;
  /** Degrees of freedom of Student's t where there is noise between periods; null for the normal law where there is none. */
  readonly df: Freedom;
  /** Of a period's true score about the line: the variance between periods; 0 where sampling explains what there is. */
  readonly betweenVariance: number;
  /** Its root in points: periods lie this far off the line beyond sampling error. */
  readonly periodNoise: number;
  /** For each period the responses that are worth as much without noise; without noise the responses themselves. */
  readonly sizes: readonly number[];
  /** Σ size · (index − mean index)²; above 0. */
  readonly spread: number;
  /** Of one respondent about the mean of all. */
  readonly variance: number;
  /** Of one respondent about the line. */
  readonly residualVariance: number;
}

/**
 * The line through the scores of periods, with noise of one size between them. Its variance is estimated by moments, as
 * DerSimonian and Laird do (Controlled Clinical Trials 7 (1986) 177–188; with a regression: metafor's
 * `rma(method = "DL")`), and a period of n counts as n / (1 + n · between / residual variance). Without it three to five
 * points of noise, which campaigns bring, would make a trend of 10–37 % of stable series.
 * @param series the periods in time; one without responses keeps its index. With weights the effective counts
 * @returns null where fewer than three periods have responses
 * @example
 * const period = (promoters, passives, detractors) =>
 *   ({ promoters, passives, detractors, responses: promoters + passives + detractors });
 * const line = periodLine([period(129, 46, 25), period(75, 33, 42), period(207, 78, 15)]);
 * [line.slope, line.standardError, line.periodNoise, line.pValue]; // => [6.0578, 20.684, 28.894, 0.81862]
 */
export function periodLine(series: readonly CategoryCounts[]): PeriodLine | null {
  const plain = respondentLine(series);
  if (plain === null) return null;
  const answered = answeredPeriods(series);
  const betweenVariance = betweenVarianceOf(series, plain, answered - 2);
  return lineWith(series, plain, betweenVariance, betweenVariance > 0 ? answered - 2 : null);
}

/**
 * The line with a given variance between periods.
 * @param plain that of the respondents, which it is where the variance is 0
 */
export function lineWith(
  series: readonly CategoryCounts[],
  plain: RespondentLine,
  betweenVariance: number,
  df: Freedom,
): PeriodLine {
  const { residualVariance } = plain;
  const noisy = betweenVariance > 0;
  const sizes = series.map(({ responses }) =>
    noisy ? responses / (1 + (responses * betweenVariance) / residualVariance) : responses,
  );
  const line = noisy ? fitLine(series, sizes) : plain;
  const unitError = Math.sqrt(residualVariance / line.spread);
  const statistic = noisy ? line.slope / unitError : plain.mantel;
  return {
    periods: series.length,
    answered: answeredPeriods(series),
    meanIndex: line.meanIndex,
    nps: 100 * line.meanScore,
    slope: 100 * line.slope,
    standardError: 100 * unitError,
    statistic,
    pValue: tailsOf(statistic, df),
    df,
    betweenVariance,
    periodNoise: 100 * Math.sqrt(betweenVariance),
    sizes,
    spread: line.spread,
    variance: plain.variance,
    residualVariance,
  };
}

/** What the scores spread about the line beyond what sampling makes them; 0 or more. */
function betweenVarianceOf(series: readonly CategoryCounts[], line: RespondentLine, df: number): number {
  if (line.residualVariance === 0) return 0;
  let squares = 0;
  let sensitivity = 0;
  for (const [index, period] of series.entries()) {
    const { responses } = period;
    if (responses === 0) continue;
    const offset = index - line.meanIndex;
    squares += responses * (unitScore(period) - line.meanScore - line.slope * offset) ** 2;
    // The line follows a large period, which therefore shows less of its noise.
    sensitivity += responses * (1 - responses * (1 / line.responses + offset ** 2 / line.spread));
  }
  return Math.max(0, (squares - df * line.residualVariance) / sensitivity);
}
