// Parquet files. Only one page of each wanted column is in memory, however large the file or its row groups are.
// Why not hyparquet: it keeps whole columns of a row group in memory, returns decimals as floating point and timestamps as
// milliseconds, and allocates as much memory as sizes in the file say.
import { inputError } from '../../problems.js';
import type { Grid, GridBytes, GridOptions, GridRow } from '../grid.js';
import { type Unpack, unpackerOf } from './codecs.js';
import { type TableColumn, tableColumns } from './columns.js';
import { ParquetError } from './fault.js';
import { type Footer, type RowGroup, readFooter } from './footer.js';
import { GroupReader } from './group.js';

/** Rows that are returned at a time: at the beginning, where all columns are read, and later. */
const FIRST_ROWS = 1024;
const MOST_ROWS = 4096;
/** The last rows, for which all columns are read: they may be sums. */
const LAST_ROWS = 3;
/** Cells that are returned at a time. */
const MOST_CELLS = 256 * 1024;

/**
 * Opens a Parquet file.
 * @throws NpsError where it is damaged, or cannot be read
 */
export default async function openParquet(file: GridBytes, options: GridOptions): Promise<Grid> {
  try {
    return new ParquetGrid(file, readFooter(file), options.maxRecord);
  } catch (error) {
    throw told(error, file.name);
  }
}

class ParquetGrid implements Grid {
  readonly kind = 'parquet';
  readonly headerRows = 1;
  private readonly columns: readonly TableColumn[];
  private wanted: ReadonlySet<number> | undefined;

  constructor(
    private readonly file: GridBytes,
    private readonly footer: Footer,
    private readonly maxRecord: number,
  ) {
    this.columns = tableColumns(footer.schema);
  }

  want(columns: ReadonlySet<number>): void {
    this.wanted = columns;
  }

  warnings(): [] {
    return [];
  }

  async close(): Promise<void> {}

  async *rows(): AsyncGenerator<readonly GridRow[]> {
    if (this.columns.length > 0) yield [{ number: 0, cells: this.columns.map(({ name }) => name) }];
    let before = 0;
    try {
      for (let index = 0; index < this.footer.groups; index++) {
        const group = this.footer.group(index);
        yield* this.rowsOf(group, before);
        before += group.rows;
      }
    } catch (error) {
      throw told(error, this.file.name);
    }
  }

  private async *rowsOf(group: RowGroup, before: number): AsyncGenerator<readonly GridRow[]> {
    if (this.columns.length === 0) return;
    const { file, columns } = this;
    const unpackers = await unpackersOf(group);
    const reader = new GroupReader(file, group, columns, unpackers, before, this.maxRecord);
    const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns.length)));
    const last = this.footer.rows - LAST_ROWS - before;
    for (let from = 0; from < group.rows; ) {
      const limit = before + from < FIRST_ROWS ? Math.min(most, FIRST_ROWS) : most;
      const isLast = from >= last;
      let count = Math.min(limit, (isLast ? group.rows : Math.min(group.rows, last)) - from);
      const rows = Array.from({ length: count }, () => new Array<string>(columns.length).fill(''));
      const read = isLast ? undefined : this.wanted;
      for (const index of read ?? columns.keys()) count = reader.fill(index, from, rows, count);
      const first = before + from + 1;
      yield rows.slice(0, count).map((cells, i) => ({ number: first + i, cells }));
      from += count;
    }
  }
}

async function unpackersOf({ chunks }: RowGroup): Promise<ReadonlyMap<number, Unpack>> {
  const unpackers = new Map<number, Unpack>();
  for (const { codec } of chunks) if (!unpackers.has(codec)) unpackers.set(codec, await unpackerOf(codec));
  return unpackers;
}

function told(error: unknown, file: string): unknown {
  if (!(error instanceof ParquetError)) return error;
  return inputError({ kind: 'parquet', file, fault: error.fault }, error);
}
