// The header of a copy of some rows: as few header rows as show the score column as those of the file do.
import { NpsError } from '../../core/errors.js';
import type { ReadOptions } from '../options.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { lookUp } from './find.js';
import { type Roles, scoreRules } from './roles.js';
import { detectScoreColumn } from './score-column.js';

/** The first header row, or all of them where the score would not be found by that; none where the file has none. */
export function copiedHeader(
  table: Table,
  roles: Roles,
  options: ReadOptions,
): readonly (readonly string[])[] {
  const { headerRecords } = table;
  if (headerRecords.length === 0) return [];
  const { columns } = table.header;
  const first = columns.map(({ name }) => name);
  if (headerRecords.length === 1 || isFoundBy(first, table, roles, options)) return [first];
  return headerRecords.map((row) => columns.map(({ position }) => row[position - 1] ?? ''));
}

/** Whether the score column is the same where columns have no names but these. */
function isFoundBy(
  names: readonly string[],
  { header, sample, label }: Table,
  { score, parse }: Roles,
  options: ReadOptions,
): boolean {
  const columns: Column[] = header.columns.map((column, i) => ({
    ...column,
    labels: names[i] === '' ? [] : [names[i]!],
  }));
  const answered = sample.filter((row) => parse(row[score!.position - 1] ?? '') >= 0);
  const typed = options.score ?? options.category;
  try {
    const found =
      typed === undefined
        ? detectScoreColumn(columns, answered, scoreRules(options), label, options.scale !== undefined).column
        : lookUp(typed, columns, label);
    return found?.position === score!.position;
  } catch (error) {
    if (error instanceof NpsError) return false;
    throw error;
  }
}
