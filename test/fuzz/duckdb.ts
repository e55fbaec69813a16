// Well-formed CSV files, made from known cells: DuckDB and the program both give them back.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { allRows } from '../../src/input/count/stretches.js';
import { openCsv } from '../../src/input/table/csv.js';
import type { Difference, Family, Outcome, Random } from './family.js';
import { firstDifference } from './told.js';

/** Files of one turn. */
const FILES = 20;
const MAX_RECORD = 1e6;
/** Characters of a text that are shown. */
const SHOWN = 2000;
const DELIMITERS = [',', ';', '\t', '|'];
const CELLS = [
  '',
  'a',
  '9',
  '10',
  'EMEA',
  'x y',
  'é',
  '日本',
  '😀',
  "it's",
  '5" screen',
  '""',
  '"',
  ' a ',
  '\\',
  '-',
];
const NEEDY = [
  'a,b',
  'a;b',
  'a\tb',
  'a|b',
  'two\nlines',
  'two\r\nlines',
  ',',
  '\n',
  '"\n"',
  ',",',
  'é\n"日"',
];

interface Written {
  readonly delimiter: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file by the rules of RFC 4180: what needs quotes has them, and other cells may. */
function draw(random: Random): Written {
  const delimiter = DELIMITERS[random(4)]!;
  const width = 2 + random(5);
  const end = random(3) === 0 ? '\r\n' : '\n';
  const quoting = random(4);
  const isLarge = random(10) === 0;
  const cell = () => {
    const chance = random(isLarge ? 100 : 12);
    if (chance === 0) return NEEDY[random(NEEDY.length)]!;
    if (chance === 1) return 'long '.repeat(random(60));
    return CELLS[random(CELLS.length)]!;
  };
  const written = (text: string) => {
    const needs =
      text.includes('"') || text.includes('\n') || text.includes('\r') || text.includes(delimiter);
    return needs || random(4) < quoting ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = [Array.from({ length: width }, (_, i) => `column ${i + 1}`)];
  for (let count = isLarge ? 4000 + random(2000) : 1 + random(40); count > 0; count--) {
    // A line with nothing on it would be no row.
    rows.push(Array.from({ length: width }, (_, i) => (i === 0 ? `${1 + random(9)}` : cell())));
  }
  const lines = rows.map((row) => row.map(written).join(delimiter));
  return { delimiter, rows, text: lines.join(end) + (random(3) === 0 ? '' : end) };
}

/** The program, from a file to its records. */
export async function readHere(path: string, delimiter: string): Promise<string[][]> {
  const options = { maxRecord: MAX_RECORD, delimiter, headerRows: 1, isExact: true } as const;
  const table = await openCsv({ name: path, path }, options);
  try {
    const rows = table.headerRecords.map((record) => [...record]);
    for await (const { records } of allRows(table, MAX_RECORD)) rows.push(...records);
    return rows;
  } finally {
    await table.close();
  }
}

/** Reads a file of columns that are as many as the first row has cells. */
export type ReadFile = (path: string, delimiter: string, width: number) => Promise<string[][]>;

/** Writes some files, and reads each in all ways. */
export async function readFiles(
  random: Random,
  folder: string,
  ways: Readonly<Record<string, ReadFile>>,
): Promise<Outcome> {
  const differences: Difference[] = [];
  for (let i = 0; i < FILES; i++) {
    const { delimiter, text, rows } = draw(random);
    const path = join(folder, `${i}.csv`);
    writeFileSync(path, text);
    for (const [way, read] of Object.entries(ways)) {
      const found = await read(path, delimiter, rows[0]!.length).catch((error) => String(error));
      if (isDeepStrictEqual(found, rows)) continue;
      const told = firstDifference(rows, found);
      differences.push({ way, text: JSON.stringify(text.slice(0, SHOWN)), told });
    }
  }
  return { texts: FILES, differences };
}

export const duckdb: Family = {
  share: 8,
  open: async () => {
    const readThere = await openDuckDb();
    if (typeof readThere === 'string') return readThere;
    const folder = mkdtempSync(join(tmpdir(), 'nps-fuzz-'));
    return {
      read: (random) => readFiles(random, folder, { duckdb: readThere.read, program: readHere }),
      close: () => {
        readThere.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** DuckDB's reader, or why there is none: its package has a part for each system. */
async function openDuckDb(): Promise<{ read: ReadFile; close: () => void } | string> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run('SET threads = 1');
    const read: ReadFile = async (path, delimiter, width) => {
      const columns = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`).join();
      const how = `delim = '${delimiter}', quote = '"', escape = '"', header = false, auto_detect = false`;
      const query = `FROM read_csv('${path}', ${how}, columns = {${columns}}, parallel = false)`;
      const rows = (await connection.runAndReadAll(query)).getRows();
      return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    };
    return { read, close: () => connection.closeSync() };
  } catch (error) {
    return `DuckDB does not run here: ${(error as Error).message.split('\n')[0]}`;
  }
}
