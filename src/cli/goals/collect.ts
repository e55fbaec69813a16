// The answers of goals by period: read once for all answers, and once more for each set of conditions that goals have.
import { type Days, dayNumber, dayText } from '../../core/calendar.js';
import { NpsError } from '../../core/errors.js';
import { categoryCounts } from '../../core/tally.js';
import type { Source } from '../../input/bytes/source.js';
import type { CountedReading } from '../responses/account.js';
import { type Watch, windowed } from '../responses/collect.js';
import type { CollectedPeriod, CollectedPeriods } from '../responses/collected-periods.js';
import { byConditions, ofConditions, ownWarnings } from '../responses/own-conditions.js';
import { collectPeriods } from '../responses/periods.js';
import { type Reader, readEach } from '../responses/read-each.js';
import { today } from '../responses/today.js';
import type { CliWarning } from '../warnings.js';
import type { Goal, GoalPeriodOptions } from './goals.js';

/** A period that has ended. */
export interface EndedPeriod extends CollectedPeriod {
  readonly days: Days;
}

/** Goals that are about the same answers, with these. */
export interface GoalGroup {
  /** Their conditions, beside those of the command. */
  readonly where: readonly string[];
  readonly goals: readonly Goal[];
  /** Periods that have ended, in time. */
  readonly periods: readonly EndedPeriod[];
}

/** All that goals are judged by. */
export interface CollectedGoals {
  /** The day from which is looked, a number since 1970-01-01; null where there is no answer. */
  readonly asOf: number | null;
  /** Without goals that have none the group of all answers is left out. */
  readonly groups: readonly GoalGroup[];
  /** Answers in the period that has not ended, of all. */
  readonly since: { readonly day: string; readonly responses: number } | null;
  /** Of all answers, whatever conditions goals have of their own. */
  readonly reading: CountedReading;
  readonly warnings: readonly CliWarning[];
}

/** Goals by their conditions; the first group is about all answers, even where no goal is. */
export function goalGroupsOf(goals: readonly Goal[]): Pick<GoalGroup, 'where' | 'goals'>[] {
  return byConditions(goals).map(({ where, those }) => ({ where, goals: those }));
}

/** Reads the answers of goals. @throws NpsError for whatever the user can mend */
export async function collectGoals(
  given: readonly Source[],
  goals: readonly Goal[],
  asked: GoalPeriodOptions,
  watch: Watch,
): Promise<CollectedGoals> {
  const { sources, options, warnings, days, close } = await windowed(given, asked, asked.asOf);
  try {
    const readers = goalReaders(goals, { ...asked, ...options }, watch);
    const [collected] = await readEach(sources, readers);
    const found = goalsIn(goals, collected, asked.asOf);
    const reading = { ...found.reading, ...(days && { days }) };
    return { ...found, reading, warnings: [...warnings, ...found.warnings] };
  } finally {
    close();
  }
}

/** A reading for each group of goals, for {@link goalsIn}. */
export function goalReaders(
  goals: readonly Goal[],
  options: GoalPeriodOptions,
  watch: Watch,
): Reader<CollectedPeriods>[] {
  const { where = [] } = options;
  const asOf = options.asOf ?? today(new Date());
  return goalGroupsOf(goals).map((group, i) => async (sources) => {
    const read = { ...options, asOf, where: [...where, ...group.where], unquoted: true };
    try {
      return await collectPeriods(sources, read, i === 0 ? watch : {});
    } catch (error) {
      throw error instanceof NpsError && i > 0 ? ofConditions(error, placesOf(group)) : error;
    }
  });
}

/** "nps.config.json: goals[0].where" of each goal */
function placesOf({ goals }: Pick<GoalGroup, 'goals'>): string[] {
  return goals.map(({ place }) => `${place}.where`);
}

/**
 * What was read for goals: the periods that have ended.
 * @param collected one for each group, all answers first
 * @param asOf the day from which is looked; that of the newest of all answers unless given
 */
export function goalsIn(
  goals: readonly Goal[],
  collected: readonly CollectedPeriods[],
  asOf: string | undefined,
): CollectedGoals {
  const [all] = collected;
  const day = all!.span === null ? null : asOf === undefined ? all!.span.end : dayNumber(asOf);
  const groups = goalGroupsOf(goals).map((group, i) => ({
    ...group,
    periods: collected[i]!.periods.flatMap((one): EndedPeriod[] =>
      day !== null && one.days !== undefined && one.days.end <= day ? [{ ...one, days: one.days }] : [],
    ),
  }));
  const said = all!.reading.warnings;
  return {
    asOf: day,
    groups: groups.filter((group) => group.goals.length > 0),
    since: sinceOf(all!, day),
    reading: all!.reading,
    warnings: [
      ...said,
      ...all!.warnings,
      ...groups
        .slice(1)
        .flatMap((group, i) => ownWarnings(collected[i + 1]!.reading.warnings, placesOf(group), said)),
    ],
  };
}

function sinceOf({ periods }: CollectedPeriods, day: number | null): CollectedGoals['since'] {
  const last = periods.at(-1);
  if (day === null || last?.days === undefined || last.days.end <= day) return null;
  return { day: dayText(last.days.start), responses: categoryCounts(last.collected.overall).responses };
}
