// The straight line through all respondents of a series of periods, as if the periods differed by sampling alone.
import type { CategoryCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** A line through periods, each with a weight. Indices count from 0, values are on the unit scale (1 is 100 points). */
export interface FittedLine {
  /** The mean index, by weight. */
  readonly meanIndex: number;
  /** The line's value there: the mean of the scores by weight, -1 to 1. */
  readonly meanScore: number;
  /** A period. */
  readonly slope: number;
  /** Σ weight · (index − mean index)²; above 0. */
  readonly spread: number;
}

/** The line in which each respondent counts alike. */
export interface RespondentLine extends FittedLine {
  /** Of all periods; with weights the equal ones that they are worth. */
  readonly responses: number;
  /** Of one respondent about the mean of all, 0 to 1. */
  readonly variance: number;
  /** Of one respondent about the line, two degrees of freedom taken off; 0 where every answer is on it. */
  readonly residualVariance: number;
  /**
   * Mantel's statistic with its sign, normal where nothing changes and periods differ by sampling alone; 0 where all
   * answers are alike. N. Mantel, Journal of the American Statistical Association 58 (1963) 690–700.
   */
  readonly mantel: number;
}

/** A line needs this many periods with responses. */
export const MIN_LINE = 3;

/** Of the variance: what is left about the line below this share is the rounding of doubles. */
const ROUNDING = 1e-12;

/**
 * Regression of -1, 0 and +1 on the index of the period, from counts.
 * @param series in time; a period without responses keeps its index and adds nothing
 * @returns null where fewer than {@link MIN_LINE} periods have responses
 */
export function respondentLine(series: readonly CategoryCounts[]): RespondentLine | null {
  if (answeredPeriods(series) < MIN_LINE) return null;
  const all = pooledCounts(series);
  const responses = all.responses;
  const line = fitLine(
    series,
    series.map((period) => period.responses),
  );
  const variance = varianceOfCounts(all);
  const explained = line.slope ** 2 * line.spread;
  const total = responses * variance;
  const left = total - explained;
  const share = total === 0 ? 0 : Math.min(1, explained / total);
  return {
    ...line,
    // Where everybody agrees the sums above leave the rounding of doubles.
    slope: total === 0 ? 0 : line.slope,
    responses,
    variance,
    residualVariance: left <= ROUNDING * total ? 0 : left / (responses - 2),
    mantel: Math.sign(line.slope) * Math.sqrt((responses - 1) * share),
  };
}

/**
 * Weighted least squares through the scores of the periods.
 * @param weights one a period, 0 for those without responses; at least two above 0
 */
export function fitLine(series: readonly CategoryCounts[], weights: readonly number[]): FittedLine {
  const sum = (value: (index: number) => number) =>
    weights.reduce((total, weight, index) => (weight === 0 ? total : total + weight * value(index)), 0);
  const whole = sum(() => 1);
  const meanIndex = sum((index) => index) / whole;
  const spread = sum((index) => (index - meanIndex) ** 2);
  return {
    meanIndex,
    meanScore: sum((index) => unitScore(series[index]!)) / whole,
    slope: sum((index) => (index - meanIndex) * unitScore(series[index]!)) / spread,
    spread,
  };
}

/** The NPS on the unit scale, of at least one response. */
export function unitScore({ promoters, detractors, responses }: CategoryCounts): number {
  return (promoters - detractors) / responses;
}

/** How many periods have responses. */
export function answeredPeriods(series: readonly CategoryCounts[]): number {
  return series.filter(({ responses }) => responses > 0).length;
}

/** The responses of all periods together. */
export function pooledCounts(series: readonly CategoryCounts[]): CategoryCounts {
  const sum = (value: (period: CategoryCounts) => number) =>
    series.reduce((total, period) => total + value(period), 0);
  return {
    promoters: sum(({ promoters }) => promoters),
    passives: sum(({ passives }) => passives),
    detractors: sum(({ detractors }) => detractors),
    responses: sum(({ responses }) => responses),
  };
}
