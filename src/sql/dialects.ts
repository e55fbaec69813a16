// The dialects by name and by client.
import type { Dialect } from './dialect.js';
import { BIGQUERY } from './dialects/bigquery.js';
import { CLICKHOUSE, CLICKHOUSE_OLD } from './dialects/clickhouse.js';
import { DUCKDB } from './dialects/duckdb.js';
import { MARIADB, MYSQL } from './dialects/mysql.js';
import { POSTGRES, REDSHIFT } from './dialects/postgres.js';
import { SNOWFLAKE } from './dialects/snowflake.js';
import { DATABRICKS, SPARK } from './dialects/spark.js';
import { SQLITE } from './dialects/sqlite.js';
import { TRINO } from './dialects/trino.js';
import { DIALECTS, type DialectName } from './query.js';

const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: DUCKDB,
  postgres: POSTGRES,
  redshift: REDSHIFT,
  sqlite: SQLITE,
  mysql: MYSQL,
  mariadb: MARIADB,
  clickhouse: CLICKHOUSE,
  'clickhouse-old': CLICKHOUSE_OLD,
  trino: TRINO,
  spark: SPARK,
  databricks: DATABRICKS,
  bigquery: BIGQUERY,
  snowflake: SNOWFLAKE,
};

export function dialectCalled(name: DialectName): Dialect {
  return dialects[name];
}

/** Whether answers have the columns `nps_rows` and `nps_groups`, which count rows and groups. */
export function hasIntegrity(name: DialectName): boolean {
  return dialects[name].hasWindows;
}

/**
 * The dialect that a client speaks, by the name of its program.
 * @param command as typed: the program first, or after others as in `ssh db psql -d crm`
 * @returns undefined where it names no known client, or several that speak different dialects
 */
export function dialectOfClient(command: string): DialectName | undefined {
  const words = command.trim().split(/\s+/).map(programName);
  const found = words.map((word) => DIALECTS.find((name) => dialects[name].clients.includes(word)));
  if (found[0] !== undefined) return found[0];
  const known = new Set(found.filter((name) => name !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}

/** `/usr/bin/psql`, `"C:\Program Files\psql.exe"` → `psql` */
function programName(word: string): string {
  const [name = ''] = /[^/\\]*$/.exec(word.replaceAll(/["']/g, '')) ?? [];
  return name.replace(/\.exe$/i, '');
}
