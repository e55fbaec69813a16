// PostgreSQL over two other servers: a table whose partitions are foreign tables (postgres_fdw).
import { type Engine, literal, quoted } from './engine.js';
import { type Postgres, postgres, TYPES } from './postgres.js';
import { definitions } from './responses.js';

/** Starts the three servers; `responses` of the first has no row of its own. */
export async function postgresFdw(): Promise<Engine> {
  const [front, ...backends] = [await postgres(), await postgres(), await postgres()] as [
    Postgres,
    ...Postgres[],
  ];
  return {
    name: `${front.name} over ${backends.length} servers`,
    dialect: front.dialect,
    quote: quoted,
    literal,
    client: front.client,
    execute: front.execute,
    load(file) {
      const columns = definitions(TYPES, quoted);
      front.execute(`CREATE EXTENSION postgres_fdw;
        CREATE TABLE responses (${columns}) PARTITION BY HASH (id);`);
      backends.forEach((backend, i) => {
        backend.execute(`CREATE TABLE part (${columns})`);
        front.execute(`CREATE SERVER s${i} FOREIGN DATA WRAPPER postgres_fdw
            OPTIONS (host '127.0.0.1', port '${backend.port}', dbname 'crm', fetch_size '10000', batch_size '1000');
          CREATE USER MAPPING FOR nps SERVER s${i} OPTIONS (user 'nps');
          CREATE FOREIGN TABLE part${i} PARTITION OF responses FOR VALUES WITH (MODULUS ${backends.length}, REMAINDER ${i})
            SERVER s${i} OPTIONS (table_name 'part');`);
      });
      // What is copied goes to another server row by row, what is selected by thousands.
      front.copy(file, 'loaded');
      front.execute('INSERT INTO responses SELECT * FROM loaded; DROP TABLE loaded;');
    },
  };
}
