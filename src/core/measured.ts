// What a group of respondents is like beside its NPS: the mean of a number, and how many meet a condition.
import type { Interval } from './interval.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { type Moments, varianceOf } from './moments.js';
import { assertLevel } from './normal.js';
import { type RateInterval, rateLimits } from './response-rate.js';
import { studentCriticalValue } from './student.js';

/** The interval of a mean, in its unit. */
export interface MeanInterval extends Interval {
  readonly method: 't';
  /** Confidence as a fraction. */
  readonly level: number;
}

/** A mean; null without numbers. */
export interface Mean {
  /** Answers with a number. */
  readonly responses: number;
  readonly mean: number | null;
  /** Null below two numbers. */
  readonly interval: MeanInterval | null;
}

/** A rate; null where it is not known of any answer whether it meets the condition. */
export interface Rate {
  /** Answers for which it is known whether they meet the condition. */
  readonly responses: number;
  /** A fraction, 0 to 1. */
  readonly rate: number | null;
  readonly interval: RateInterval | null;
}

/**
 * The mean of some numbers with Student's t interval, as R's `t.test` gives it.
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const { mean, interval } = meanOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2].reduce(withNumber, NO_MOMENTS));
 * mean; // => 0.75
 * interval; // => { method: 't', level: 0.95, low: -0.52978, high: 2.0298 }
 */
export function meanOf(moments: Moments, level = DEFAULT_INTERVAL.level): Mean {
  assertLevel(level);
  const { count, mean } = moments;
  if (count === 0) return { responses: 0, mean: null, interval: null };
  const variance = varianceOf(moments);
  if (variance === null) return { responses: count, mean, interval: null };
  const reach = studentCriticalValue(level, count - 1) * Math.sqrt(variance / count);
  return {
    responses: count,
    mean,
    interval: { method: 't', level, low: mean - reach, high: mean + reach },
  };
}

/**
 * The share of those who meet a condition, with Wilson's interval.
 * @param moments of 1 for each who does, and 0 for each who does not
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const { rate, interval } = ratedOf([1, 0, 0, 1, 0, 0, 0, 0, 0, 0].reduce(withNumber, NO_MOMENTS));
 * rate; // => 0.2
 * interval; // => { method: 'wilson', level: 0.95, low: 0.056682, high: 0.50984 }
 */
export function ratedOf(moments: Moments, level = DEFAULT_INTERVAL.level): Rate {
  const responses = moments.count;
  const hits = hitsOf(moments);
  const limits = rateLimits({ sent: responses, answered: hits }, level);
  return {
    responses,
    rate: responses === 0 ? null : hits / responses,
    interval: limits && { method: 'wilson', level, ...limits },
  };
}

/** How many meet the condition; rounded, as count × mean is whole but for the last digits. */
export function hitsOf({ count, mean }: Moments): number {
  return Math.round(count * mean);
}
