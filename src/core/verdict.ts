// Whether a figure is as expected, is not, or cannot be told.
import type { BlockInterval, ToldBlock } from './block.js';
import type { CheckStatus } from './check.js';
import type { Comparison } from './comparison.js';
import type { Expectation, Operator } from './expectation.js';
import { type GoalFacts, type MetricRecord, metricOf, type RowFacts } from './metrics.js';

/** The responses that a check is about. */
export interface Judged {
  readonly block: ToldBlock;
  /** The NPS of the baseline minus that of the responses; undefined where there is no baseline. */
  readonly drop?: Comparison | undefined;
  /** Where the expectation is about rows. */
  readonly rows?: RowFacts | undefined;
  /** Where the expectation is about a goal; its block is that of where we are. */
  readonly goal?: GoalFacts | undefined;
}

/** When an expectation counts as met, beyond the figure itself. */
export interface JudgeOptions {
  /** Fewer answers than this are insufficient, from 1. */
  readonly minResponses: number;
  /** `nps` and `drop` pass and fail only where the whole interval does. */
  readonly certain: boolean;
  /** Nothing may be told of the answers: neither the figure nor whether it is as expected. */
  readonly isHidden?: boolean;
}

/**
 * Why there are too few answers to tell:
 * - `no-responses`: there are none.
 * - `few-responses`: there are fewer than was asked for.
 * - `no-invitations`, `few-invitations`: the same of invitations, where these are what a figure rests on.
 * - `no-baseline`: the baseline has none.
 * - `untested`: there are too few, then or now, for a test.
 * - `interval`: the confidence interval reaches to both sides of what was expected.
 * - `hidden`: too few to tell anything of them.
 * - `no-dates`: no answer has a date up to the day in question.
 * - `too-early`: too few periods have ended to tell whether a goal is reached.
 */
export type Shortage =
  | 'no-responses'
  | 'few-responses'
  | 'no-invitations'
  | 'few-invitations'
  | 'no-baseline'
  | 'untested'
  | 'interval'
  | 'hidden'
  | 'no-dates'
  | 'too-early';

/** What became of an expectation. */
export interface Verdict {
  readonly status: CheckStatus;
  /** Only where the status is `insufficient`. */
  readonly shortage?: Shortage;
  /** In the unit of the metric; null where it is not known. */
  readonly actual: number | null;
  readonly interval: BlockInterval | null;
  readonly pValue: number | null;
}

/** Sides that are nearer than this are equal: 100 × 0.3 is not 30. */
export const EQUAL = 1e-9;

/**
 * Judges one expectation. Nothing passes where there was nothing to judge: without answers, or with fewer than
 * `minResponses`, the verdict is insufficient; only an expectation of `responses` fails even with fewer.
 * A significant drop is one whose p-value is below 1 − level.
 * @example
 * const responses = tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
 * const options = { minResponses: 1, certain: false };
 * judge(parseExpectation('nps >= 40'), { block: block(responses) }, options).status; // => 'pass'
 * judge(parseExpectation('nps >= 50'), { block: block(responses) }, { ...options, certain: true }).shortage; // => 'interval'
 */
export function judge(expectation: Expectation, judged: Judged, options: JudgeOptions): Verdict {
  const { operator, expected } = expectation;
  const { block, drop } = judged;
  const metric = metricOf(expectation.metric);
  const isDrop = metric.of === 'drop';
  const isCertain = options.certain && metric.interval === 'estimate';
  const actual = actualOf(metric, judged);
  const interval = (metric.interval && (isDrop ? drop?.interval : block.interval)) ?? null;
  const pValue = isDrop ? (drop?.pValue ?? null) : null;
  const verdict = (outcome: CheckStatus | Shortage): Verdict =>
    outcome === 'pass' || outcome === 'fail' || outcome === 'insufficient'
      ? { status: outcome, actual, interval, pValue }
      : { status: 'insufficient', shortage: outcome, actual, interval, pValue };
  const isRate = metric.of === 'invitations';
  // That nobody answered is a rate.
  const size = isRate ? (block.invitations?.sent ?? 0) : block.responses;
  if (size === 0) return verdict(isRate ? 'no-invitations' : 'no-responses');
  if (metric.unit === 'responses' && !holds(block.responses, operator!, expected!)) return verdict('fail');
  if (options.isHidden && metric.of !== 'rows' && metric.unit !== 'responses')
    return { status: 'insufficient', shortage: 'hidden', actual: null, interval: null, pValue: null };
  if (size < options.minResponses) return verdict(isRate ? 'few-invitations' : 'few-responses');
  // What is reached needs no line.
  if (metric.of === 'goal' && operator === null && judged.goal?.verdict === 'reached') return verdict('pass');
  if (actual === null) return verdict(UNKNOWN[metric.of]);
  if (metric.of === 'goal' && operator === null)
    return verdict(judged.goal!.verdict === 'behind' ? 'fail' : 'pass');
  if (isDrop && (operator === null || isCertain) && drop!.significant === null) return verdict('untested');
  if (operator === null) return verdict(drop!.significant && actual > 0 ? 'fail' : 'pass');
  if (isCertain) return verdict(certainly(interval!, operator, expected!));
  return verdict(holds(actual, operator, expected!) ? 'pass' : 'fail');
}

/** Why a figure is not known, where there are answers. */
const UNKNOWN = {
  block: 'no-baseline',
  drop: 'no-baseline',
  rows: 'no-dates',
  invitations: 'no-invitations',
  goal: 'too-early',
} as const;

function actualOf(metric: MetricRecord, { block, drop, rows, goal }: Judged): number | null {
  if (metric.of === 'rows') return rows === undefined ? null : metric.figure(rows);
  if (metric.of === 'goal') return goal === undefined ? null : metric.figure(goal);
  if (metric.of === 'block') return block.hidden ? null : metric.figure(block);
  if (metric.of === 'invitations') return block.invitations ? metric.figure(block.invitations) : null;
  return drop === undefined ? null : metric.figure(drop);
}

function holds(actual: number, operator: Operator, expected: number): boolean {
  const equal = Math.abs(actual - expected) < EQUAL;
  switch (operator) {
    case '>=':
      return equal || actual > expected;
    case '<=':
      return equal || actual < expected;
    case '>':
      return !equal && actual > expected;
    case '<':
      return !equal && actual < expected;
    case '==':
      return equal;
    case '!=':
      return !equal;
  }
}

/** What both ends of the interval agree on; between them lies all that the true figure could be. */
function certainly(
  { low, high }: BlockInterval,
  operator: Operator,
  expected: number,
): CheckStatus | Shortage {
  const ends = [holds(low, operator, expected), holds(high, operator, expected)];
  // Both ends may differ from a figure that lies between them.
  const isWithin = holds(low, '<=', expected) && holds(high, '>=', expected);
  if ((operator === '==' || operator === '!=') && isWithin && !holds(low, '==', high)) return 'interval';
  return ends.every(Boolean) ? 'pass' : ends.some(Boolean) ? 'interval' : 'fail';
}
