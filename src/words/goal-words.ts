// What nps goal says, as typed functions.
import type { Period } from '../core/calendar.js';
import type { GoalVerdict } from '../core/goal.js';
import type { GoalFigures } from '../core/goal-figures.js';
import type { Interval } from '../core/interval.js';
import type { Scale } from '../core/scale.js';

/** What of the answers there is that may change. */
export interface AnswersThere {
  readonly responses: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The periods that are pooled, where some are. */
export type Window = { readonly periods: number } | { readonly days: number } | null;

export interface GoalWords {
  /** "Goal +50 by 2026-12-31", "EMEA: +50 by 2026-12-31" */
  title(goal: Pick<GoalFigures, 'name' | 'target' | 'date'>, scale: Scale | undefined): string;
  /** The heading of several goals. */
  several(goals: number, scale: Scale | undefined): string;
  /** The day from which is looked. */
  asOf(day: string): string;
  readonly verdicts: Readonly<Record<GoalVerdict, string>>;
  readonly hidden: string;
  /** What figures are of, and what they are. */
  readonly rows: {
    now(period: string, window: Window, every: Period): string;
    readonly needed: string;
    readonly observed: string;
    readonly projection: string;
    chance(target: number): string;
  };
  nps(nps: number): string;
  /** "95% CI +29 to +43, n = 455" */
  now(confidence: number, interval: Interval | null, responses: number): string;
  /** "+3.5 points a month" */
  pace(points: number, every: Period): string;
  /** "4 months left" */
  left(periods: number, every: Period): string;
  /** "95% CI +0.6 to +3.0" */
  paceInterval(confidence: number, interval: Interval): string;
  projection(confidence: number, interval: Interval): string;
  /** Where the observed NPS will lie. */
  observed(confidence: number, interval: Interval, every: Period): string;
  /** "2%", never 0% or 100%. */
  chance(probability: number): string;
  /** Why there is no chance yet. */
  tooEarly(history: number, every: Period): string;
  /** What would have to change, of these answers; what there is not enough of is said. */
  people(people: NonNullable<GoalFigures['people']>, answers: AnswersThere, what: string): string;
  /** "in 2025-12", "in the 3 months to 2025-12": which answers people are of. */
  whose(period: string, window: Window, every: Period): string;
  /** "24 months with answers, up to 2025-12"; what the line goes through. */
  history(periods: number, last: string, every: Period): string;
  /** Answers in the period that has not ended. */
  since(responses: number, day: string, asOf: string, every: Period): string;
  readonly headings: Readonly<
    Record<
      | 'goal'
      | 'now'
      | 'target'
      | 'date'
      | 'needed'
      | 'observed'
      | 'projection'
      | 'chance'
      | 'verdict'
      | 'what'
      | 'figure'
      | 'detail',
      string
    >
  >;
  /** What the table of several goals shows. */
  readonly legend: {
    pace(every: Period): string;
    readonly projection: string;
    readonly chance: string;
  };
  hiddenBy(minN: number): string;
}
