// The engines of the normal suite say of a table what nps says of the same rows in a file.
import { duckdb } from '../support/engines/duckdb.js';
import { describeEngine, responsesOf } from '../support/engines/equal.js';
import { pglite } from '../support/engines/pglite.js';
import { hasPostgres, postgres } from '../support/engines/postgres.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';

const responses = responsesOf(10_000);

describeEngine('SQLite', isInstalled('sqlite3'), sqlite, responses);
describeEngine('DuckDB', true, duckdb, responses, { essential: true });
describeEngine('PostgreSQL', hasPostgres, postgres, responses, { essential: true });
describeEngine('PGlite', true, pglite, responses, { essential: true });
