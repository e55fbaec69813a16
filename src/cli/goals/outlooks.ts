// What becomes of goals, as far as it may be told, and what is to be said of how sure that is.
import type { BlockOptions } from '../../core/block.js';
import { dayNumber, dayText } from '../../core/calendar.js';
import { type GoalFigures, goalFigures } from '../../core/goal-figures.js';
import { type Group, responsesOf } from '../../core/group.js';
import { periodsBetween } from '../../core/periods-between.js';
import type { PeriodTally } from '../../core/series.js';
import { categoryCounts } from '../../core/tally.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import type { CollectedGoals, EndedPeriod, GoalGroup } from './collect.js';
import type { Goal, GoalPeriodOptions } from './goals.js';

/** A goal with what becomes of it. */
export interface GoalOutcome {
  readonly goal: Goal;
  readonly figures: GoalFigures;
  /** Periods that have ended since the first answer. */
  readonly span: number;
  /** Of these, those that stay hidden. */
  readonly hidden: number;
}

/** With fewer periods with answers a line is a guess. */
const SHORT_HISTORY = 6;
/**
 * The outcomes of goals, in the order in which these are.
 * @throws NpsError where the date of a goal is past
 */
export async function goalOutcomes(
  goals: readonly Goal[],
  collected: CollectedGoals,
  options: GoalPeriodOptions,
  figures: BlockOptions,
): Promise<{ outcomes: GoalOutcome[]; warnings: CliWarning[] }> {
  const { asOf, groups } = collected;
  for (const goal of goals) rejectPast(goal, asOf, options);
  const hidden = await hiddenIn(groups, options.minN);
  const found = new Map(
    groups.flatMap((group, i) => {
      const told = group.periods.map((period) => tallyOf(period, hidden[i]!));
      const facts = { span: told.length, hidden: told.filter((one) => one.hidden).length };
      return group.goals.map(
        (goal) =>
          [goal, { goal, figures: figuresOf(goal, group, told, options, figures), ...facts }] as const,
      );
    }),
  );
  const outcomes = goals.map((goal) => found.get(goal)!);
  return { outcomes, warnings: outcomes.flatMap((outcome) => warningsOf(outcome, options)) };
}

/** @throws NpsError where its date is past: it cannot be reached any more */
function rejectPast({ date, name, place }: Goal, asOf: number | null, options: GoalPeriodOptions): void {
  if (asOf === null || dayNumber(date)! > asOf) return;
  throw cliError({
    kind: 'past-goal',
    date,
    name,
    place,
    asOf: dayText(asOf),
    isGiven: options.asOf !== undefined,
  });
}

function figuresOf(
  goal: Goal,
  { periods }: GoalGroup,
  told: readonly PeriodTally[],
  { every, weekStart, rolling }: GoalPeriodOptions,
  options: BlockOptions,
): GoalFigures {
  const last = periods.at(-1);
  if (last === undefined) return goalFigures(goal, { periods: [], ahead: 1 }, options);
  const ahead = periodsBetween(last.days.end, dayNumber(goal.date)!, every, weekStart);
  if (rolling === undefined) return goalFigures(goal, { periods: told, ahead }, options);
  if (last.rolling === null || last.rolling === undefined)
    throw cliError({ kind: 'window-not-full', rolling, every, periods: periods.length });
  // A window that holds a hidden period would tell it.
  const isHidden = told.some((one) => one.hidden);
  const window = last.rolling.overall;
  return goalFigures(
    goal,
    { periods: told.map((one) => ({ ...one, hidden: isHidden })), window, ahead },
    options,
  );
}

/** The periods of a group that stay hidden. */
type HiddenPeriods = ReadonlySet<EndedPeriod> | 'all';

function tallyOf(period: EndedPeriod, hidden: HiddenPeriods): PeriodTally {
  const { name, days, partial, collected } = period;
  const { responses } = categoryCounts(collected.overall);
  return {
    ...{ name, days, partial, tally: collected.overall },
    hidden: responses > 0 && (hidden === 'all' || hidden.has(period)),
  };
}

/** --min-n: which periods of each group of goals may not be told, nor follow from those of other goals. */
async function hiddenIn(groups: readonly GoalGroup[], minN: number | undefined): Promise<HiddenPeriods[]> {
  if (minN === undefined) return groups.map(() => new Set<EndedPeriod>());
  const { whatToHide } = await import('../../core/small-groups.js');
  // Fewer conditions first: whom conditions leave are among those of whom they leave them.
  const sorted = groups.toSorted((a, b) => a.where.length - b.where.length);
  const cells = sorted.map(({ periods }) =>
    periods.map((period): [EndedPeriod, Group] => [
      period,
      { key: [period.name], tally: period.collected.overall },
    ]),
  );
  const found = whatToHide(
    sorted.map(({ where }, i) => ({
      responses: cells[i]!.reduce((sum, [, group]) => sum + responsesOf(group), 0),
      isShown: false,
      breakdowns: [{ by: ['@period'], groups: cells[i]!.map(([, group]) => group) }],
      within: [...sorted.slice(0, i).keys()].filter(
        (j) =>
          sorted[j]!.where.length < where.length &&
          sorted[j]!.where.every((condition) => where.includes(condition)),
      ),
    })),
    minN,
  );
  return groups.map((group) => {
    const i = sorted.indexOf(group);
    const {
      isWhole,
      groups: [hidden],
    } = found[i]!;
    return isWhole
      ? 'all'
      : new Set(cells[i]!.flatMap(([period, cell]) => (hidden!.has(cell) ? [period] : [])));
  });
}

function warningsOf(
  { goal: { name }, figures, span, hidden }: GoalOutcome,
  { every, minN }: GoalPeriodOptions,
): CliWarning[] {
  const { history, periods, verdict } = figures;
  if (verdict === null) return [];
  const left: CliWarning[] =
    hidden === 0 ? [] : [{ code: 'hidden-periods', goal: name, count: hidden, every, minN: minN! }];
  if (verdict === 'reached') return left;
  if (history < SHORT_HISTORY)
    return [...left, { code: 'short-history', goal: name, periods: history, every }];
  const isFar = periods !== null && periods > span;
  return isFar ? [...left, { code: 'far-goal', goal: name, periods, span, every }] : left;
}
