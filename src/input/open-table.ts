// Opens the tables of a data set with the options, and again where a needed column of JSON comes late.
import { type ErrorCode, NpsError } from '../core/errors.js';
import type { Source } from './bytes/source.js';
import { bindRoles } from './columns/bind-roles.js';
import { nameRoles } from './columns/name-roles.js';
import type { NamedRoles } from './columns/roles.js';
import { scoreNameRank } from './columns/score-column.js';
import { MAX_RECORD, type ReadOptions } from './options.js';
import { type InputProblem, inputError } from './problems.js';
import { openCsv } from './table/csv.js';
import type { Table, TableOptions } from './table/table.js';

/** The form of a counted file, which needs no detection. */
const COUNTED_TABLE = { isExact: true, delimiter: ',', quote: 'double', headerRows: 1 } as const;

/** The options of a command about opening files. */
export function tableOptions(options: ReadOptions): TableOptions {
  const { delimiter, encoding, headerRows, skipLines, quote, sheet, ragged, onBytes } = options;
  const { maxRecord = MAX_RECORD, score, counts } = options;
  return {
    delimiter,
    encoding,
    headerRows,
    skipLines,
    quote,
    sheet,
    ragged,
    maxRecord,
    onBytes,
    rank: scoreNameRank,
    columns: [score, ...(counts ?? [])].filter((name) => name !== undefined),
    ...(options.counted && COUNTED_TABLE),
    ...(options.counted && delimiter && { delimiter }),
  };
}

const OF_COLUMNS: ReadonlySet<ErrorCode> = new Set(['unknown-column', 'no-score-column']);

/**
 * Opens a table. The first rows of JSON decide on its columns; where a needed column is not among them, all rows are looked
 * at.
 */
export async function openFor(
  source: Source,
  options: ReadOptions,
  names: NamedRoles | undefined,
): Promise<Table> {
  const table = await openCsv(source, tableOptions(options));
  const { grid } = table;
  if (grid?.findsColumns !== true) return table;
  const { choose: _, ...asked } = options;
  try {
    if (names === undefined) nameRoles(table, asked);
    else bindRoles(table, names, asked);
    return table;
  } catch (error) {
    // Other errors are left: reading finds them again.
    if (!(error instanceof NpsError) || !OF_COLUMNS.has(error.code)) return table;
    const problem = error.problem as InputProblem;
    // A column may also be one of those that are joined.
    const mayBeThere = problem.kind !== 'unknown-column' || options.join !== undefined;
    if (grid.isOnce && mayBeThere) return table;
    await table.close();
    if (grid.isOnce && problem.kind === 'unknown-column') throw inputError({ ...problem, isBeginning: true });
  }
  return openCsv(source, { ...tableOptions(options), isWhole: true });
}
