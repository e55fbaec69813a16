// The innermost SELECT, the only one that names columns of the table.
import { conditionsText } from './conditions.js';
import type { Dialect } from './dialect.js';
import { latestColumns } from './latest.js';
import { columnOf, fromClause } from './names.js';
import type { CountQuery } from './query.js';
import { either, type Selected, selectFrom } from './selected.js';

/** Whether rows may be left out, so that the answer says how many are. */
export function leavesOut({ where = [], weight, latest }: CountQuery): boolean {
  return where.length > 0 || weight?.as === 'sums' || latest !== undefined;
}

/**
 * The texts by which rows are grouped: nps_g1 … the segments and days, nps_s the score, nps_x the weight (a number where
 * weights are summed).
 */
export function textsOf(query: CountQuery, dialect: Dialect): Selected[] {
  const { by, days = [], period = 'day', score, weight } = query;
  const text = (name: string) => dialect.text(columnOf(name, dialect));
  const segments = [...by.map(text), ...days.map((day) => dialect.periods[period](columnOf(day, dialect)))];
  return [
    ...segments.map((sql, i) => ({ sql, as: `nps_g${i + 1}` })),
    { sql: text(score), as: 'nps_s' },
    ...(weight === undefined ? [] : [{ sql: weightOf(weight, dialect), as: 'nps_x' }]),
  ];
}

function weightOf({ column, as }: NonNullable<CountQuery['weight']>, dialect: Dialect): string {
  const x = columnOf(column, dialect);
  return as === 'sums' ? dialect.number(x) : dialect.text(x);
}

/** The name of a text in the inner SELECTs, before it is cleared in rows that are left out. */
export const rawName = (name: string) => name.replace('nps_', 'nps_r');

/** The rows: their texts, nps_c for the number of responses, and nps_in for whether they count. */
export function rowsQuery(query: CountQuery, dialect: Dialect): string {
  const texts = textsOf(query, dialect);
  const { from, count, latest } = query;
  const columns = [
    ...(leavesOut(query) ? texts.map(({ sql, as }) => ({ sql, as: rawName(as) })) : texts),
    ...(count === undefined ? [] : [{ sql: dialect.whole(columnOf(count, dialect)), as: 'nps_c' }]),
    ...(leavesOut(query) ? [{ sql: either(inclusion(query, dialect), '1', '0'), as: 'nps_in' }] : []),
    ...(latest === undefined ? [] : latestColumns(latest, dialect)),
  ];
  return selectFrom(columns, fromClause(from, dialect));
}

/** What a row must meet to count: the conditions, and a weight and a count other than 0. */
function inclusion({ where = [], weight, count, latest }: CountQuery, dialect: Dialect): string {
  const isLatest = latest !== undefined;
  const parts = [
    ...(where.length === 0 ? [] : [conditionsText(where, dialect)]),
    ...(weight?.as === 'sums' || (weight !== undefined && isLatest)
      ? [isNotNothing(dialect.number(columnOf(weight.column, dialect)))]
      : []),
    ...(count !== undefined && isLatest ? [isNotNothing(dialect.whole(columnOf(count, dialect)))] : []),
  ];
  return parts.length === 0 ? '1 = 1' : parts.join(' AND ');
}

/** Not 0; a text that is no number passes, and is refused later. */
const isNotNothing = (number: string) => `COALESCE(${number}, 1) <> 0`;
