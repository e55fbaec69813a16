// The columns of the file that a command line names, for completion and hints.

import { statsOf } from '../../input/bytes/file-fault.js';
import { namesOf } from '../../input/columns/find.js';
import { tableOptions } from '../../input/open-table.js';
import type { ReadOptions } from '../../input/options.js';
import { openCsv } from '../../input/table/csv.js';
import type { Column } from '../../input/table/header.js';
import type { Table } from '../../input/table/table.js';
import type { Flags, Typed } from '../options/scan.js';

/** Options that say how the header is found, and what is joined. */
const OF_HEADER = new Set([
  '--delimiter',
  '--encoding',
  '--quote',
  '--header-rows',
  '--skip-lines',
  '--sheet',
  '--join',
  '--on',
]);

/**
 * The names of the columns of the first file among the words and of what is joined to it, as they are typed; none where there is no such file or it
 * cannot be read. Only files are opened: a pipe can be read but once.
 */
export async function columnsOf(typed: readonly Typed[], flags: Flags): Promise<string[]> {
  const path = typed.flatMap((one) =>
    one.kind === 'operand' && statsOf(one.text)?.isFile() ? [one.text] : [],
  )[0];
  if (path === undefined) return [];
  try {
    const options = readingOf(typed, flags);
    const table = await openCsv({ name: path, path }, tableOptions(options));
    await table.close();
    return namesOf([...table.header.columns, ...(await joinedTo(table, options))]);
  } catch {
    return [];
  }
}

/** None where nothing is joined, or not by these words. */
async function joinedTo(table: Table, options: ReadOptions): Promise<Column[]> {
  if (options.join === undefined || !statsOf(options.join)?.isFile()) return [];
  try {
    return await (await import('../../input/join/join.js')).columnsFrom(table, options);
  } catch {
    return [];
  }
}

function readingOf(typed: readonly Typed[], flags: Flags): ReadOptions {
  const options: Record<string, unknown> = { ragged: true };
  for (const one of typed) {
    if (one.kind !== 'option' || one.value === undefined || !OF_HEADER.has(one.flag)) continue;
    const key = one.flag.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    options[key] = flags.get(one.flag)?.parse?.(one.value) ?? one.value;
  }
  return options;
}
