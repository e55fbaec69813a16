// What a case is: a text as the suites of other parsers have them, what it holds, and who reads it otherwise.

/** Parsers that were asked about every case of records; those that are at hand are asked again by the test. */
export const PEERS = ['csv-parse', 'Python', 'DuckDB', 'PapaParse'] as const;
export type Peer = (typeof PEERS)[number];

/** The rows that a parser gives, without blank lines; `error` where it refuses the text. */
export type Rows = readonly (readonly string[])[] | 'error';

/** A text of records. */
export interface RecordCase {
  readonly name: string;
  readonly text: string;
  /** A comma unless given. */
  readonly delimiter?: string;
  /** LF or CRLF unless given. */
  readonly recordEnd?: 'cr';
  /** Quotes are text. */
  readonly unquoted?: true;
  /** The records, before the fault if there is one; a blank line has no fields. */
  readonly records: readonly (readonly string[])[];
  /** What is wrong with the record after them, and in which field, from 0. */
  readonly fault?: readonly ['unclosed-quote' | 'text-after-quote', field: number];
  /** Who reads it otherwise, and how. */
  readonly others?: Partial<Record<Peer, Rows>>;
  /** Why we read it as we do, where anybody reads it otherwise. */
  readonly why?: string;
}

/** A whole file, read without any option. */
export interface FileCase {
  readonly name: string;
  readonly bytes: string | Buffer;
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  /** The kind of problem that is told instead. */
  readonly problem?: string;
  /** Why we read it so, where others do not. */
  readonly why?: string;
}
