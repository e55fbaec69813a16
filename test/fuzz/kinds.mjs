// The kinds of files that are fuzzed: where whole ones come from, and how they are mutated.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mutated, mutatedText } from './mutate.mjs';
import { mutatedInZip, mutatedInZsav, zipped } from './packed.mjs';
import { workbookParts } from './workbook.mjs';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** Larger fixtures would be the same, slower. */
const LARGEST = 64 * 1024;

const ROWS = Array.from({ length: 40 }, (_, i) => ({
  id: i + 1,
  nps: [9, 10, 7, 3, 0][i % 5],
  plan: ['pro', 'free', null][i % 3],
  user: { region: i % 2 ? 'EMEA' : 'Ünï "q"', tags: ['a', i] },
  date: `2026-0${(i % 6) + 1}-15`,
}));
const CSV = Buffer.from(
  `id,nps,plan\n${ROWS.map(({ id, nps, plan }) => `${id},${nps},${plan ?? ''}\n`).join('')}`,
);

/** How a kind is mutated: as bytes, or in what is packed in it. */
const either = (inner) => (bytes, random) =>
  random(3) === 0 ? mutated(bytes, random) : inner(bytes, random);

export const KINDS = {
  xlsx: {
    seeds: async () => [zipped(workbookParts(ROWS)), ...fixtures('.xlsx', 'broken')],
    mutate: either(mutatedInZip),
  },
  zip: { seeds: async () => [zipped([{ name: 'r.csv', content: CSV }])], mutate: either(mutatedInZip) },
  json: {
    seeds: async () => [
      Buffer.from(JSON.stringify(ROWS)),
      Buffer.from(JSON.stringify({ responses: ROWS }, null, 1)),
    ],
    mutate: either(mutatedText),
  },
  'json-lines': {
    seeds: async () => [
      Buffer.from(ROWS.map((row) => `${JSON.stringify(row)}\n`).join('')),
      ...fixtures('.jsonl'),
    ],
    mutate: either(mutatedText),
  },
  parquet: { seeds: async () => [...(await parquetFiles()), ...fixtures('.parquet')], mutate: mutated },
  sav: { seeds: async () => fixtures('.sav'), mutate: mutated },
  zsav: { seeds: async () => fixtures('.zsav'), mutate: either(mutatedInZsav) },
  zstd: { seeds: async () => fixtures('.zst'), mutate: mutated },
  bzip2: { seeds: async () => fixtures('.bz2'), mutate: mutated },
};

/** The fixtures of an ending. @param {string} [without] a folder of files that are no such files */
function fixtures(ending, without) {
  return readdirSync(FIXTURES, { recursive: true })
    .filter((name) => name.endsWith(ending) && !(without && name.startsWith(without)))
    .map((name) => join(FIXTURES, name))
    .filter((path) => statSync(path).size <= LARGEST)
    .map((path) => readFileSync(path));
}

/** Files of DuckDB's own writer, in each of its compressions. */
async function parquetFiles() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const folder = mkdtempSync(join(tmpdir(), 'nps-fuzz-'));
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    const files = [];
    for (const packing of ['uncompressed', 'snappy', 'gzip', 'zstd']) {
      const path = join(folder, `${packing}.parquet`);
      const columns = `i AS id, (i % 11)::INTEGER AS nps, CASE WHEN i % 3 > 0 THEN 'plan' || i % 5 END AS plan, DATE '2026-01-01' + i::INTEGER AS date, i / 7.0 AS spend, i % 2 = 0 AS paid, {'a': i, 'b': [i, 1]} AS more`;
      await connection.run(
        `COPY (SELECT ${columns} FROM range(60) t(i)) TO '${path}' (FORMAT parquet, COMPRESSION ${packing})`,
      );
      files.push(readFileSync(path));
    }
    return files;
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}
