// A sheet that is asked for: some of the files must have sheets.
import type { Source } from '../bytes/source.js';
import { inputError } from '../problems.js';
import type { Table } from './table.js';

export class WantedSheet {
  private readonly files: string[];
  private waiting: number;
  private isMet = false;

  /** @param sheet its name or number; undefined where none is asked for */
  constructor(
    sources: readonly Source[],
    private readonly sheet: string | undefined,
  ) {
    this.files = sources.map(({ name }) => name);
    this.waiting = sources.length;
  }

  /** To be told before the last table where a joined file is what has sheets. */
  joined(file: string, hasSheets: boolean): void {
    if (!this.files.includes(file)) this.files.push(file);
    this.isMet ||= hasSheets;
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
    throw inputError({ kind: 'no-sheets', files: this.files, sheet });
  }
}
