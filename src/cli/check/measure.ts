// Reading what the checks are about: once for all responses, and once more for each set of conditions of their own.
import type { Warning } from '../../core/account.js';
import { NpsError } from '../../core/errors.js';
import { expectationError } from '../../core/expectation-error.js';
import { branches } from '../../input/bytes/branches.js';
import { canReopen, openBytes, type Source } from '../../input/bytes/source.js';
import { quote } from '../../input/cells/quote.js';
import type { ResponseOptions } from '../options/types.js';
import { type Collected, collectTallies, type Watch } from '../responses/collect.js';
import type { Check } from './checks.js';

/** The checks that are about the same responses. */
export interface CheckGroup {
  /** Their conditions, beside those of the command. */
  readonly where: readonly string[];
  readonly checks: readonly Check[];
  /** The breakdowns that they need, each as its columns were typed. */
  readonly by: readonly (readonly string[])[];
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
  sources: readonly Source[],
  groups: readonly CheckGroup[],
  options: ResponseOptions,
  watch: Watch,
): Promise<Collected[]> {
  const shared = sources.map((source) => sharedSource(source, groups.length));
  const results = await Promise.allSettled(
    groups.map(async (group, i) => {
      const own = shared.map((copies) => copies[i]!);
      try {
        return await collectTallies(own, optionsFor(group, options), i === 0 ? watch : {});
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
function ownWarnings({ reading }: Collected, group: CheckGroup, said: readonly Warning[]): Warning[] {
  return reading.warnings
    .filter(({ code, message }) => code === NEVER_OCCURS && said.every((other) => other.message !== message))
    .map((warning) => ({ ...warning, message: warning.message.replace(/^--where/, placesOf(group)) }));
}

const NEVER_OCCURS = 'value-never-occurs';

/** "nps.config.json: checks[0].where, nps.config.json: checks[3].where" */
function placesOf({ checks }: CheckGroup): string {
  return checks.map(({ origin }) => origin.replace(/expect$/, 'where')).join(', ');
}

type OwnSource = Source | (Source & { close: () => Promise<unknown> });

/** The same source for so many readers. */
function sharedSource(source: Source, readers: number): OwnSource[] {
  if (readers === 1 || canReopen(source)) return new Array<Source>(readers).fill(source);
  return branches(openBytes(source), readers).map((stream) => ({
    name: source.name,
    stream,
    close: () => stream.return!(),
  }));
}

/** The rows of a group, for its tallies. */
export function optionsFor({ where, by }: CheckGroup, options: ResponseOptions): ResponseOptions {
  return { ...options, where: [...(options.where ?? []), ...where], by, unquoted: true };
}

/** Names the check that asks for what the file does not have. */
function explained(error: NpsError, group: CheckGroup): NpsError {
  const { where, checks } = group;
  const { code, message, hint, details } = error;
  if (code === 'unknown-column' || code === 'ambiguous-column' || code === 'too-many-segments') {
    const advice = hint?.replace('for --by', 'to select by');
    for (const { expectation, origin } of checks) {
      const culprit = expectation.selections.find(({ column }) => message.includes(quote(column)));
      if (culprit !== undefined)
        return expectationError({ text: expectation.text, origin, at: culprit.at }, message, advice);
    }
    if (code === 'too-many-segments')
      return new NpsError(code, message.replace(/^--by/, 'a selection'), { details, hint: advice });
  }
  // What is wrong with all responses is told of the first group.
  if (where.length === 0) return error;
  return new NpsError(code, message, { details: [...details, `  in ${placesOf(group)}`], hint });
}
