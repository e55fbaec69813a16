// The block of figures that stands wherever an NPS stands in a result.
import {
  DEFAULT_INTERVAL,
  type Interval,
  type IntervalMethod,
  type IntervalOptions,
  interval,
} from './interval.js';
import { mean, npsOfCounts } from './nps.js';
import { categoryCounts, type Tally } from './tally.js';
import { standardError } from './variance.js';

/** The responses of one category. */
export interface CategoryFigures {
  readonly count: number;
  /** 0 to 1; null without responses. */
  readonly share: number | null;
}

/** An interval that says how it was made. */
export interface BlockInterval extends Interval {
  readonly method: IntervalMethod;
  /** Confidence as a fraction. */
  readonly level: number;
}

/** Plain data, not rounded; what is unknown is null. */
export interface Block {
  /** Points, -100 to 100. */
  readonly nps: number | null;
  readonly responses: number;
  /** Mean score, 0 to 10. */
  readonly mean: number | null;
  readonly promoters: CategoryFigures;
  readonly passives: CategoryFigures;
  readonly detractors: CategoryFigures;
  /** Responses with score 0, 1, … 10; null where only categories are known. */
  readonly distribution: readonly number[] | null;
  /** Points. */
  readonly standardError: number | null;
  readonly interval: BlockInterval | null;
}

export interface BlockOptions extends IntervalOptions {
  /** The answers were given as categories: each stands in the tally under some score of its category. */
  readonly categoriesOnly?: boolean;
}

/**
 * All figures of one group.
 * @throws RangeError on a confidence level outside 0.5 to under 1
 */
export function block(tally: Tally, options: BlockOptions = {}): Block {
  const {
    method = DEFAULT_INTERVAL.method,
    level = DEFAULT_INTERVAL.level,
    categoriesOnly = false,
  } = options;
  const counts = categoryCounts(tally);
  const { responses } = counts;
  const limits = interval(tally, { method, level });
  const figures = (count: number): CategoryFigures => ({
    count,
    share: responses === 0 ? null : count / responses,
  });
  return {
    nps: npsOfCounts(counts),
    responses,
    mean: categoriesOnly ? null : mean(tally),
    promoters: figures(counts.promoters),
    passives: figures(counts.passives),
    detractors: figures(counts.detractors),
    distribution: categoriesOnly ? null : [...tally.counts],
    standardError: standardError(tally),
    interval: limits && { method, level, ...limits },
  };
}
