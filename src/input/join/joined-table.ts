// A table of responses whose rows have the columns of another file after their own.

import type { Column, Header } from '../table/header.js';
import type { RecordChunk } from '../table/record-chunk.js';
import type { Table, TableJoin } from '../table/table.js';

/** What is joined to each row. */
interface Joining {
  /** The column of the responses with the id. */
  readonly id: Column;
  /** The cells of the joined columns for a row; to be called once of each. */
  cellsFor(row: readonly string[]): string[];
  want(columns: readonly Column[]): Promise<void>;
}

export class JoinedTable implements Table {
  readonly header: Header;
  readonly headerRecords: Table['headerRecords'];
  readonly head: RecordChunk;
  readonly sample: Table['sample'];
  readonly join: TableJoin;
  private readonly width: number;

  constructor(
    private readonly own: Table,
    columns: readonly Column[],
    private readonly joining: Joining,
  ) {
    this.width = own.header.columns.length;
    this.header = { ...own.header, columns: [...own.header.columns, ...columns] };
    const names = columns.map(({ name }) => name);
    this.headerRecords = own.headerRecords.map((record, i) =>
      i === 0 ? this.withCells(record, names) : record,
    );
    this.head = this.complete(own.head);
    this.sample = this.head.records.slice(0, own.sample.length);
    const { id, want } = joining;
    this.join = { id, want, complete: (rows) => this.complete(rows) };
  }

  async *records(): AsyncGenerator<RecordChunk> {
    for await (const rows of this.own.records()) yield this.complete(rows);
  }

  private complete({ records, offsets }: RecordChunk): RecordChunk {
    const joined = records.map((row) => this.withCells(row, this.joining.cellsFor(row)));
    return { records: joined, offsets, inFile: records };
  }

  /** Fields that a row has beyond its header are no columns. */
  private withCells(row: readonly string[], cells: readonly string[]): string[] {
    const joined = row.slice(0, this.width);
    while (joined.length < this.width) joined.push('');
    for (const cell of cells) joined.push(cell);
    return joined;
  }

  get source() {
    return this.own.source;
  }
  get label() {
    return this.own.label;
  }
  get encoding() {
    return this.own.encoding;
  }
  get dialect() {
    return this.own.dialect;
  }
  get above() {
    return this.own.above;
  }
  get grid() {
    return this.own.grid;
  }
  get text() {
    return this.own.text;
  }
  get summary() {
    return this.own.summary;
  }
  get isUtf8Too() {
    return this.own.isUtf8Too;
  }
  get undecodable() {
    return this.own.undecodable;
  }

  locate(record: number, offset: number) {
    return this.own.locate(record, offset);
  }
  malformed(...fault: Parameters<Table['malformed']>) {
    return this.own.malformed(...fault);
  }
  growth() {
    return this.own.growth();
  }
  close() {
    return this.own.close();
  }
}
