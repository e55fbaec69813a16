// Reading what the checks are about: once for all responses, and once more for each set of conditions of their own.
import { NpsError } from '../../core/errors.js';
import { METRICS } from '../../core/metrics.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY, type KeyText } from '../../input/columns/keys.js';
import type { InputProblem } from '../../input/problems.js';
import { type CollectedGoals, goalReaders, goalsIn } from '../goals/collect.js';
import { GOAL_PERIODS, type Goal } from '../goals/goals.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError, type Problem } from '../problems.js';
import { warningsOfQuestions } from '../questions/read.js';
import { type Collected, collectTallies, type Watch, windowed } from '../responses/collect.js';
import { columnOfDays } from '../responses/day-column.js';
import { withInvitations } from '../responses/invitations.js';
import { byConditions, ofConditions, ownWarnings } from '../responses/own-conditions.js';
import { type Reader, readEach } from '../responses/read-each.js';
import { sameName } from '../responses/sides.js';
import { type Check, isOfGoal } from './checks.js';
import type { Days } from './newest.js';

/** The checks that are about the same responses. */
export interface CheckGroup {
  /** The question whose answers they are, as it was typed; undefined where only one is asked about. */
  readonly question: string | undefined;
  /** Their conditions, beside those of the command. */
  readonly where: readonly string[];
  readonly checks: readonly Check[];
  /** The breakdowns that they need, each as its columns were typed. */
  readonly by: readonly (readonly string[])[];
  /** They ask when the answers were given. */
  readonly asksDays: boolean;
  /** They ask how many of those who were invited answered. */
  readonly asksRate: boolean;
}

/** What was read for a group of checks. */
export interface MeasuredTallies extends Collected {
  readonly days: Days | undefined;
}

/**
 * Checks by their questions and conditions; the first group of each question is about all responses to it, even where
 * no check is.
 */
export function groupsOf(checks: readonly Check[]): CheckGroup[] {
  const names = [...new Set(checks.map(({ question }) => question?.name))];
  const questions = names.length === 0 ? [undefined] : names;
  return questions.flatMap((question) =>
    groupsOfQuestion(
      question,
      checks.filter((check) => check.question?.name === question),
    ),
  );
}

function groupsOfQuestion(question: string | undefined, checks: readonly Check[]): CheckGroup[] {
  return byConditions(checks).map(({ where, those }) => ({
    question,
    where,
    checks: those,
    by: breakdownsOf(those),
    asksDays: those.some(({ expectation: { metric } }) => METRICS[metric].unit === 'days'),
    asksRate: those.some(({ expectation: { metric } }) => METRICS[metric].of === 'invitations'),
  }));
}

function breakdownsOf(checks: readonly Check[]): string[][] {
  const lists = checks.map(columnsOf).filter((columns) => columns.length > 0);
  return [...new Map(lists.map((columns) => [JSON.stringify(columns), columns])).values()];
}

/** The columns that a check selects by, as they were typed; a goal is selected by its name. */
export function columnsOf({ expectation: { metric, selections } }: Check): string[] {
  return isOfGoal(metric) ? [] : selections.map(({ column }) => column);
}

/** What was read for groups of checks, and for goals beside them. */
export interface MeasuredAll {
  /** One for each group; the account of the first is that of the files. */
  readonly groups: readonly MeasuredTallies[];
  /** Undefined where no check is about a goal. */
  readonly goals: CollectedGoals | undefined;
}

/** Reads the responses of each group, where no goal is asked for. */
export async function measure(
  sources: readonly Source[],
  groups: readonly CheckGroup[],
  asked: ResponseOptions & { readonly asOf?: string },
  watch: Watch,
): Promise<readonly MeasuredTallies[]> {
  return (await measureAll(sources, groups, [], asked, watch)).groups;
}

/**
 * Reads the responses of each group and of goals, all at once: what can be read only once is shared.
 * @throws NpsError for whatever the user can mend, pointing at the check that is the cause
 */
export async function measureAll(
  given: readonly Source[],
  groups: readonly CheckGroup[],
  goals: readonly Goal[],
  asked: ResponseOptions & { readonly asOf?: string },
  watch: Watch,
): Promise<MeasuredAll> {
  // Once for all groups: the conditions of one may leave the newest answer out.
  const { sources, options, warnings, days, close } = await windowed(given, asked, asked.asOf);
  try {
    const readers = groups.map((group, i) => readerOf(group, options, i === 0 ? watch : {}));
    const asGoals = { ...options, ...GOAL_PERIODS, asOf: asked.asOf };
    const forGoals = goals.length === 0 ? [] : goalReaders(goals, asGoals, {});
    const [results, periods] = await readEach(sources, readers, forGoals);
    const [first, ...others] = results;
    const { reading } = first!;
    const wholes = wholesOf(groups, results);
    const own = results.flatMap((one, i) => {
      const group = groups[i]!;
      const whole = results[groups.findIndex(({ question }) => question === group.question)]!;
      return isWhole(group) ? [] : ownWarnings(one.reading.warnings, placesOf(group), whole.reading.warnings);
    });
    const ofWholes = wholes.length > 1 ? warningsOfQuestions(wholes) : reading.warnings;
    const said = [...warnings, ...ofWholes, ...own];
    return {
      groups: [{ ...first!, reading: { ...reading, warnings: said, ...(days && { days }) } }, ...others],
      goals: goals.length === 0 ? undefined : goalsIn(goals, periods, asked.asOf),
    };
  } finally {
    close();
  }
}

const isWhole = ({ where }: CheckGroup) => where.length === 0;

/** What was read of each question as a whole. */
export function wholesOf(groups: readonly CheckGroup[], measured: readonly Collected[]) {
  return measured
    .filter((_, i) => isWhole(groups[i]!))
    .map(({ reading }) => ({ input: reading, warnings: reading.warnings }));
}

function readerOf(group: CheckGroup, options: ResponseOptions, watch: Watch): Reader<MeasuredTallies> {
  return async (sources) => {
    try {
      return withDays(await collectTallies(sources, optionsFor(group, options), watch), group);
    } catch (error) {
      throw error instanceof NpsError ? explained(error, group) : error;
    }
  };
}

/** "nps.config.json: checks[0].where" of each check */
export function placesOf({ checks }: CheckGroup): string[] {
  return checks.map(({ origin }) => origin.replace(/expect$/, 'where'));
}

/** The rows of a group, for its tallies. */
export function optionsFor(
  { question, where, by, asksDays, asksRate }: CheckGroup,
  options: ResponseOptions,
): ResponseOptions {
  const day: readonly KeyText[] = [DAY];
  const breakdowns = asksDays ? [...by, day] : by;
  const asked = asksRate ? withInvitations(options) : { ...options, invited: false };
  const score = question === undefined ? {} : { score: question };
  return { ...asked, ...score, where: [...(options.where ?? []), ...where], by: breakdowns, unquoted: true };
}

/** The days, which are no breakdown of a check, apart from those. */
function withDays(collected: Collected, { by, asksDays }: CheckGroup): MeasuredTallies {
  if (!asksDays) return { ...collected, days: undefined };
  const breakdowns = collected.breakdowns.slice(0, by.length);
  const { by: names, groups } = collected.breakdowns[by.length]!;
  const { by: _, ...columns } = collected.reading.columns;
  const date = columnOfDays(names[0]!);
  const listed = breakdowns.flatMap((one) => one.by);
  const reading = {
    ...collected.reading,
    columns: { ...columns, ...(listed.length > 0 && { by: listed }), date },
  };
  return { ...collected, breakdowns, reading, days: { column: date, groups } };
}

/** Names the check that is the cause: whose selection the file does not have, or whose conditions. */
function explained(error: NpsError, group: CheckGroup): NpsError {
  const problem = error.problem as Problem;
  if (problem.kind === 'unknown-column' && problem.role === 'score') return ofQuestion(error, problem, group);
  if (isOfColumn(problem)) {
    for (const { expectation, origin } of group.checks) {
      const culprit = expectation.selections.find(({ column }) => sameName(column, problem.column));
      const { text } = expectation;
      if (culprit !== undefined)
        return cliError({ kind: 'of-selection', problem, text, origin, at: culprit.at }, error);
    }
  }
  // What is wrong with all responses is told of the first group.
  if (group.where.length === 0 || problem.kind === 'too-many-groups') return error;
  return ofConditions(error, placesOf(group));
}

/** Points at the name of a question that is no column, where an expectation names it. */
function ofQuestion(error: NpsError, problem: InputProblem, { checks }: CheckGroup): NpsError {
  const check = checks.find(({ question }) => question?.at !== undefined);
  if (check === undefined) return error;
  const { expectation, origin, question } = check;
  return cliError(
    { kind: 'of-selection', problem, text: expectation.text, origin, at: question!.at! },
    error,
  );
}

type ColumnProblem = Extract<
  InputProblem,
  { readonly kind: 'unknown-column' | 'ambiguous-column' | 'too-many-values' }
>;

/** Whether a column by which a check selects is not as it should be. */
function isOfColumn(problem: Problem): problem is ColumnProblem {
  if (problem.kind === 'too-many-values') return true;
  const isName = problem.kind === 'unknown-column' || problem.kind === 'ambiguous-column';
  return isName && problem.role === 'by';
}
