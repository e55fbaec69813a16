// What the reader finds wrong with counted files.

/** What is wrong with a counted file as a whole. */
export type CountedProblem =
  /** It is empty. */
  | { readonly kind: 'counted-nothing'; readonly file: string }
  /** There is a header but no rows. */
  | { readonly kind: 'counted-no-rows'; readonly files: readonly string[] }
  /** It lacks columns; `isNone`: it is no counted file at all. `found` are its first columns, and `more` how many are not shown. */
  | {
      readonly kind: 'not-counted';
      readonly file: string;
      readonly missing: readonly string[];
      readonly isNone: boolean;
      readonly found: readonly string[];
      readonly more: number;
    }
  /** Its column of weights is not that of the first file; undefined where there is none. */
  | {
      readonly kind: 'other-weights';
      readonly file: string;
      readonly own: string | undefined;
      readonly first: string | undefined;
    }
  /** Its groups or responses are not those that it says it has: some are missing. */
  | {
      readonly kind: 'counted-cut';
      readonly file: string;
      readonly groups: FoundOf;
      readonly responses: FoundOf;
    }
  /** It has more groups than the `limit` of the query. */
  | {
      readonly kind: 'too-many-counted';
      readonly file: string;
      readonly groups: number;
      readonly limit: number;
    };

/** How many are in the file, and how many it says there are. */
interface FoundOf {
  readonly found: number;
  readonly said: number;
}

/** What is wrong with one row of a counted file. */
export type CountedRowProblem =
  /** The row has fewer fields than the header. */
  | { readonly kind: 'short-group'; readonly expected: number; readonly found: number }
  /** The row repeats the header. */
  | { readonly kind: 'header-again' }
  /** The row has another total than the first row. */
  | {
      readonly kind: 'other-total';
      readonly column: string;
      readonly value: string;
      readonly first: number;
    }
  | { readonly kind: 'neither-kept'; readonly column: string; readonly value: string }
  /** Some rows have a number of responses that is not whole. */
  | { readonly kind: 'bad-counts'; readonly column: string; readonly count: number }
  /** Some rows may or may not be the latest answer of a customer. */
  | { readonly kind: 'tied-answers'; readonly column: string; readonly count: number }
  /** Some answers of the group have no weight, or a negative one. */
  | { readonly kind: 'without-weight'; readonly column: string; readonly count: number; readonly of: number }
  /** The sums cannot come from the weights of that number of responses. */
  | {
      readonly kind: 'no-weight-sums';
      readonly columns: readonly [sum: string, squares: string];
      readonly values: readonly [sum: string, squares: string];
      readonly responses: number;
    };
