// Which goals there are: that of the command line, or those of the configuration.
import { daysCalled, dayText, type Period, type WeekStart } from '../../core/calendar.js';
import type { GoalConfig } from '../config/schema.js';
import type { Rolling } from '../options/parsers.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';

/** What is to be reached, and by which answers. */
export interface Goal {
  /** Null of that of the command line. */
  readonly name: string | null;
  /** Points, -100 to 100. */
  readonly target: number;
  /** As 2026-12-31. */
  readonly date: string;
  /** Conditions of this goal alone. */
  readonly where: readonly string[];
  /** Where it is: undefined on the command line, else "nps.config.json: goals[0]". */
  readonly place: string | undefined;
}

/** The goals of the configuration, and where they are. */
export interface ConfiguredGoals {
  configGoals?: readonly GoalConfig[];
  configFile?: string;
}

/** How the periods of goals are made. */
export interface GoalPeriodOptions extends Omit<ResponseOptions, 'by'> {
  readonly every: Period;
  readonly weekStart: WeekStart;
  readonly rolling?: Rolling | undefined;
  /** Undefined where it is the day of the newest answer. */
  readonly asOf?: string | undefined;
}

/** The periods of goals where nothing else is said. */
export const GOAL_PERIODS = { every: 'month', weekStart: 'monday' } as const;

/** The goals of the configuration, in its order. */
export function configuredGoals({ configGoals = [], configFile }: ConfiguredGoals): Goal[] {
  return configGoals.map(({ name, target, date, where = [] }, i) => ({
    name,
    target,
    date: dayText(daysCalled(date.trim())!.end),
    where: typeof where === 'string' ? [where] : where,
    place: `${configFile}: goals[${i}]`,
  }));
}

/**
 * That of the command line, else those of the configuration.
 * @throws NpsError `usage` where there is none, or only half of one
 */
export function goalsOf(
  options: ConfiguredGoals & { readonly target?: number | undefined; readonly byDate?: string | undefined },
): Goal[] {
  const { target, byDate, configFile } = options;
  if (target !== undefined && byDate !== undefined)
    return [{ name: null, target, date: byDate, where: [], place: undefined }];
  if (target !== undefined || byDate !== undefined) throw cliError({ kind: 'half-a-goal', target, byDate });
  const goals = configuredGoals(options);
  if (goals.length === 0) throw cliError({ kind: 'no-goal', configFile });
  return goals;
}
