// The account of what was read, and the remarks on it: plain data that the reader fills and every report shows.

/** A remark on the data that was read or on the result. */
export interface Warning {
  /** Stable kebab-case. */
  code: string;
  /** One sentence for people. */
  message: string;
  /** How many rows, values … it concerns. */
  count?: number;
  /** What the sentence is made of, as data, where other languages have one of their own; only of nps report. */
  details?: Readonly<Record<string, unknown>>;
}

/** What was read: rows = answered + blank + rejected + filtered. */
export interface InputAccount {
  /** The paths as they were given; "-" is standard input. */
  sources: string[];
  /** Saved documents that were compared; `sources` are then the files whose responses they hold. */
  documents?: string[];
  /** Data rows, whatever became of them. */
  rows: number;
  /** Rows of the files, where a row counts several responses; the other numbers are responses then. */
  records?: number;
  /** Rows with a usable score: the n of every figure. */
  answered: number;
  /** Rows whose score cell is empty or says "no answer". */
  blank: number;
  /** Rows whose score cell holds something that is not a score. */
  rejected: number;
  /** Rows left out by a condition or their date, or superseded by a later answer of the same customer. */
  filtered: number;
  /** Role (score, by, …) → header name of the column that played it. */
  columns: Record<string, string | string[]>;
  /** The file that was joined to the rows, if any. */
  join?: JoinAccount;
}

/** How many rows of the responses have an id of the second file, and how many of its ids they use. */
export interface JoinAccount {
  /** The second file, as it was named. */
  file: string;
  /** The columns with the id: in the responses, and in the second file. */
  on: string[];
  /** Rows whose id the second file has. */
  matched: number;
  /** Rows whose id it does not have. */
  unmatched: number;
  /** Rows without an id. */
  blank: number;
  /** Ids of the second file; each is there once. */
  ids: number;
  /** Ids of the second file that no row has; left out where the sides were read one by one. */
  unused?: number;
  /** Rows of the second file without an id. */
  withoutId: number;
}
