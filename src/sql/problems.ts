// What cannot be written as SQL, as data.
import { type ErrorCode, NpsError } from '../core/errors.js';

/** What a name or a text is of. */
export type Named = 'column' | 'table';

export type SqlProblem =
  /** A name that is empty, too long, or has what no name has; `character` is that. */
  | {
      readonly kind: 'sql-name';
      readonly of: Named;
      readonly name: string;
      /** The engine, as people call it. */
      readonly engine: string;
      readonly why: { readonly is: 'empty' } | NameTooLong | NameWith;
    }
  /** A column of the answer that is called like those that nps adds. */
  | { readonly kind: 'sql-reserved-name'; readonly name: string }
  /** A name of a table with more than four parts, or with a quote that never closes. */
  | { readonly kind: 'sql-table'; readonly table: string; readonly why: 'parts' | 'quotes' }
  /** A text that no literal can hold: NUL, or half of a character. */
  | { readonly kind: 'sql-value'; readonly value: string }
  /** A SELECT without text. */
  | { readonly kind: 'sql-empty-query' }
  /** The columns of MySQL's answer have one name together, of at most `most` characters. */
  | { readonly kind: 'sql-heading'; readonly length: number; readonly most: number }
  /** What needs window functions, in an engine that has none. */
  | { readonly kind: 'sql-no-windows'; readonly engine: string };

interface NameTooLong {
  readonly is: 'long';
  readonly bytes: number;
  readonly most: number;
}

interface NameWith {
  readonly is: 'character';
  readonly character: string;
}

const CODES: Record<SqlProblem['kind'], ErrorCode> = {
  'sql-name': 'usage',
  'sql-reserved-name': 'usage',
  'sql-table': 'usage',
  'sql-value': 'usage',
  'sql-empty-query': 'usage',
  'sql-heading': 'usage',
  'sql-no-windows': 'usage',
};

/** The error for a problem. */
export function sqlError(problem: SqlProblem): NpsError<SqlProblem> {
  return new NpsError(CODES[problem.kind], problem);
}
