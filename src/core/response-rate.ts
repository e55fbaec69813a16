// How many of those who were invited answered: a rate with its interval, and the difference of two rates.
import { DEFAULT_INTERVAL, type Interval } from './interval.js';
import { criticalValue } from './normal.js';

/** Invitations, and how many of them were answered. */
export interface Invited {
  /** Whole, from 0. */
  readonly sent: number;
  /** Whole, 0 to `sent`. */
  readonly answered: number;
}

/** The interval of a rate, as fractions from 0 to 1. */
export interface RateInterval extends Interval {
  readonly method: 'wilson';
  /** Confidence as a fraction. */
  readonly level: number;
}

/** A response rate with all that is said of it; null where nothing was sent. */
export interface Invitations extends Invited {
  /** A fraction, 0 to 1. */
  readonly rate: number | null;
  readonly interval: RateInterval | null;
}

/**
 * The response rate of some invitations, each counted once, whatever weights the answers have.
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const { rate, interval } = responseRate({ sent: 70, answered: 56 });
 * rate; // => 0.8
 * interval; // => { method: 'wilson', level: 0.95, low: 0.69203, high: 0.87688 }
 */
export function responseRate({ sent, answered }: Invited, level = DEFAULT_INTERVAL.level): Invitations {
  const limits = rateLimits({ sent, answered }, level);
  return {
    sent,
    answered,
    rate: sent === 0 ? null : answered / sent,
    interval: limits && { method: 'wilson', level, ...limits },
  };
}

/**
 * Wilson's interval of a rate: the rates that the score test does not reject. E. B. Wilson, Journal of the American
 * Statistical Association 22 (1927) 209–212; R's `prop.test(correct = FALSE)`.
 * @returns fractions, 0 to 1; null where nothing was sent
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * rateLimits({ sent: 10, answered: 0 }); // => { low: 0, high: 0.27753 }
 */
export function rateLimits({ sent, answered }: Invited, level = DEFAULT_INTERVAL.level): Interval | null {
  const z = criticalValue(level);
  if (sent === 0) return null;
  const p = answered / sent;
  const share = (z * z) / sent;
  const centre = p + share / 2;
  const reach = Math.sqrt(share * (p * (1 - p) + share / 4));
  // Exact at the ends, which rounding would miss.
  return {
    low: answered === 0 ? 0 : (centre - reach) / (1 + share),
    high: answered === sent ? 1 : (centre + reach) / (1 + share),
  };
}

/**
 * The difference of two response rates, with an interval of the squared and added distances of Wilson's limits:
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 * @returns fractions, -1 to 1, above 0 where the rate rose; null where nothing was sent on either side
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * rateDifference({ sent: 80, answered: 48 }, { sent: 70, answered: 56 }); // => { difference: 0.2, low: 0.052431, high: 0.333873 }
 */
export function rateDifference(
  before: Invited,
  after: Invited,
  level = DEFAULT_INTERVAL.level,
): (Interval & { readonly difference: number }) | null {
  const then = rateLimits(before, level);
  const now = rateLimits(after, level);
  if (then === null || now === null) return null;
  const p = before.answered / before.sent;
  const q = after.answered / after.sent;
  const difference = q - p;
  return {
    difference,
    low: difference - Math.hypot(q - now.low, then.high - p),
    high: difference + Math.hypot(now.high - q, p - then.low),
  };
}
