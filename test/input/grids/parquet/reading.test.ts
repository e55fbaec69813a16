// How much of a Parquet file is read, what rows are called, and what is said of files that are none or damaged.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NpsError } from '../../../../src/core/errors.js';
import { temporaryFolder } from '../../../support/folder.js';
import { duckdb } from '../../../support/parquet/duckdb.js';
import { countedBytes, open, rowsOf } from '../../../support/parquet/reading.js';
import { type Collected, collect, errorOf, file, fixture } from '../../../support/reading.js';

const bytesOf = (name: string) => readFileSync(fixture(`parquet/${name}.parquet`));

test('of columns that nobody wants the pages of the first rows are read and those of the last', async () => {
  const path = join(temporaryFolder(), 'long.parquet');
  const connection = await duckdb();
  await connection.run(
    `copy (select i % 11 as nps, md5(i::varchar) as comment from range(100000) x(i)) to '${path}' (format parquet, codec uncompressed, row_group_size 10000)`,
  );
  const bytes = countedBytes(readFileSync(path));
  const grid = await open(bytes);
  let last: readonly string[] = [];
  for await (const rows of grid.rows()) {
    grid.want(new Set([0]));
    last = rows.at(-1)!.cells;
  }
  const read = bytes.ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  // Each of the ten row groups has 360 kB of comments.
  expect(bytes.size).toBeGreaterThan(3_500_000);
  expect(read).toBeLessThan(1_500_000);
  expect(last[1]).toHaveLength(32);
});

test('rows count from 1, over row groups', async () => {
  const numbers: number[] = [];
  for await (const rows of (await open(bytesOf('arrow'))).rows())
    for (const { number } of rows) numbers.push(number);
  expect(numbers).toEqual(Array.from({ length: 61 }, (_, i) => i));
});

test('a cell of a list that is longer than a row may be is refused', async () => {
  const error = await errorOf(rowsOf(await open(bytesOf('arrow'), 8)));
  expect(error.problem).toMatchObject({ kind: 'parquet', fault: { what: 'long-cell' } });
});

test.for([
  ['encrypted', 'encrypted'],
  ['encrypted-columns', 'encrypted'],
  ['index', 'rows-elsewhere'],
] as const)('%s.parquet is refused', async ([name, what]) => {
  const error = await errorOf(open(bytesOf(name)).then(rowsOf));
  expect(error.problem).toMatchObject({ kind: 'parquet', fault: { what } });
});

test('a file that is cut anywhere is told to be incomplete', async () => {
  const bytes = bytesOf('duckdb-snappy');
  for (let length = 0; length < bytes.length; length += 13)
    expect((await errorOf(open(bytes.subarray(0, length)))).problem).toMatchObject({ kind: 'parquet' });
});

test('whatever byte is another, it is read or told to be damaged', async () => {
  for (const name of ['arrow', 'arrow-deltas', 'arrow-lz4', 'duckdb-gzip', 'duckdb-v2']) {
    const bytes = bytesOf(name);
    for (let at = 4; at < bytes.length; at += 67) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1 << (at & 7);
      try {
        await rowsOf(await open(damaged));
      } catch (error) {
        expect(error, `${name}, byte ${at}`).toBeInstanceOf(NpsError);
      }
    }
  }
});

function accountOf({ reading: { rows, answered, blank, rejected, filtered } }: Collected) {
  return { rows, answered, blank, rejected, filtered };
}

/** Texts stay texts, so that both files hold the same. */
test.for([
  'helpscout',
  'tally',
  'thanx',
  'typeform',
  'wootric',
  'zendesk',
  'customergauge-semicolon',
])('%s.csv as Parquet gives the figures and the account of the CSV', async (name) => {
  const csv = fixture(`vendors/${name}.csv`);
  const path = join(temporaryFolder(), 'same.parquet');
  const connection = await duckdb();
  await connection.run(
    `copy (select * from read_csv('${csv}', all_varchar = true, header = true)) to '${path}' (format parquet)`,
  );
  const [before, after] = [await collect([file(csv)]), await collect([file(path)])];
  expect(after.counts).toEqual(before.counts);
  expect(accountOf(after)).toEqual(accountOf(before));
});
