// What is known of a file while it is taken: how far it was, how its records are named, its rows of odd width.

import type { Roles } from '../columns/roles.js';
import type { ReadOptions, RejectedRow } from '../options.js';
import { noOddRows } from '../rows/width.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { RecordName } from '../warnings.js';
import { EXAMPLES, type Incomparable, type Ledger } from './ledger.js';

/** A cell that is told as an example, and its row in the file. */
interface ExampleCell {
  readonly row: number;
  readonly value: string;
}

export class FilePage {
  readonly widths = noOddRows();
  /** Rows that were taken. */
  rows = 0;
  /** The columns that the file itself has. */
  readonly own: readonly Column[];
  /** What the columns are called; made for the first row that is rejected. */
  private names: readonly string[] | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly table: Table,
    readonly roles: Roles,
    readonly options: ReadOptions,
  ) {
    this.own = ownColumns(table.header.columns);
  }

  /** A record for notes, among several files with its own. */
  named(record: number): RecordName {
    return this.ledger.account.sources.length > 1 ? { record, file: this.table.label } : { record };
  }

  /** A row for whoever is told every rejected one. */
  rejected(row: readonly string[], record: number, value: string, reason: string): RejectedRow {
    this.names ??= this.own.map(({ name, position }) => name || `#${position}`);
    return { source: this.table.source.name, record, value, reason, row, columns: this.names };
  }

  /** Enters cells that a condition cannot compare. @param cells the first of them */
  enterIncomparable(condition: number, count: number, cells: readonly ExampleCell[]): void {
    this.enterExamples(this.ledger.incomparable[condition]!, count, cells);
  }

  enterExamples(known: Incomparable, count: number, cells: readonly ExampleCell[]): void {
    known.count += count;
    for (const { row, value } of cells.slice(0, EXAMPLES - known.examples.length))
      known.examples.push({ ...this.named(row), value });
  }
}
