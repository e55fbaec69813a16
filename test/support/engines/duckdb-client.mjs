#!/usr/bin/env node
// @ts-check
// Behaves as `duckdb -csv -bail FILE` of DuckDB's command line, which Debian does not have: SQL on standard input, CSV
// on standard output, the first error ends it with 1.
import { text } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { stringify } from 'csv-stringify/sync';

const [file, ...others] = process.argv.slice(2).filter((arg) => !['-csv', '-bail', '-batch'].includes(arg));
if (file === undefined || others.length > 0) throw new Error('duckdb-client.mjs -csv -bail FILE');

const connection = await (await DuckDBInstance.create(file)).connect();
try {
  const statements = await connection.extractStatements(await text(process.stdin));
  for (let i = 0; i < statements.count; i++) {
    const result = await (await statements.prepare(i)).runAndReadAll();
    if (result.columnCount === 0 || result.rowsChanged > 0) continue;
    const rows = result.getRows().map((row) => row.map((value) => (value === null ? '' : String(value))));
    process.stdout.write(stringify([result.columnNames(), ...rows]));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  connection.closeSync();
}
