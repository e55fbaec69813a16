// Hostile names and values on all engines, each by itself.
import { clickhouse, hasClickhouse } from '../support/engines/clickhouse.js';
import { duckdb } from '../support/engines/duckdb.js';
import { describeHostile } from '../support/engines/hostile-tests.js';
import { hasMariadb, mariadb } from '../support/engines/mariadb.js';
import { hasPostgres, postgres } from '../support/engines/postgres.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';

describeHostile('SQLite', isInstalled('sqlite3'), sqlite, {}, true);
describeHostile('DuckDB', true, duckdb, {}, true);
describeHostile('PostgreSQL', hasPostgres, postgres, {}, true);
// Names are of the Basic Multilingual Plane there.
describeHostile('MariaDB', hasMariadb, mariadb, { impossible: ['🗾'] }, true);
describeHostile(
  'ClickHouse',
  hasClickhouse,
  clickhouse,
  { ending: ' ENGINE = Memory', refused: /[`\\]/ },
  true,
);
