// Checks that at least one file has sheets, where the user names a sheet.
import type { Source } from '../bytes/source.js';
import { inputError } from '../problems.js';
import type { Table } from './table.js';

export class WantedSheet {
  private readonly files: string[];
  private waiting: number;
  private isMet = false;

  /** @param sheet its name or number; undefined where the user names none */
  constructor(
    sources: readonly Source[],
    private readonly sheet: string | undefined,
  ) {
    this.files = sources.map(({ name }) => name);
    this.waiting = sources.length;
  }

  /** Call it for a joined file before the last table: it may be the one with sheets. */
  joined(file: string, hasSheets: boolean): void {
    if (!this.files.includes(file)) this.files.push(file);
    this.isMet ||= hasSheets;
  }

  /**
   * Must be called with each table, after it was opened and before its rows are read.
   * @throws NpsError `usage` at the last table if none had sheets
   */
  opened({ grid }: Pick<Table, 'grid'>): void {
    this.waiting--;
    this.isMet ||= grid?.sheet !== undefined;
    const { sheet } = this;
    if (sheet === undefined || this.isMet || this.waiting > 0) return;
    throw inputError({ kind: 'no-sheets', files: this.files, sheet });
  }
}
