// The cells of one row group, column by column.
import type { GridBytes } from '../grid.js';
import type { Unpack } from './codecs.js';
import { isFlat, type TableColumn } from './columns.js';
import { Damage, ParquetError } from './fault.js';
import type { RowGroup } from './footer.js';
import { LeafReader } from './leaf.js';
import { NestedReader, TooLong } from './nested.js';

/** Bytes of pages that are kept for all columns together; beyond that, pages are read again for the next rows. */
const KEPT = 256 * 1024 * 1024;
/** Characters of cells that are made at a time. */
const MOST_TEXT = 16 * 1024 * 1024;

interface ColumnReader {
  readonly leaves: readonly LeafReader[];
  /** How many of its rows were read. */
  row: number;
  next(): string;
}

export class GroupReader {
  private readonly readers = new Map<number, ColumnReader>();

  /**
   * @param unpackers by the codec of a chunk
   * @param before rows before this group
   * @param most characters that a cell may have
   */
  constructor(
    private readonly file: GridBytes,
    private readonly group: RowGroup,
    private readonly columns: readonly TableColumn[],
    private readonly unpackers: ReadonlyMap<number, Unpack>,
    private readonly before: number,
    private readonly most: number,
  ) {}

  /**
   * Writes cells of a column into rows.
   * @param rows the cells of each row, from row `from` of the group on
   * @param count how many rows are wanted
   * @returns how many rows were written; fewer where cells are long
   * @throws ParquetError where they cannot be read
   */
  fill(index: number, from: number, rows: readonly string[][], count: number): number {
    const column = this.columns[index]!;
    let row = from;
    try {
      const reader = this.readerAt(index, from);
      for (let length = 0; row < from + count && length < MOST_TEXT; row++) {
        const text = reader.next();
        rows[row - from]![index] = text;
        length += text.length;
      }
      reader.row = row;
      if (this.kept() > KEPT) this.readers.delete(index);
    } catch (error) {
      if (error instanceof TooLong)
        throw new ParquetError({
          what: 'long-cell',
          column: column.name,
          row: this.before + row + 1,
          most: this.most,
        });
      if (!(error instanceof Damage)) throw error;
      throw new ParquetError({ what: 'column', column: column.name, row: this.before + row + 1 }, error);
    }
    return row - from;
  }

  private readerAt(index: number, row: number): ColumnReader {
    const before = this.readers.get(index);
    if (before?.row === row) return before;
    const reader = this.opened(this.columns[index]!);
    if (reader.leaves.length === 1 && isFlat(this.columns[index]!)) reader.leaves[0]!.pass(row);
    else for (let passed = 0; passed < row; passed++) reader.next();
    reader.row = row;
    this.readers.set(index, reader);
    return reader;
  }

  private opened(column: TableColumn): ColumnReader {
    const leaves = column.leaves.map((node) => {
      const chunk = this.group.chunks[node.leaf!.index]!;
      if (isFlat(column) ? chunk.values !== this.group.rows : chunk.values < this.group.rows)
        throw new Damage();
      return new LeafReader(this.file, chunk, this.unpackers.get(chunk.codec)!, node, column.name);
    });
    const [leaf] = leaves;
    if (leaf !== undefined && isFlat(column)) {
      const next = () => {
        leaf.advance();
        return leaf.value() ?? '';
      };
      return { leaves, row: 0, next };
    }
    if (leaf === undefined) return { leaves, row: 0, next: () => '' };
    const nested = new NestedReader(column, leaves, this.most);
    return { leaves, row: 0, next: () => nested.next() };
  }

  private kept(): number {
    let sum = 0;
    for (const { leaves } of this.readers.values()) for (const { kept } of leaves) sum += kept;
    return sum;
  }
}
