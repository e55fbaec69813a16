// A grid: a file that holds cells and is no text, such as a workbook, Parquet, SPSS or JSON.
// Its rows become the text that they would have as CSV (table/), so that all that is done with CSV is done with it.
import type { InputWarning } from '../warnings.js';
import type { CellWords } from './cell-words.js';
import type { GridKind } from './kinds.js';

export type { GridKind };

/** A row as it is in the file. */
export interface GridRow {
  /** What people call it: of a sheet its row as the spreadsheet numbers them, of JSON lines its line, else from 1. */
  readonly number: number;
  /**
   * Its cells as text, in the order of the columns; '' where there is nothing, and of a sheet none after the last that is
   * filled. Numbers are written as short as they can be read
   * back (`9`, `7.5`), days as `2026-04-01`, moments as `2026-04-01 13:45:00`, with `Z` or an offset where the file has one,
   * truths as `true` and `false`.
   */
  readonly cells: readonly string[];
}

/** A grid, opened. Whoever opened it closes it. */
export interface Grid {
  readonly kind: GridKind;
  /**
   * How many of its first rows name the columns, where the file itself says so; undefined where that is to be found out as
   * in a text: titles may be above them, and vendors write up to three. Only where it is known are rows wanted in part.
   */
  readonly headerRows: number | undefined;
  /** The sheet that is read, where the file has sheets. */
  readonly sheet?: string | undefined;
  /**
   * Its rows in order, those that name the columns first, some at a time; rows without any cell are left out where the kind
   * has such. Every call begins anew, what is counted for warnings too: it is called a second time where the place of a row
   * is to be told.
   * @throws NpsError where the file is damaged, or would take more memory or rows than are allowed
   */
  rows(): AsyncGenerator<readonly GridRow[]>;
  /** The first rows decide which columns there are, and later ones may have others. */
  readonly findsColumns?: boolean;
  /** Its rows can be read only once, as those of a stream that nobody keeps. */
  readonly isOnce?: boolean;
  /**
   * From now on only these columns are wanted, by their positions from 0; the others may be given as '', but for the last
   * three rows of all: they may sum the others up, which their labels say.
   */
  want(columns: ReadonlySet<number>): void;
  /** What is to be said of it once its rows were read: other sheets, hidden rows, and the like. */
  warnings(): readonly InputWarning[];
  close(): Promise<void>;
}

/** The bytes of a grid, any part of which can be read: of a file, or of a stream that was kept in memory. */
export interface GridBytes {
  /** The name of the source, for messages. */
  readonly name: string;
  readonly size: number;
  /** Bytes from a place on; fewer where the file ends. */
  read(position: number, length: number): Uint8Array;
}

/** The text of a grid that is one, as JSON is. */
export interface TextOfGrid {
  /** The name of the source, for messages. */
  readonly name: string;
  /** UTF-8 without a byte order mark, from its beginning; once only where `isOnce`. */
  bytes(): Promise<AsyncIterable<Uint8Array>>;
  readonly isOnce: boolean;
}

/** What a caller may say of how a grid is read. */
export interface GridOptions {
  /**
   * The sheet by its name or, from 1, its number, of JSON the list; the first one with a header that fits where it is left
   * out. Of a file without sheets it says nothing.
   */
  readonly sheet?: string | undefined;
  /** The sheet that is not looked for, where the same workbook is read for that too. */
  readonly besides?: string | undefined;
  /** The encoding of its text, where the file does not say it or says another; only SPSS files have one of their own. */
  readonly encoding?: string | undefined;
  /** Where the first rows decide which columns there are, all are looked at for it, unless the grid is `isOnce`. */
  readonly isWhole?: boolean | undefined;
  /** Bytes that one row may have as text. */
  readonly maxRecord: number;
  /** Names of columns that were asked for, by which the right sheet is known. */
  readonly columns?: readonly string[] | undefined;
  /** How surely a text names a score: 2 as strong names do, 1 as weak ones, 0 not at all. */
  readonly rank?: ((text: string) => number) | undefined;
}

/** Opens the grids of a kind: the default export of the file `open.ts` of each kind has this form. */
export type OpenGrid = (bytes: GridBytes, options: GridOptions, words: CellWords) => Promise<Grid>;

/** A file that is packed in another one; what it holds is found out as of any. */
export interface PackedFile {
  readonly packed: AsyncIterable<Uint8Array>;
}

/** Opens archives: workbooks, and what else a zip archive may be. */
export type OpenArchive = (bytes: GridBytes, options: GridOptions) => Promise<Grid | PackedFile>;

/** The same of kinds that are text. */
export type OpenTextGrid = (text: TextOfGrid, options: GridOptions) => Promise<Grid>;
