// A goal with a date: where the line leads until then, how likely that is enough, and what is asked.
import { type GoalPeople, goalPeople } from './goal-people.js';
import { assertLevel } from './normal.js';
import { npsOfCounts } from './nps.js';
import { periodLine } from './period-line.js';
import { chanceToReach, projectedInterval, projectionOf } from './projection.js';
import type { CategoryCounts } from './tally.js';
import { MIN_TREND } from './trend.js';

/**
 * - `reached`: the score is at the target now
 * - `on-track`: the line reaches it with a probability of 0.8 or more
 * - `open`: too close to call
 * - `behind`: with 0.2 or less
 * - `too-early`: fewer than five periods have responses
 */
export const GOAL_VERDICTS = ['reached', 'on-track', 'open', 'behind', 'too-early'] as const;
/** One of {@link GOAL_VERDICTS}. */
export type GoalVerdict = (typeof GOAL_VERDICTS)[number];

/** A goal, as periods see it. */
export interface GoalQuestion {
  /** Points, -100 to 100. */
  readonly target: number;
  /** How many periods after the last of the series its date is in; 0 or more. */
  readonly ahead: number;
  /** Confidence of the intervals as a fraction, from 0.5 to under 1. */
  readonly level: number;
  /** Where we are, at least one response: the last period that has any where nothing is said. With weights effective. */
  readonly now?: CategoryCounts;
  /** The same without weights, for what is asked of people. */
  readonly answers?: CategoryCounts;
  /** That the period of the goal will have: those of `now` where nothing is said. */
  readonly responses?: number;
}

/** Points, within ±100. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** Plain data, not rounded. */
export interface GoalOutlook {
  /** Points a period. */
  readonly pace: {
    /** From now on; negative where the target is passed, null where no period is left. */
    readonly needed: number | null;
    /** The slope of the line. */
    readonly observed: number;
  };
  /** If the line goes on, within ±100. */
  readonly projection: {
    readonly nps: number;
    /** Of the true score. */
    readonly interval: Range;
    /** Of the score that will be observed: wider by the noise of a period and by sampling. */
    readonly observedInterval: Range;
  };
  /** That the true score is at least the target; null where fewer than five periods have responses. */
  readonly probability: number | null;
  /** To be at the target now. */
  readonly people: GoalPeople;
  readonly verdict: GoalVerdict;
}

/** From this probability on a goal is on track; from its opposite down it is behind. */
const LIKELY = 0.8;

/** Rounding of doubles, in points and in probabilities. */
const ROUNDING = 1e-9;

/**
 * What becomes of a goal if the line through the periods ({@link periodLine}) goes on.
 * @param series the periods that have ended, in time; one without responses keeps its place
 * @returns null where fewer than three periods have responses
 * @throws RangeError on a target, a number of periods or a level outside its range
 * @example
 * const months = [[34, 27, 19], [42, 31, 22], [51, 35, 24], [29, 18, 13], [60, 36, 24], [52, 29, 19], [49, 25, 16],
 *   [73, 35, 22]].map(([promoters, passives, detractors]) =>
 *   ({ promoters, passives, detractors, responses: promoters + passives + detractors }));
 * const { pace, projection, probability, verdict } = goalOutlook(months, { target: 45, ahead: 4, level: 0.95 });
 * [pace.needed, pace.observed]; // => [1.4423, 2.9782]
 * [projection.nps, projection.interval]; // => [51.09, { low: 33.079, high: 69.101 }]
 * [probability, verdict]; // => [0.74625, 'open']
 */
export function goalOutlook(
  series: readonly CategoryCounts[],
  { target, ahead, level, now, answers, responses }: GoalQuestion,
): GoalOutlook | null {
  assertLevel(level);
  if (!(Math.abs(target) <= 100)) throw new RangeError(`a target is from -100 to 100, not ${target}`);
  const line = periodLine(series);
  if (line === null) return null;
  const current = series.findLastIndex((period) => period.responses > 0);
  const counts = now ?? series[current]!;
  const nps = npsOfCounts(counts)!;
  const { nps: fit, ...errors } = projectionOf(line, ahead, responses ?? counts.responses);
  const chance = chanceToReach(line, fit, errors.standardError, target);
  const probability = line.answered < MIN_TREND ? null : chance;
  return {
    pace: { needed: paceNeeded(nps, target, series.length - 1 + ahead - current), observed: line.slope },
    projection: {
      nps: clipped(fit),
      interval: clippedRange(projectedInterval(line, fit, errors.standardError, level)),
      observedInterval: clippedRange(projectedInterval(line, fit, errors.observedError, level)),
    },
    probability,
    people: goalPeople(answers ?? counts, target),
    verdict: verdictOf(nps >= target - ROUNDING, probability),
  };
}

/** Points a period, from now to the target; null where no period is left. */
export function paceNeeded(nps: number, target: number, periods: number): number | null {
  return periods === 0 ? null : (target - nps) / periods;
}

function verdictOf(isReached: boolean, probability: number | null): GoalVerdict {
  if (isReached) return 'reached';
  if (probability === null) return 'too-early';
  if (probability >= LIKELY) return 'on-track';
  return probability <= 1 - LIKELY + ROUNDING ? 'behind' : 'open';
}

function clippedRange({ low, high }: Range): Range {
  return { low: clipped(low), high: clipped(high) };
}

function clipped(nps: number): number {
  return Math.max(-100, Math.min(100, nps));
}
