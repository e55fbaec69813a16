// What other programs wrote is read as DuckDB reads it: each type, encoding and compression.
import { expect, test } from 'vitest';
import { columnsByDuckdb, duckdb } from '../../../support/parquet/duckdb.js';
import { columnsOf } from '../../../support/parquet/reading.js';
import { fixture } from '../../../support/reading.js';

test.for([
  'duckdb',
  'duckdb-v2',
  'duckdb-uncompressed',
  'duckdb-snappy',
  'duckdb-gzip',
  'duckdb-zstd',
  'duckdb-brotli',
  'duckdb-lz4-raw',
  'arrow',
  'arrow-deltas',
  'arrow-int96',
  'arrow-lz4',
  'fastparquet',
  'no-rows',
])('%s.parquet', async (name) => {
  const path = fixture(`parquet/${name}.parquet`);
  const expected = await columnsByDuckdb(await duckdb(), path);
  const columns = await columnsOf(path);
  expect([...columns.keys()]).toEqual([...expected.keys()]);
  for (const [column, texts] of columns) expect(texts, column).toEqual(expected.get(column));
});
