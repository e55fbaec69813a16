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
  /** The sheet that is read, by its name or, from 1, its number. */
  sheet?: string | undefined;
  /** The sheet that is not looked for, where the same workbook is read for that too. */
  besides?: string | undefined;
  /** Where the first rows of JSON decide which columns there are, all are looked at for it. */
  isWhole?: boolean | undefined;
  /** Rows may have more fields than the header, all of them too. */
  ragged?: boolean | undefined;
  /** How surely a text names the score. */
  rank?: NameRank | undefined;
  /** Names of columns that were asked for, by which the right one of several sheets is known. */
  columns?: readonly string[] | undefined;
  /** No person wrote it: its last rows sum nothing up. */
  isExact?: boolean | undefined;
  /** Bytes that one record may have. */
  maxRecord: number;
  /** Told the number of bytes as they are read, before they are unpacked or decoded. */
  onBytes?: ((count: number) => void) | undefined;
}

/** The text of a table after its head, for whoever finds its records in another way than {@link Table.records}. */
export interface TableText {
  /** Where the record after the head begins, in bytes of the UTF-8 text. */
  readonly from: number;
  /**
   * The file of which every byte is one of the text, where in it the text begins, and where the rows end, in bytes of
   * the text; undefined for any other.
   */
  readonly file: { readonly file: OpenFile; readonly start: number; readonly end: number } | undefined;
  /**
   * The text from an offset after the head on. Who took it may give a part back; who asks then, from where that part
   * begins, goes on with it.
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
  /** Of a sheet they are its rows. */
  readonly unit?: 'row';
}

/** What is joined to the rows of a table from another file. */
export interface TableJoin {
  /** The column of the file whose cells say which row of the other one is joined. */
  readonly id: Column;
  /** Gets the cells of these columns ready, as far as they are joined: others are '' after the head. */
  want(columns: readonly Column[]): Promise<void>;
  /** Rows as the file has them, with what is joined to each. To be called once of each row after the head, in order. */
  complete(rows: RecordChunk): RecordChunk;
}

export interface Table {
  readonly source: Source;
  /** The name of the source, for problems and warnings. */
  readonly label: string;
  /** What it is where it is no separated values; read as if it were. */
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
  /** What follows the head, as the file has it; undefined where nothing does, or only a fault. */
  readonly text: TableText | undefined;
  /** What is joined to its rows; undefined where nothing is. The last columns of the header are joined ones then. */
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
