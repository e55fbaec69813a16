// What the reader finds wrong with files and their bytes.
import type { Unread } from './bytes/containers.js';
import type { FileFault } from './bytes/file-fault.js';
import type { PackedFaultKind } from './bytes/packed-fault.js';
import type { OtherText } from './bytes/text-kinds.js';
import type { ZipFault } from './bytes/zip-fault.js';
import type { GridKind } from './grids/kinds.js';
import type { ParquetFault } from './grids/parquet/fault.js';
import type { WorkbookFault } from './grids/xlsx/part-fault.js';

/** What is wrong with a file before it is a table. */
export type FileProblem =
  /** `isOne`: the files of a folder would be of no use. */
  | {
      readonly kind: 'unreadable';
      readonly file: string;
      readonly fault: FileFault;
      readonly isOne?: true;
    }
  /** A file that is not what it was when it was opened: its size then and now, in bytes. */
  | {
      readonly kind: 'changed-file';
      readonly file: string;
      readonly how: FileChange;
      readonly sizes: readonly [then: number, now: number];
    }
  | { readonly kind: 'container'; readonly file: string; readonly what: Unread }
  /** A stream of a format that needs random access, with more than the `limit` bytes that are kept in memory. */
  | { readonly kind: 'grid-too-large'; readonly file: string; readonly limit: number }
  /** A sheet was asked for, but no file has sheets. */
  | { readonly kind: 'no-sheets'; readonly files: readonly string[]; readonly sheet: string }
  /** A text that is no table. */
  | { readonly kind: 'other-text'; readonly file: string; readonly what: OtherText }
  | { readonly kind: 'parquet'; readonly file: string; readonly fault: ParquetFault }
  | { readonly kind: 'damaged-gzip'; readonly file: string; readonly isCut: boolean }
  | {
      readonly kind: 'damaged-packing';
      readonly file: string;
      readonly packing: 'zstd' | 'bzip2';
      readonly fault: PackedFaultKind;
    }
  /** A zip archive that is damaged, or the file `part` in it. */
  | {
      readonly kind: 'damaged-zip';
      readonly file: string;
      readonly part: string | undefined;
      readonly fault: ZipFault;
    }
  /** A zip archive with no table, or several; `names` are its files, or those of the tables. */
  | {
      readonly kind: 'tables-in-zip';
      readonly file: string;
      readonly hasTables: boolean;
      readonly names: readonly string[];
    }
  /** The file `part` of a workbook is damaged. */
  | {
      readonly kind: 'damaged-workbook';
      readonly file: string;
      readonly part: string;
      readonly fault: WorkbookFault;
    }
  /** No sheet of a workbook has this name or number, from 1. */
  | {
      readonly kind: 'unknown-sheet';
      readonly file: string;
      readonly sheet: string;
      readonly sheets: readonly string[];
    }
  /** A workbook without cells, such as one with only charts. */
  | { readonly kind: 'empty-workbook'; readonly file: string }
  /** `at` is the first NUL, from 0, in bytes of the text, or in characters where it is not UTF-8. */
  | {
      readonly kind: 'not-text';
      readonly file: string;
      readonly unit: 'byte' | 'character';
      readonly at: number;
    }
  /** A cell of a grid holds NUL; `row` as people number it, 0 where it names the columns, and `column` from 1. */
  | {
      readonly kind: 'nul-in-cell';
      readonly file: string;
      readonly of: GridKind;
      readonly sheet: string | undefined;
      readonly row: number;
      readonly column: number;
      /** What the column is called, where the file itself says so. */
      readonly name: string | undefined;
    }
  | { readonly kind: 'utf16-without-mark'; readonly file: string; readonly encoding: string }
  | { readonly kind: 'not-utf8'; readonly file: string; readonly byte: number; readonly offset: number }
  | { readonly kind: 'half-a-character'; readonly file: string; readonly encoding: string }
  /** An encoding that was asked for, and what contradicts it. */
  | {
      readonly kind: 'wrong-encoding';
      readonly file: string;
      readonly given: string;
      readonly why: 'mark' | 'not-wide' | 'undecodable';
      readonly found: string | undefined;
    }
  | { readonly kind: 'unknown-encoding'; readonly encoding: string }
  /** An encoding whose characters this Node does not have in full. */
  | { readonly kind: 'missing-encoding'; readonly encoding: string }
  | { readonly kind: 'empty-file'; readonly file: string };

/**
 * How a file was changed while it was read: another one has its name; it is shorter; it is longer, and what was there
 * ended in the middle of a row; it was written to and is as long as before.
 */
export type FileChange = 'replaced' | 'shrunk' | 'growing' | 'rewritten';
