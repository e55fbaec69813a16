// All engines say of 2 million rows what nps says of the same rows in a file. ENGINE_TIMES=1 prints how long each took;
// ENGINE_ROWS says how many rows.
import { clickhouse, hasClickhouse } from '../support/engines/clickhouse.js';
import { duckdb } from '../support/engines/duckdb.js';
import { describeEngine, responsesOf } from '../support/engines/equal.js';
import { hasMariadb, mariadb } from '../support/engines/mariadb.js';
import { hasPostgres, postgres } from '../support/engines/postgres.js';
import { postgresFdw } from '../support/engines/postgres-fdw.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';

const responses = responsesOf(Number(process.env.ENGINE_ROWS ?? 2_000_000));

describeEngine('SQLite', isInstalled('sqlite3'), sqlite, responses);
describeEngine('DuckDB', true, duckdb, responses);
describeEngine('PostgreSQL', hasPostgres, postgres, responses);
describeEngine('PostgreSQL over two servers', hasPostgres, postgresFdw, responses);
describeEngine('MariaDB', hasMariadb, mariadb, responses);
describeEngine('ClickHouse', hasClickhouse, clickhouse, responses, { windows: false });
