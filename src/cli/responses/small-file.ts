// Small files beside the responses: targets and benchmarks, as JSON or as CSV in any dialect.
import { openBytes, type Source } from '../../input/bytes/source.js';
import { lookUp } from '../../input/columns/find.js';
import { allRows } from '../../input/count/stretches.js';
import { openCsv } from '../../input/table/csv.js';
import type { Table } from '../../input/table/table.js';
import { cliError } from '../problems.js';

const LARGEST = 16 * 1024 * 1024;

/** The text of a small file; of a larger one only its beginning. */
export async function readText(path: string): Promise<string> {
  const bytes = openBytes({ name: path, path });
  const text = Buffer.from(await bytes.peek(LARGEST)).toString('utf8');
  await bytes.close();
  return text.replace(/^\ufeff/, '');
}

/** The parsed JSON of a file, or undefined where it does not look like JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw cliError({ kind: 'not-json', file: path, reason: (error as Error).message });
  }
}

/** One row of a small CSV file by the names asked for; "" where a column is not there or a cell is blank. */
export type SmallRow<Name extends string> = Record<Name, string> & { record: number };

const trimmed = (cell: string) => cell.trim();

/**
 * The rows of a CSV file that has the needed columns.
 * @param clean what becomes of a cell
 * @throws NpsError naming the file where one of them is not there
 */
export async function readRows<Needed extends string, Optional extends string = never>(
  from: string | Source,
  needed: readonly Needed[],
  optional: readonly Optional[] = [],
  clean: (cell: string) => string = trimmed,
): Promise<SmallRow<Needed | Optional>[]> {
  const source = typeof from === 'string' ? { name: from, path: from } : from;
  const table = await openCsv(source, { maxRecord: LARGEST });
  try {
    const rows = await rowsOf(table, needed, optional, clean);
    table.growth();
    return rows;
  } finally {
    await table.close();
  }
}

async function rowsOf<Needed extends string, Optional extends string>(
  table: Table,
  needed: readonly Needed[],
  optional: readonly Optional[],
  clean: (cell: string) => string,
): Promise<SmallRow<Needed | Optional>[]> {
  const indexes = [...needed, ...optional].map((name) => [name, indexOf(table, name)] as const);
  const missing = needed.filter((name) => indexes.find(([other]) => other === name)![1] === undefined);
  if (missing.length > 0)
    throw cliError({ kind: 'missing-columns', file: table.label, missing, needed, optional });
  const rows: SmallRow<Needed | Optional>[] = [];
  for await (const { records } of allRows(table, LARGEST)) {
    for (const record of records) {
      const cells = indexes.map(([name, index]) => [
        name,
        index === undefined ? '' : clean(record[index] ?? ''),
      ]);
      rows.push({ ...Object.fromEntries(cells), record: rows.length + 1 });
    }
  }
  return rows;
}

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** The number in a cell, with a point or a comma, and perhaps a %; NaN where it holds anything else. */
export function readNumber(cell: string): number {
  const text = cell.replace(/\s*%$/, '');
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function indexOf({ header, label }: Table, name: string): number | undefined {
  const column = lookUp(name, header.columns, label);
  return column === undefined ? undefined : column.position - 1;
}
