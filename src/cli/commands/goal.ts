// nps goal: whether an NPS will be reached by its date, if the line through the periods goes on.
import type { Command } from 'commander';
import { dayText } from '../../core/calendar.js';
import { otherScale } from '../../core/scale.js';
import { answerScale } from '../../input/options.js';
import { givenTo } from '../engines/given.js';
import { collectGoals } from '../goals/collect.js';
import { type ConfiguredGoals, type Goal, type GoalPeriodOptions, goalsOf } from '../goals/goals.js';
import { type GoalOutcome, goalOutcomes } from '../goals/outlooks.js';
import { ANSWERS } from '../options/columns.js';
import { figureOptions } from '../options/figures.js';
import { GOAL } from '../options/goal.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import { blockOptions } from '../responses/collect.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Aimed, goalView } from '../views/goal.js';

export interface GoalOptions
  extends Values<typeof GOAL.options>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'asOf'>,
    ConfiguredGoals {}

export const OPTIONS: readonly OptionGroup[] = [
  GOAL,
  ANSWERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps goal responses.csv --target 50 --by-date 2026-12-31',
  'nps goal responses.csv',
  'nps goal responses.csv --target 50 --by-date 2026-Q4 --every quarter',
  'nps goal responses.csv --target 50 --by-date 2026-12-31 --where region=EMEA --rolling 3',
];

export const NOTES = [
  'Without --target the goals of the configuration are shown, a row each: "goals": [{"name": "EMEA", "target": 50, "date": "2026-12-31", "where": "region=EMEA"}]. nps check --goals checks them.',
  'The line goes through the periods that have ended. A verdict takes 5 of them with answers: on track from a chance of 80%, behind up to 20%, too close to call between.',
];

/** Declares `nps goal`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], asked: GoalOptions) => {
    const goals = goalsOf(asked);
    const goal = { compute: (given: CommandInput<GoalOptions>) => compute(given, goals), view: goalView };
    const { sources, options } = await givenTo(files, asked, host, 'goal');
    await run(goal, sources, options, host);
  });
}

/** What the command finds. */
export async function compute(
  { sources, options, watch }: CommandInput<GoalOptions>,
  goals: readonly Goal[],
): Promise<Aimed> {
  const { rolling, minN, confidence, every } = options;
  if (minN !== undefined && rolling !== undefined && 'days' in rolling)
    throw cliError({ kind: 'rolling-days-hidden', minN });
  const asked: GoalPeriodOptions = options;
  const collected = await collectGoals(sources, goals, asked, watch);
  const { reading } = collected;
  if (collected.asOf === null)
    throw cliError({ kind: 'no-answers-for-goal', files: reading.sources, account: inputOf(reading) });
  const { outcomes, warnings } = await goalOutcomes(goals, collected, asked, blockOptions(asked));
  const asOf = dayText(collected.asOf);
  rejectAllTooFew(outcomes, every, asOf);
  const figures = outcomes.map((outcome) => outcome.figures);
  const hidden = figures.find(({ verdict }) => verdict === null);
  return {
    command: 'goal',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OPTIONS),
      confidence,
      every,
      minN: minN ?? null,
      rolling: rolling ?? null,
      asOf,
    },
    result: { goals: figures },
    since: collected.since,
    ...otherScale(answerScale(options)),
    warnings: [
      ...collected.warnings,
      ...warnings,
      ...figures.flatMap(({ now }) => weightWarnings(now)),
      ...(hidden !== undefined && figures.length === 1
        ? [{ code: 'hidden-figures', responses: hidden.now.responses, minN: minN! } as const]
        : []),
    ],
    details: reading.details,
  };
}

/** @throws NpsError where no goal has a line */
function rejectAllTooFew(outcomes: readonly GoalOutcome[], every: string, asOf: string): void {
  if (outcomes.some(({ figures: { verdict, projection } }) => verdict === null || projection !== null))
    return;
  const periods = Math.max(...outcomes.map(({ figures: { history } }) => history));
  throw cliError({ kind: 'too-few-periods', periods, every, asOf });
}
