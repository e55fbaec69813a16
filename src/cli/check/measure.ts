// Reading what the checks are about: once for all responses, and once more for each set of conditions of their own.
import { NpsError } from '../../core/errors.js';
import { METRICS } from '../../core/metrics.js';
import { branches } from '../../input/bytes/branches.js';
import { canReopen, openBytes, type Source } from '../../input/bytes/source.js';
import { DAY, type KeyText } from '../../input/columns/keys.js';
import type { InputProblem } from '../../input/problems.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError, type Problem } from '../problems.js';
import { type Collected, collectTallies, type Watch, windowed } from '../responses/collect.js';
import { withInvitations } from '../responses/invitations.js';
import { sameName } from '../responses/sides.js';
import { type CliWarning, unsaid } from '../warnings.js';
import type { Check } from './checks.js';
import type { Days } from './newest.js';

/** The checks that are about the same responses. */
export interface CheckGroup {
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

/** Checks by their conditions; the first group is about all responses, even where no check is. */
export function groupsOf(checks: readonly Check[]): CheckGroup[] {
  const byWhere = new Map<string, Check[]>([[JSON.stringify([]), []]]);
  for (const check of checks) {
    const key = JSON.stringify(check.where);
    byWhere.set(key, [...(byWhere.get(key) ?? []), check]);
  }
  return [...byWhere].map(([key, group]) => ({
    where: JSON.parse(key),
    checks: group,
    by: breakdownsOf(group),
    asksDays: group.some(({ expectation: { metric } }) => METRICS[metric].unit === 'days'),
    asksRate: group.some(({ expectation: { metric } }) => METRICS[metric].of === 'invitations'),
  }));
}

function breakdownsOf(checks: readonly Check[]): string[][] {
  const lists = checks.map(columnsOf).filter((columns) => columns.length > 0);
  return [...new Map(lists.map((columns) => [JSON.stringify(columns), columns])).values()];
}

/** The columns that a check selects by, as they were typed. */
export function columnsOf({ expectation: { selections } }: Check): string[] {
  return selections.map(({ column }) => column);
}

/**
 * Reads the responses of each group, all at once: what can be read only once is shared.
 * @returns one for each group; the account of the first is that of the files
 * @throws NpsError for whatever the user can mend, pointing at the check that is the cause
 */
export async function measure(
  given: readonly Source[],
  groups: readonly CheckGroup[],
  asked: ResponseOptions & { readonly asOf?: string },
  watch: Watch,
): Promise<MeasuredTallies[]> {
  // Once for all groups: the conditions of one may leave the newest answer out.
  const { sources, options, warnings, days, close } = await windowed(given, asked, asked.asOf);
  try {
    const [first, ...others] = await measureWindow(sources, groups, options, watch);
    const said = [...warnings, ...first!.reading.warnings];
    const reading = { ...first!.reading, warnings: said, ...(days && { days }) };
    return [{ ...first!, reading }, ...others];
  } finally {
    close();
  }
}

async function measureWindow(
  sources: readonly Source[],
  groups: readonly CheckGroup[],
  options: ResponseOptions,
  watch: Watch,
): Promise<MeasuredTallies[]> {
  const shared = sources.map((source) => sharedSource(source, groups.length));
  const results = await Promise.allSettled(
    groups.map(async (group, i) => {
      const own = shared.map((copies) => copies[i]!);
      try {
        return withDays(await collectTallies(own, optionsFor(group, options), i === 0 ? watch : {}), group);
      } catch (error) {
        throw error instanceof NpsError ? explained(error, group) : error;
      } finally {
        for (const source of own) if ('close' in source) await source.close();
      }
    }),
  );
  const [first, ...others] = results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  const { reading } = first!;
  const warnings = others.flatMap((other, i) => ownWarnings(other, groups[i + 1]!, reading.warnings));
  return [{ ...first!, reading: { ...reading, warnings: [...reading.warnings, ...warnings] } }, ...others];
}

/** What a group has to say of its own conditions; all else is said of the first group, which has no own ones. */
function ownWarnings({ reading }: Collected, group: CheckGroup, said: readonly CliWarning[]): CliWarning[] {
  return unsaid(reading.warnings, said).flatMap((warning) =>
    warning.code === 'value-never-occurs' ? [{ ...warning, origin: { places: placesOf(group) } }] : [],
  );
}

/** "nps.config.json: checks[0].where" of each check */
function placesOf({ checks }: CheckGroup): string[] {
  return checks.map(({ origin }) => origin.replace(/expect$/, 'where'));
}

type OwnSource = Source | (Source & { close: () => Promise<unknown> });

/** The same source for several readers. */
function sharedSource(source: Source, readers: number): OwnSource[] {
  if (readers === 1 || canReopen(source)) return new Array<Source>(readers).fill(source);
  return branches(openBytes(source), readers).map((stream) => ({
    name: source.name,
    stream,
    close: () => stream.return!(),
  }));
}

/** The rows of a group, for its tallies. */
export function optionsFor(
  { where, by, asksDays, asksRate }: CheckGroup,
  options: ResponseOptions,
): ResponseOptions {
  const day: readonly KeyText[] = [DAY];
  const breakdowns = asksDays ? [...by, day] : by;
  const asked = asksRate ? withInvitations(options) : { ...options, invited: false };
  return { ...asked, where: [...(options.where ?? []), ...where], by: breakdowns, unquoted: true };
}

/** The days, which are no breakdown of a check, apart from those. */
function withDays(collected: Collected, { by, asksDays }: CheckGroup): MeasuredTallies {
  if (!asksDays) return { ...collected, days: undefined };
  const breakdowns = collected.breakdowns.slice(0, by.length);
  const { by: names, groups } = collected.breakdowns[by.length]!;
  const { by: _, ...columns } = collected.reading.columns;
  const date = names[0]!.replace(/:day$/, '');
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
  const places = placesOf(group);
  return new NpsError(error.code, { kind: 'of-conditions', problem, places }, { cause: error });
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
