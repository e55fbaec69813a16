// What differs between the SQL of engines, as a record for each. `x` is always an expression, and so are the results.

/** How an engine writes what the query needs. */
export interface Dialect {
  /** The name of the engine. */
  readonly label: string;
  /** The programs that are its clients, without `.exe`. */
  readonly clients: readonly string[];
  readonly names: NameRules;
  /** Whether `SUM(COUNT(*)) OVER ()` works, which shows whether an answer is complete. */
  readonly hasWindows: boolean;
  /** Whether the client writes no CSV, so that the query returns one column with records of CSV. */
  readonly writesRecords?: true;
  /** The expression for a missing text. */
  readonly noText: 'NULL' | "''";
  /** Whether only ASCII is written in quotes: the connection may have another encoding. */
  readonly isAsciiOnly?: true;
  /** A text from its UTF-8 bytes in hexadecimal. */
  readonly decoded: (hex: string) => string;
  readonly text: (x: string) => string;
  /** A text without outer spaces. */
  readonly trimmed: (text: string) => string;
  /** Whether a text contains another, ignoring case. */
  readonly contains: (text: string, part: string) => string;
  /** As a double. For a text that is no number the engine stops or returns NULL. */
  readonly number: (x: string) => string;
  /** As a whole number of up to 18 digits; NULL for a number with decimals. */
  readonly whole: (x: string) => string;
  /** A date or timestamp for comparison with {@link Dialect.dayLiteral}; the engine refuses anything else if it can. */
  readonly dated: (x: string) => string;
  /** The first moment of a day such as `2026-04-01`, for comparison with `dated`. */
  readonly dayLiteral: (day: string) => string;
  /** A date or timestamp by which answers are sorted; NULL where it is none. */
  readonly moment: (x: string) => string;
  /** The day, ISO week or month of a date as text: `2026-04-01`, `2026-W14`, `2026-04`. */
  readonly periods: Readonly<Record<'day' | 'week' | 'month', (x: string) => string>>;
}

/** How names of columns and tables are written for an engine. */
export interface NameRules {
  /** The quote around names. In a name it is doubled, unless `refused` has it. */
  readonly quote: '"' | '`';
  /** Characters that a name cannot have. */
  readonly refused?: RegExp;
  /** Bytes that a name may have, where the engine silently cuts longer ones. */
  readonly longest?: number;
  /** Whether unquoted names are in upper case; names in double quotes keep their case. */
  readonly isFolded?: true;
}

/** A double as a whole number if it is whole, for engines that have FLOOR. */
export function wholeOf(number: string, cast: (number: string) => string): string {
  return `CASE WHEN ${number} = FLOOR(${number}) THEN ${cast(number)} END`;
}

/** `CAST(x AS type)` */
export const castTo = (type: string) => (x: string) => `CAST(${x} AS ${type})`;

/** `'2026-04-01'`, and with a type before it a literal of that type. */
export const literalOf = (type: string) => (day: string) => `${type}'${day}'`;
