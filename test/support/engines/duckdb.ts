// DuckDB as a file, by its library for Node.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../folder.js';
import { type Engine, literal, quoted, runProgram } from './engine.js';
import { definitions, NULL } from './responses.js';

const TYPES = {
  integer: 'INTEGER',
  text: 'VARCHAR',
  timestamp: 'TIMESTAMP',
  double: 'DOUBLE',
  decimal: 'DECIMAL(4,2)',
};

/** A database of its own. */
export function duckdb(): Engine {
  const folder = temporaryFolder();
  // The client is known by its name.
  const [program, database] = [join(folder, 'bin/duckdb'), join(folder, 'responses.duckdb')];
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(import.meta.dirname, 'duckdb-client.mjs'), program);
  const execute = (sql: string) => runProgram([program, '-csv', '-bail', database], { input: sql });
  const [, version] = execute('SELECT version()').split('\n');
  return {
    name: `DuckDB ${version}`,
    dialect: 'duckdb',
    quote: quoted,
    literal,
    client: `${program} -csv -bail ${database}`,
    execute,
    load(file) {
      execute(
        `CREATE TABLE responses (${definitions(TYPES, quoted)});
        COPY responses FROM ${literal(file)} (FORMAT csv, HEADER, NULLSTR ${literal(NULL)}, ALLOW_QUOTED_NULLS false);`,
      );
    },
  };
}
