// What can be said about how responses are read; the command line and the library share it.
import type { DateOrder } from './dates.js';

/** A row whose score cell holds something that is not a score. */
export interface RejectedRow {
  source: string;
  /** From 1, the first data row. */
  record: number;
  /** The cell as it stands in the file. */
  value: string;
  reason: string;
}

/**
 * How responses are read. Columns are named as on the command line: a header name, `Name#2`, a position, `@file`.
 */
export interface ReadOptions {
  /** The column with the 0–10 answers; found by its name and cells where it is left out. */
  score?: string;
  /** Instead of a score: a column that holds only promoter, passive or detractor, in words, as 1/2/3 or as -100/0/100. */
  category?: string;
  /** Segment columns: each entry is one breakdown, `region` or `region,plan` (crossed). */
  by?: readonly string[];
  /** The column of free text, delivered with each batch. */
  comment?: string;
  /** The column that says when the answer was given. */
  date?: string;
  /** Whether 3/12/2025 is 3 December (DMY) or March 12 (MDY); found from the whole column where it is left out. */
  dateFormat?: DateOrder;
  /** Conditions that a row must all meet, such as `plan=pro`. */
  where?: readonly string[];
  /** The column that names the customer: only the latest answer of each counts. */
  latestBy?: string;
  /** The answers that the question offered; 0–10 unless given. */
  scale?: '0-10' | '1-10';
  /** Whether 8.5 is rejected (unless given otherwise) or floored. */
  fractions?: 'reject' | 'floor';
  /** One character; found out where it is left out. */
  delimiter?: string;
  /** An encoding name; UTF-8, or UTF-16 with a byte order mark, where it is left out. */
  encoding?: string;
  /** Rows that name the columns; found out where it is left out. */
  headerRows?: number;
  /** Lines to leave out at the beginning. */
  skipLines?: number;
  /** Drop and count fields beyond the last column instead of stopping. */
  ragged?: boolean;
  /** Bytes that one record may have; 64 MiB unless given. */
  maxRecord?: number;
  /** Different values that a segment column may have; 10,000 unless given. */
  maxSegments?: number;
  /** Stop at the first rejected score. */
  strict?: boolean;
  /** Told every rejected row. */
  onRejected?: (row: RejectedRow) => void;
  /** Told the number of bytes as they are read. */
  onBytes?: (count: number) => void;
}

/** The codes of one segment column for the answers of a batch. */
export interface SegmentColumn {
  /** The column's header name. */
  name: string;
  /** For each answer an index into `values`. */
  codes: Uint32Array;
  /** The different values as met, trimmed; null is an empty cell. It grows from batch to batch; codes stay. */
  values: readonly (string | null)[];
}

/** Some answers, as columns. Only answered rows are in it. */
export interface Batch {
  /** 0..10, one an answer. With `category` 0, 7 and 9 stand for detractor, passive and promoter. */
  scores: Uint8Array;
  /** For each entry of `by`, its columns. */
  by: readonly (readonly SegmentColumn[])[];
  /** The free text, where `comment` was given. */
  comments?: readonly string[];
}
