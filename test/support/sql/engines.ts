// Engines that run here: two in the process, and the program sqlite3 where it is installed.
import { spawnSync } from 'node:child_process';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { parse } from 'csv-parse/sync';
import type { DialectName } from '../../../src/sql/query.js';

/** What a query gives: the names of the columns, and all cells as texts, NULL as null. */
export interface Answer {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** An engine with what was put into it. */
export interface Engine {
  readonly dialect: DialectName;
  /** Runs a query. */
  ask(query: string): Promise<Answer>;
  run(statements: string): Promise<void>;
  close(): Promise<void>;
}

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value));

async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    async ask(query) {
      const reader = await connection.runAndReadAll(query);
      return { header: reader.columnNames(), rows: reader.getRows().map((row) => row.map(textOf)) };
    },
    async run(statements) {
      await connection.run(statements);
    },
    async close() {
      connection.closeSync();
    },
  };
}

async function pglite(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: 'postgres',
    async ask(query) {
      const { fields, rows } = await database.query<unknown[]>(query, [], { rowMode: 'array' });
      return { header: fields.map(({ name }) => name), rows: rows.map((row) => row.map(textOf)) };
    },
    async run(statements) {
      await database.exec(statements);
    },
    close: () => database.close(),
  };
}

/** A client a question: what was run before is run again. */
async function sqlite(): Promise<Engine> {
  let before = '';
  const client = (input: string) => {
    const { stdout, stderr, status } = spawnSync(
      'sqlite3',
      ['-batch', '-bail', '-csv', '-header', ':memory:'],
      {
        input,
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  return {
    dialect: 'sqlite',
    async ask(query) {
      const [header = [], ...rows] = parse(client(before + query)) as string[][];
      return { header, rows };
    },
    async run(statements) {
      before += statements;
    },
    async close() {},
  };
}

export const HAS_SQLITE = spawnSync('sqlite3', ['--version']).status === 0;

/** How each is started. */
export const ENGINES: readonly { readonly name: string; readonly start: () => Promise<Engine> }[] = [
  { name: 'DuckDB', start: duckdb },
  { name: 'PGlite', start: pglite },
  ...(HAS_SQLITE ? [{ name: 'sqlite3', start: sqlite }] : []),
];
