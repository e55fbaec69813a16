// Hostile names and values, on engines of the normal suite; hostile.large.ts asks for each by itself.
import { describeHostile } from '../support/engines/hostile-tests.js';
import { hasPostgres, postgres } from '../support/engines/postgres.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';

describeHostile('SQLite', isInstalled('sqlite3'), sqlite);
describeHostile('PostgreSQL', hasPostgres, postgres);
