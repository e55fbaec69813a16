// Expressions with their names, as a SELECT lists them.

/** An expression of a SELECT. */
export interface Selected {
  readonly sql: string;
  readonly as: string;
}

/** `SELECT x AS a, … FROM (…) nps_q`, with each name as it is. */
export function selectFrom(list: readonly Selected[], from: string): string {
  return `SELECT ${list.map(({ sql, as }) => (sql === as ? as : `${sql} AS ${as}`)).join(',\n  ')}\nFROM ${from}`;
}

/** A query in the place of a table. */
export function derived(query: string, alias: string): string {
  return `(\n${query}\n) ${alias}`;
}

/** `first` where a condition holds, else `other`. */
export function either(condition: string, first: string, other: string): string {
  return `CASE WHEN ${condition} THEN ${first} ELSE ${other} END`;
}
