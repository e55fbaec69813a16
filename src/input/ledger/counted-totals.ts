// Checks that a counted file is complete: each of its rows says how many responses and groups there are.

import { MAX_GROUPS } from '../../sql/query.js';
import { readCount } from '../cells/number.js';
import type { CountedColumns } from '../columns/counted-columns.js';
import { inputError } from '../problems.js';
import { RowFault } from '../rows/fault.js';
import type { Column } from '../table/header.js';

export class CountedTotals {
  private groups = 0;
  private responses = 0;
  /** The totals in the first row. */
  private said: { readonly responses: number; readonly groups: number } | undefined;

  constructor(
    private readonly columns: CountedColumns,
    readonly file: string,
    /** How many fields a row has. */
    private readonly width: number,
    /** The limit of groups in the query. */
    readonly limit = MAX_GROUPS,
  ) {}

  /** Checks a row, before anything else reads it. @throws RowFault */
  see(row: readonly string[]): void {
    if (row.length < this.width)
      throw new RowFault({ kind: 'short-group', expected: this.width, found: row.length });
    const { count, totals } = this.columns;
    if (row[count.position - 1] === count.name) throw new RowFault({ kind: 'header-again' });
    if (totals === undefined) return;
    const { rows, groups } = totals;
    this.said ??= { responses: this.countIn(rows, row), groups: this.countIn(groups, row) };
    this.rejectOther(rows, row, this.said.responses);
    this.rejectOther(groups, row, this.said.groups);
    this.groups++;
    this.responses += this.countIn(count, row);
  }

  /** Checks the whole file. @throws NpsError `counted-cut`, `too-many-counted` where some of it is missing */
  end(): void {
    if (this.said === undefined) return;
    const { file, limit } = this;
    const groups = { found: this.groups, said: this.said.groups };
    const responses = { found: this.responses, said: this.said.responses };
    // The query asks for one group more than the limit.
    if (groups.said > groups.found && groups.found === limit + 1)
      throw inputError({ kind: 'too-many-counted', file, groups: groups.said, limit });
    if (groups.said !== groups.found || responses.said !== responses.found)
      throw inputError({ kind: 'counted-cut', file, groups, responses });
  }

  private countIn({ position, name }: Column, row: readonly string[]): number {
    const value = row[position - 1]!;
    const count = readCount(value);
    if (Number.isNaN(count)) throw new RowFault({ kind: 'not-a-count', column: name, value });
    return count;
  }

  private rejectOther(column: Column, row: readonly string[], first: number): void {
    if (this.countIn(column, row) === first) return;
    throw new RowFault({ kind: 'other-total', column: column.name, value: row[column.position - 1]!, first });
  }
}
