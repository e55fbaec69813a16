// A goal as results have it: where we are, the pace, where the line leads, what is asked of people.
import { type BlockOptions, block, hiddenBlock, type ToldBlock } from './block.js';
import { sampleOf } from './contrast.js';
import { type GoalOutlook, type GoalVerdict, goalOutlook, paceNeeded } from './goal.js';
import { type GoalPeople, goalPeople } from './goal-people.js';
import { DEFAULT_INTERVAL, type Interval } from './interval.js';
import type { PeriodTally } from './series.js';
import { categoryCounts, emptyTally, type Tally } from './tally.js';
import { trendOf } from './trend.js';

/** What is to be reached. */
export interface GoalAsked {
  /** Null of a goal that has none. */
  readonly name: string | null;
  /** Points, -100 to 100. */
  readonly target: number;
  /** As 2026-12-31. */
  readonly date: string;
}

/** The periods by which a goal is judged. */
export interface GoalSeries {
  /** Those that have ended, in time. */
  readonly periods: readonly PeriodTally[];
  /** The responses of a window that ends with the last of them, where one was asked for. */
  readonly window?: Tally | undefined;
  /** How many periods after the last of them that of the goal is; from 1. */
  readonly ahead: number;
}

/** What is known of a goal; null is what is hidden, or takes more periods. */
export interface GoalFigures extends GoalAsked {
  /** The last period that has ended and has responses, or the window that ends with it. */
  readonly now: ToldBlock;
  /** What that period is called; null without any. */
  readonly period: string | null;
  /** How many periods are left after that, the goal's among them. */
  readonly periods: number | null;
  /** Periods with responses that the line goes through. */
  readonly history: number;
  /** Points a period. */
  readonly pace: {
    readonly needed: number | null;
    readonly observed: number | null;
    /** Of the observed pace. */
    readonly interval: Interval | null;
  };
  readonly projection: GoalOutlook['projection'] | null;
  readonly probability: number | null;
  readonly people: GoalPeople | null;
  /** Null where the figures are hidden. */
  readonly verdict: GoalVerdict | null;
}

const NO_PACE = { needed: null, observed: null, interval: null } as const;

/**
 * The figures of a goal. A hidden period counts for nothing, as in a trend; where it is the last, nothing is told.
 * @throws RangeError on a target or a confidence level outside its range
 * @example
 * const month = (name, score, count) =>
 *   ({ name, partial: false, tally: tally([...new Array(count).fill(score), ...new Array(50).fill(8)]) });
 * const periods = [month('2026-01', 9, 20), month('2026-02', 9, 25), month('2026-03', 9, 30)];
 * const goal = { name: 'all', target: 50, date: '2026-05-31' };
 * const { now, pace, people, verdict } = goalFigures(goal, { periods, ahead: 2 });
 * [now.nps, pace.needed, people.passivesToPromoters, verdict]; // => [37.5, 6.25, 10, 'too-early']
 */
export function goalFigures(
  { name, target, date }: GoalAsked,
  { periods, window, ahead }: GoalSeries,
  options: BlockOptions = {},
): GoalFigures {
  const level = options.level ?? DEFAULT_INTERVAL.level;
  const last = periods.findLastIndex(({ tally }) => categoryCounts(tally).responses > 0);
  const current = periods[last];
  const tally = window ?? current?.tally ?? emptyTally();
  const answers = categoryCounts(tally);
  const told = periods.map((one) => sampleOf(one.hidden ? emptyTally(one.tally.scale) : one.tally).counts);
  const goal = { name, target, date };
  const reach = {
    period: current?.name ?? null,
    periods: current === undefined ? null : periods.length - 1 - last + ahead,
    history: told.filter(({ responses }) => responses > 0).length,
  };
  const unknown = { ...reach, pace: NO_PACE, projection: null, probability: null, people: null };
  if (current?.hidden) return { ...goal, now: hiddenBlock(answers.responses), ...unknown, verdict: null };
  const now = block(tally, options);
  if (current === undefined) return { ...goal, now, ...unknown, verdict: 'too-early' };
  const outlook = goalOutlook(told, {
    target,
    ahead,
    level,
    now: sampleOf(tally).counts,
    answers,
    responses: told[last]!.responses,
  });
  if (outlook === null)
    return {
      ...goal,
      now,
      ...unknown,
      pace: { ...NO_PACE, needed: paceNeeded(now.nps!, target, reach.periods!) },
      people: goalPeople(answers, target),
      verdict: now.nps! >= target ? 'reached' : 'too-early',
    };
  const { pace, ...others } = outlook;
  return { ...goal, now, ...reach, pace: { ...pace, interval: trendOf(told, level)!.interval }, ...others };
}
