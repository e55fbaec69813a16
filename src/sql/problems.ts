// What cannot be written as SQL, as data.
import { type ErrorCode, NpsError } from '../core/errors.js';

/** What a name belongs to. */
export type Named = 'column' | 'table';

export type SqlProblem =
  /** A name that is empty, too long, or has a `character` that is refused. */
  | {
      readonly kind: 'sql-name';
      readonly of: Named;
      readonly name: string;
      /** The name of the engine. */
      readonly engine: string;
      readonly why: { readonly is: 'empty' } | NameTooLong | NameWith;
    }
  /** A column of the answer with the name of one that nps adds. */
  | { readonly kind: 'sql-reserved-name'; readonly name: string }
  /** The name of a table has more than four parts, or a quote that never closes. */
  | { readonly kind: 'sql-table'; readonly table: string; readonly why: 'parts' | 'quotes' }
  /** A text has a character that no literal can hold: NUL, or half of a character. */
  | { readonly kind: 'sql-value'; readonly value: string }
  /** A SELECT without text. */
  | { readonly kind: 'sql-empty-query' }
  /** For MySQL all names of columns together are the name of one column, which may have `most` characters. */
  | { readonly kind: 'sql-heading'; readonly length: number; readonly most: number }
  /** The query needs window functions, which the engine does not have. */
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
