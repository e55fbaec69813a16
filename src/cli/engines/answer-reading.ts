// How nps reads the answer of an engine: the options that name columns, as the answer calls them.
import { withValues } from '../../input/columns/conditions.js';
import { dialectCalled } from '../../sql/dialects.js';
import { answerName } from '../../sql/names.js';
import { COUNTED, type CountedCondition, type CountQuery, type DialectName } from '../../sql/query.js';
import { leavesOut } from '../../sql/row-columns.js';
import type { EngineKey } from './keys.js';

/** The columns that a command asks about. */
export interface Wanted {
  /** Of each breakdown. */
  readonly keys: readonly (readonly EngineKey[])[];
  /** The conditions of both sides. */
  readonly before: readonly CountedCondition[];
  readonly after: readonly CountedCondition[];
  /** The conditions of single checks. */
  readonly own: readonly CountedCondition[];
  /** What tells waves apart. */
  readonly wave: string | undefined;
  /** What days are wanted of. */
  readonly date: string | undefined;
}

/**
 * The options of reading that are other ones for an answer than for rows. Those that the engine has taken care of, such
 * as `latestBy`, have no place here: they are to be left out.
 */
export interface AnswerReading {
  readonly score: string;
  readonly count: string;
  readonly where: readonly string[];
  readonly by?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly date?: string;
  /** The column of waves, or of periods that the engine has made of days. */
  readonly every?: string;
  /** Each weight is a group. */
  readonly weight?: string;
  /** Weights are summed, in columns of their own. */
  readonly weightSums?: true;
}

export function readingOf(
  query: CountQuery,
  { keys, before, after, wave, date }: Wanted,
  { dialect: name }: { readonly dialect: DialectName },
): AnswerReading {
  const dialect = dialectCalled(name);
  const called = (column: string) => answerName(column, dialect);
  const condition = ({ column, op, values }: CountedCondition) =>
    withValues({ column: called(column), operator: op, value: '' }, values);
  // Whole periods are read as they are called.
  const keyText = ({ column, how, isDay }: EngineKey) =>
    how === undefined || (isDay && query.period !== undefined) ? called(column) : `${called(column)}:${how}`;
  const waves = date !== undefined && query.period !== undefined ? date : wave;
  return {
    score: COUNTED.score,
    count: COUNTED.count,
    where: leavesOut(query) ? [`${COUNTED.kept}=1`] : [],
    ...(keys.length > 0 && {
      by: keys.map((crossed) => crossed.map(keyText).map(escaped).join(',')),
    }),
    ...(before.length > 0 && { before: before.map(condition) }),
    ...(after.length > 0 && { after: after.map(condition) }),
    ...(date !== undefined && query.period === undefined && { date: called(date) }),
    ...(waves !== undefined && { every: called(waves) }),
    ...(query.weight?.as === 'groups' && { weight: COUNTED.weight }),
    ...(query.weight?.as === 'sums' && { weightSums: true as const }),
  };
}

/** A comma in a name parts no keys; those between edges stay. */
function escaped(text: string): string {
  const colon = text.lastIndexOf(':');
  const name = colon === -1 ? text : text.slice(0, colon);
  return name.replaceAll(',', '\\,') + text.slice(name.length);
}
