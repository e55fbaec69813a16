// A table, opened: what its columns are is known, its first rows are at hand, the rest streams.

import type { NpsError } from '../../core/errors.js';
import type { Growth, OpenFile } from '../bytes/file.js';
import type { Source } from '../bytes/source.js';
import type { ByteStream } from '../bytes/stream.js';
import type { Grid } from '../grids/grid.js';
import type { Place } from '../problems.js';
import type { Dialect } from './dialect.js';
import type { Column, Header } from './header.js';
import type { NameRank } from './place-header.js';
import type { RecordChunk } from './record-chunk.js';
import type { MalformedRecord } from './records.js';

/** How a file is to be read; what is left out is found out. */
export interface TableOptions {
  delimiter?: string | undefined;
  encoding?: string | undefined;
  headerRows?: number | undefined;
  skipLines?: number | undefined;
  /** Whether a field that begins with a quote is quoted. */
  quote?: 'double' | 'none' | undefined;
  /** The sheet that is read, by its name or its number from 1. */
  sheet?: string | undefined;
  /** The sheet to leave out of the search: the same workbook is read for that one too. */
  besides?: string | undefined;
  /** Look at all rows of JSON, not only the first, to find the columns. */
  isWhole?: boolean | undefined;
  /** Rows may have more fields than the header, all of them too. */
  ragged?: boolean | undefined;
  /** How surely a text names the score. */
  rank?: NameRank | undefined;
  /** Names of columns that the user gave: a sheet that has them is the right one. */
  columns?: readonly string[] | undefined;
  /** Whether a program wrote it, so that its last rows are no sums. */
  isExact?: boolean | undefined;
  /** Bytes that one record may have. */
  maxRecord: number;
  /** Told the number of bytes as they are read, before they are unpacked or decoded. */
  onBytes?: ((count: number) => void) | undefined;
}

/**
 * The text of a table that goes on after its head, for whoever finds its records in another way than
 * {@link Table.records}.
 */
export interface TableText {
  /** Where the record after the head begins, in bytes of the UTF-8 text. */
  readonly from: number;
  /**
   * The file of which every byte is one of the text, where in it the text begins, and where the rows end, in bytes of
   * the text; undefined for any other.
   */
  readonly file: { readonly file: OpenFile; readonly start: number; readonly end: number } | undefined;
  /**
   * The text from an offset on, which may be in the head. Who took it may give a part back; who asks then, from where
   * that part begins, goes on with it.
   */
  bytes(from: number): Promise<ByteStream>;
}

/** What stands above the header and was left out. */
export interface LinesAbove {
  /** How many lines of the file. */
  readonly lines: number;
  /** As many as leaving lines out would need to give the same table. */
  readonly skipLines: number;
  /** What the first of them says, on one line. */
  readonly text: string;
  /** What lines are called: rows in a sheet. */
  readonly unit?: 'row';
}

/** Joins columns of another file to the rows of a table. */
export interface TableJoin {
  /** The column of the responses with the id. */
  readonly id: Column;
  /** Loads the cells of these columns, if they are joined ones; those of other joined columns are '' after the head. */
  want(columns: readonly Column[]): Promise<void>;
  /** Rows with their joined cells. Must be called once for each row after the head, in order. */
  complete(rows: RecordChunk): RecordChunk;
}

export interface Table {
  readonly source: Source;
  /** The name of the source, for problems and warnings. */
  readonly label: string;
  /** The grid that the table is made of, if it is no file of separated values. */
  readonly grid: Grid | undefined;
  readonly encoding: { readonly name: string; readonly why: string };
  readonly dialect: Dialect;
  readonly header: Header;
  /** The header rows as they are in the file; none of a file without a header. */
  readonly headerRecords: readonly (readonly string[])[];
  /** What stands above the header and was left out, if anything. */
  readonly above: LinesAbove | undefined;
  /** The first data rows: at most 1,000, from about the first 1 MiB. */
  readonly sample: readonly (readonly string[])[];
  /** The rows that were read to see what the table is; the sample is their beginning. */
  readonly head: RecordChunk;
  /** The text after the head, without joined cells; undefined where nothing follows, or only a fault. */
  readonly text: TableText | undefined;
  /** The join to its rows, if any; the joined columns are then the last of the header. */
  readonly join?: TableJoin | undefined;
  /** Rows at the very end that sum the others up, which are left out; known once all others were given. */
  readonly summary: readonly (readonly string[])[];
  /**
   * All rows after the head. To be called once.
   * @throws NpsError that names the record which breaks the rules
   */
  records(): AsyncGenerator<RecordChunk>;
  /** The place of a record; for a stream, which cannot be read again, without the line. */
  locate(record: number, offset: number): Promise<Place>;
  /** What to say of a record that breaks the rules; record 0 is the header. */
  malformed(fault: MalformedRecord, record: number): Promise<NpsError>;
  /**
   * What was added to the file while it was read, and is not in the table.
   * @throws NpsError `unreadable-file` where it was changed in any other way
   */
  growth(): Growth | undefined;
  /** Lets go of the file, whether it was read to its end or not. */
  close(): Promise<void>;
  /** It is UTF-8 as it is, but was read in another encoding, as asked. */
  readonly isUtf8Too: boolean;
  /** Characters so far that the encoding could not express. */
  readonly undecodable: number;
}
