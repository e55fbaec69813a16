// How nps reads the answer of an engine: the options that name columns, as the answer calls them.
import { withValues } from '../../input/columns/conditions.js';
import { dialectCalled } from '../../sql/dialects.js';
import { answerName } from '../../sql/names.js';
import { COUNTED, type CountedCondition, type CountQuery, type DialectName } from '../../sql/query.js';
import { leavesOut } from '../../sql/row-columns.js';
import type { EngineKey } from './keys.js';

/** The columns and conditions that a command asks about. */
export interface Wanted {
  /** The keys of each breakdown. */
  readonly keys: readonly (readonly EngineKey[])[];
  /** The conditions of both sides. */
  readonly before: readonly CountedCondition[];
  readonly after: readonly CountedCondition[];
  /** The conditions of single checks. */
  readonly own: readonly CountedCondition[];
  /** The column of waves. */
  readonly wave: string | undefined;
  /** The column of dates, if days are wanted. */
  readonly date: string | undefined;
}

/**
 * The options of reading that differ between an answer and rows. Options that the engine has applied already, such as
 * `latestBy`, are not among them: the caller leaves them out.
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
  /** The column of weights, where each weight is a group. */
  readonly weight?: string;
  /** The engine sums the weights, in columns of their own. */
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
  // Whole periods are read by their names.
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

/** Escapes commas in the name of a column; commas between edges stay. */
function escaped(text: string): string {
  const colon = text.lastIndexOf(':');
  const name = colon === -1 ? text : text.slice(0, colon);
  return name.replaceAll(',', '\\,') + text.slice(name.length);
}
