// Writes expressions with their names, as in the list of a SELECT.

/** An expression of a SELECT. */
export interface Selected {
  readonly sql: string;
  readonly as: string;
}

/** `SELECT x AS a, … FROM (…) nps_q`, with the names unquoted. */
export function selectFrom(list: readonly Selected[], from: string): string {
  return `SELECT ${list.map(({ sql, as }) => (sql === as ? as : `${sql} AS ${as}`)).join(',\n  ')}\nFROM ${from}`;
}

/** A query as a table. */
export function derived(query: string, alias: string): string {
  return `(\n${query}\n) ${alias}`;
}

/** `first` where a condition is met, else `other`. */
export function either(condition: string, first: string, other: string): string {
  return `CASE WHEN ${condition} THEN ${first} ELSE ${other} END`;
}
