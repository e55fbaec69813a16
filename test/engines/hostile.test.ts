// Hostile names and values on the engines of the normal suite.
import { duckdb } from '../support/engines/duckdb.js';
import { describeHostile } from '../support/engines/hostile-tests.js';
import { hasPostgres, postgres } from '../support/engines/postgres.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';

describeHostile('SQLite', isInstalled('sqlite3'), sqlite, {}, true);
describeHostile('DuckDB', true, duckdb);
describeHostile('PostgreSQL', hasPostgres, postgres);
