// A sheet that is asked for: some of the files must have sheets.
import type { Source } from '../bytes/source.js';
import { inputError } from '../problems.js';
import type { Table } from './table.js';

export class WantedSheet {
  private waiting: number;
  private isMet = false;

  /** @param sheet its name or number; undefined where none is asked for */
  constructor(
    private readonly sources: readonly Source[],
    private readonly sheet: string | undefined,
  ) {
    this.waiting = sources.length;
  }

  /**
   * To be told of each table once it is open, before its rows are read.
   * @throws NpsError `usage` where it is the last one and none had sheets
   */
  opened({ grid }: Pick<Table, 'grid'>): void {
    this.waiting--;
    this.isMet ||= grid?.sheet !== undefined;
    const { sheet } = this;
    if (sheet === undefined || this.isMet || this.waiting > 0) return;
    throw inputError({ kind: 'no-sheets', files: this.sources.map(({ name }) => name), sheet });
  }
}
