// A grid: a file that holds cells and is no text, such as a workbook, Parquet, SPSS or JSON.
// Its rows become the text that they would have as CSV (table/), and are read as any CSV is.
import type { InputWarning } from '../warnings.js';
import type { CellWords } from './cell-words.js';
import type { GridKind } from './kinds.js';

export type { GridKind };

/** A row as it is in the file. */
export interface GridRow {
  /** Its number for people: the row of a sheet, the line of JSON lines, else counted from 1. */
  readonly number: number;
  /**
   * Its cells as text, in the order of the columns; '' for empty ones. A row of a sheet ends with its last filled cell.
   * Numbers are written in the shortest form that reads back the same (`9`, `7.5`), days as `2026-04-01`, times as
   * `2026-04-01 13:45:00`, with `Z` or an offset where the file has one, booleans as `true` and `false`.
   */
  readonly cells: readonly string[];
}

/** An open grid. Whoever opened it closes it. */
export interface Grid {
  readonly kind: GridKind;
  /**
   * How many of its first rows name the columns, where the format says so; undefined where it has to be found out as in a
   * CSV: titles may be above the header, and vendors write up to three header rows. `want` is called only where it is known.
   */
  readonly headerRows: number | undefined;
  /** The name of the sheet that is read, where the file has sheets. */
  readonly sheet?: string | undefined;
  /**
   * Its rows in order, some at a time, beginning with those that name the columns; rows without cells may be left out.
   * Every call starts from the beginning, counts for warnings included: a second call finds the place of a row for a message.
   * @throws NpsError where the file is damaged, or needs more memory or rows than are allowed
   */
  rows(): AsyncGenerator<readonly GridRow[]>;
  /** The first rows decide on the columns, and later rows may have others. */
  readonly findsColumns?: boolean;
  /** Its rows can be read only once, because it is a stream that is not kept. */
  readonly isOnce?: boolean;
  /**
   * From now on only these columns, by position from 0, are needed, and other cells may be ''. The last three rows must be
   * complete: they may be sums, and only their labels show that.
   */
  want(columns: ReadonlySet<number>): void;
  /** Remarks on the file, known after its rows were read: other sheets, hidden rows, and the like. */
  warnings(): readonly InputWarning[];
  close(): Promise<void>;
}

/** The bytes of a grid, readable from any position: those of a file, or of a stream that is kept in memory. */
export interface GridBytes {
  /** The name of the source, for messages. */
  readonly name: string;
  readonly size: number;
  /** Bytes from a position on; fewer where the file ends. */
  read(position: number, length: number): Uint8Array;
}

/** The text of a grid that is text, such as JSON. */
export interface TextOfGrid {
  /** The name of the source, for messages. */
  readonly name: string;
  /** UTF-8 without a byte order mark, from the beginning; can be called only once where `isOnce`. */
  bytes(): Promise<AsyncIterable<Uint8Array>>;
  readonly isOnce: boolean;
}

/** How a grid is to be read. */
export interface GridOptions {
  /**
   * The sheet of a workbook or list of a JSON document, by its name or its number from 1. Without it, the first with a
   * fitting header is read. Ignored for files without sheets.
   */
  readonly sheet?: string | undefined;
  /** The sheet to leave out of the search: the same workbook is read for that one too. */
  readonly besides?: string | undefined;
  /** The encoding of the text in an SPSS file, where the file states none or a wrong one. */
  readonly encoding?: string | undefined;
  /** Look at all rows, not only the first, to find the columns, unless the grid is `isOnce`. */
  readonly isWhole?: boolean | undefined;
  /** Bytes that a row may have as text. */
  readonly maxRecord: number;
  /** Names of columns that the user gave: a sheet that has them is the right one. */
  readonly columns?: readonly string[] | undefined;
  /** How strongly a text names a score: 2 for strong names, 1 for weak ones, 0 for others. */
  readonly rank?: ((text: string) => number) | undefined;
}

/** Opens grids of one kind: the type of the default export of each kind's `open.ts`. */
export type OpenGrid = (bytes: GridBytes, options: GridOptions, words: CellWords) => Promise<Grid>;

/** A file in an archive; its format is found out as for any other file. */
export interface PackedFile {
  readonly packed: AsyncIterable<Uint8Array>;
}

/** Opens zip archives: workbooks and others. */
export type OpenArchive = (bytes: GridBytes, options: GridOptions) => Promise<Grid | PackedFile>;

/** The same for kinds that are text. */
export type OpenTextGrid = (text: TextOfGrid, options: GridOptions) => Promise<Grid>;
