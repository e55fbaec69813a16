// The cells of the row that was read last.
import { FILE_COLUMN } from '../columns/find.js';
import type { Column } from '../table/header.js';

export class RowCells {
  private row: readonly string[] = [];

  /** @param file its name as typed, which is the cell of the column `@file` */
  constructor(readonly file: string) {}

  /** Takes the next row. */
  take(row: readonly string[]): void {
    this.row = row;
  }

  /** A trimmed cell; '' where the row has no such field. */
  of(column: Column): string {
    return column === FILE_COLUMN ? this.file : (this.row[column.position - 1] ?? '').trim();
  }
}
