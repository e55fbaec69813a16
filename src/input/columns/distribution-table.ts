// Tables of a distribution: rows or columns that do not hold answers, but how many gave each.
import type { Column } from '../table/header.js';
import type { DistributionTable } from './counted-table.js';
import { tableOfColumns } from './distribution-columns.js';
import { tableOfRows } from './distribution-rows.js';
import type { Rows } from './looked-column.js';

/**
 * Whether the first rows look like a table of a distribution; undefined where they look like answers.
 * @param rows the first records of the file: all of them where they are few
 */
export function distributionTable(columns: readonly Column[], rows: Rows): DistributionTable | undefined {
  return rows.length === 0 ? undefined : (tableOfColumns(columns, rows) ?? tableOfRows(columns, rows));
}
