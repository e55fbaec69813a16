// PGlite: PostgreSQL as WebAssembly in the process of the test, with a client that asks it by a socket.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PGlite } from '@electric-sql/pglite';
import { stringify } from 'csv-stringify/sync';
import { afterAll } from 'vitest';
import { temporaryFolder } from '../folder.js';
import { type Engine, literal, quoted } from './engine.js';
import { AS_COPIED, TYPES } from './postgres.js';
import { definitions } from './responses.js';

/** A database of its own, in memory. */
export async function pglite(): Promise<Engine> {
  const database = await PGlite.create();
  const socket = join(temporaryFolder(), 'pglite');
  const server = createServer({ allowHalfOpen: true }, async (connection) => {
    const sql = await text(connection.iterator({ destroyOnReturn: false }));
    connection.end(JSON.stringify(await answerOf(database, sql)));
  }).listen(socket);
  afterAll(async () => {
    server.close();
    await database.close();
  });
  const { rows } = await database.query<{ server_version: string }>('SHOW server_version');
  return {
    name: `PGlite (PostgreSQL ${rows[0]!.server_version})`,
    dialect: 'postgres',
    quote: quoted,
    literal,
    client: `${join(import.meta.dirname, 'pglite-client.mjs')} ${socket}`,
    async execute(sql) {
      await database.exec(sql);
    },
    async load(file) {
      await database.exec(`CREATE TABLE responses (${definitions(TYPES, quoted)})`);
      await database.query(`COPY responses FROM '/dev/blob' ${AS_COPIED}`, [], {
        blob: new Blob([readFileSync(file)]),
      });
    },
  };
}

/** What psql prints: the rows of each statement, up to the first that fails. */
async function answerOf(database: PGlite, sql: string): Promise<{ csv: string; error?: string }> {
  try {
    const results = await database.exec(sql, { rowMode: 'array' });
    const csv = results.map(({ fields, rows }) =>
      fields.length === 0
        ? ''
        : stringify([fields.map(({ name }) => name), ...(rows as unknown as unknown[][])]),
    );
    return { csv: csv.join('') };
  } catch (error) {
    return { csv: '', error: error instanceof Error ? error.message : String(error) };
  }
}
