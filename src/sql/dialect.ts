// What is peculiar to an engine's SQL, as one record. `x` is an expression throughout, and so is what comes of it.

/** How an engine writes what the query needs. */
export interface Dialect {
  /** What people call the engine. */
  readonly label: string;
  /** Its clients by the names of their programs, without `.exe`. */
  readonly clients: readonly string[];
  readonly names: NameRules;
  /** Whether `SUM(COUNT(*)) OVER ()` works, which tells whether the answer is whole. */
  readonly hasWindows: boolean;
  /** Whether the client writes no CSV, so that the query has one column that is a record of CSV. */
  readonly writesRecords?: true;
  /** The text where there is none. */
  readonly noText: 'NULL' | "''";
  /** Only ASCII stands in quotes as it is: the connection may have another encoding. */
  readonly isAsciiOnly?: true;
  /** A text whose bytes of UTF-8 are given as hexadecimal digits. */
  readonly decoded: (hex: string) => string;
  readonly text: (x: string) => string;
  /** A text without the spaces at its ends. */
  readonly trimmed: (text: string) => string;
  /** Whether a text contains another, in any case. */
  readonly contains: (text: string, part: string) => string;
  /** As a double. Of what is no number the engine stops, or it is NULL. */
  readonly number: (x: string) => string;
  /** As a whole number of up to 18 digits; NULL where it has decimals. */
  readonly whole: (x: string) => string;
  /** A date or timestamp as what is compared with {@link Dialect.dayLiteral}, and the engine refuses anything else if it can. */
  readonly dated: (x: string) => string;
  /** `2026-04-01` as what `dated` is compared with: its first moment. */
  readonly dayLiteral: (day: string) => string;
  /** A date or timestamp as what puts answers in order; NULL where it is none. */
  readonly moment: (x: string) => string;
  /** The text of its day, ISO week or month: `2026-04-01`, `2026-W14`, `2026-04`. */
  readonly periods: Readonly<Record<'day' | 'week' | 'month', (x: string) => string>>;
}

/** How an engine takes the names of columns and tables. */
export interface NameRules {
  /** What names stand in. Within the name it is doubled, unless `refused` has it. */
  readonly quote: '"' | '`';
  /** Characters that cannot be in a name there. */
  readonly refused?: RegExp;
  /** Bytes that a name may have, where the engine cuts longer ones without a word. */
  readonly longest?: number;
  /** Plain names are written in upper case; one in double quotes is taken as it is. */
  readonly isFolded?: true;
}

/** A double that is whole, as a whole number; for engines that have FLOOR. */
export function wholeOf(number: string, cast: (number: string) => string): string {
  return `CASE WHEN ${number} = FLOOR(${number}) THEN ${cast(number)} END`;
}

/** `CAST(x AS type)` */
export const castTo = (type: string) => (x: string) => `CAST(${x} AS ${type})`;

/** `'2026-04-01'`, and with a type before it a literal of that type. */
export const literalOf = (type: string) => (day: string) => `${type}'${day}'`;
