// The state of a file while it is read: how far it was read, how its records are named, its rows of odd form.

import type { Roles } from '../columns/roles.js';
import type { ReadOptions, RejectedRow } from '../options.js';
import { noOddRows } from '../rows/form.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { RecordName } from '../warnings.js';
import { EXAMPLES, type Incomparable, type Ledger } from './ledger.js';

/** A cell that is an example in a message, and its row in the file. */
interface ExampleCell {
  readonly row: number;
  readonly value: string;
}

export class FilePage {
  readonly forms = noOddRows();
  /** How many rows were taken. */
  rows = 0;
  /** The file's own columns, without joined ones. */
  readonly own: readonly Column[];
  /** The names of the columns; made when the first row is rejected. */
  private names: readonly string[] | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly table: Table,
    readonly roles: Roles,
    readonly options: ReadOptions,
  ) {
    this.own = ownColumns(table.header.columns);
  }

  /** The name of a record in notes: with its file where there are several. */
  named(record: number): RecordName {
    return this.ledger.account.sources.length > 1 ? { record, file: this.table.label } : { record };
  }

  /** A rejected row, for the caller that wants all of them. */
  rejected(row: readonly string[], record: number, value: string, reason: string): RejectedRow {
    this.names ??= this.own.map(({ name, position }) => name || `#${position}`);
    return { source: this.table.source.name, record, value, reason, row, columns: this.names };
  }

  /** Enters cells that a condition cannot compare. @param cells the first ones */
  enterIncomparable(condition: number, count: number, cells: readonly ExampleCell[]): void {
    this.enterExamples(this.ledger.incomparable[condition]!, count, cells);
  }

  enterExamples(known: Incomparable, count: number, cells: readonly ExampleCell[]): void {
    known.count += count;
    for (const { row, value } of cells.slice(0, EXAMPLES - known.examples.length))
      known.examples.push({ ...this.named(row), value });
  }
}
