// What the reader finds wrong with counted files.

/** What is wrong with a counted file as a whole. */
export type CountedProblem =
  /** Nothing at all is in it. */
  | { readonly kind: 'counted-nothing'; readonly file: string }
  /** There are headers, and no rows. */
  | { readonly kind: 'counted-no-rows'; readonly files: readonly string[] }
  /** It lacks columns; `isNone`: nothing in it is counted. `found` are the first columns that it has, and `more` are not shown. */
  | {
      readonly kind: 'not-counted';
      readonly file: string;
      readonly missing: readonly string[];
      readonly isNone: boolean;
      readonly found: readonly string[];
      readonly more: number;
    }
  /** The column of its weights is not that of the first file; undefined where there is none. */
  | {
      readonly kind: 'other-weights';
      readonly file: string;
      readonly own: string | undefined;
      readonly first: string | undefined;
    }
  /** It does not hold what it says that it holds. */
  | {
      readonly kind: 'counted-cut';
      readonly file: string;
      readonly groups: FoundOf;
      readonly responses: FoundOf;
    }
  /** It was asked for `limit` groups, and there are more. */
  | {
      readonly kind: 'too-many-counted';
      readonly file: string;
      readonly groups: number;
      readonly limit: number;
    };

/** How many there are, and how many there should be. */
interface FoundOf {
  readonly found: number;
  readonly said: number;
}

/** What is wrong with one row of a counted file. */
export type CountedRowProblem =
  /** It has fewer fields than the header. */
  | { readonly kind: 'short-group'; readonly expected: number; readonly found: number }
  /** It is the header once more. */
  | { readonly kind: 'header-again' }
  /** It says another total than the first row. */
  | {
      readonly kind: 'other-total';
      readonly column: string;
      readonly value: string;
      readonly first: number;
    }
  | { readonly kind: 'neither-kept'; readonly column: string; readonly value: string }
  /** Rows that stand for no whole number of responses. */
  | { readonly kind: 'bad-counts'; readonly column: string; readonly count: number }
  /** Rows of which it cannot be said whether they are the latest answer of their customer. */
  | { readonly kind: 'tied-answers'; readonly column: string; readonly count: number }
  /** Answers of the group that have no weight, or a negative one. */
  | { readonly kind: 'without-weight'; readonly column: string; readonly count: number; readonly of: number }
  /** Sums that no weights of so many responses can have. */
  | {
      readonly kind: 'no-weight-sums';
      readonly columns: readonly [sum: string, squares: string];
      readonly values: readonly [sum: string, squares: string];
      readonly responses: number;
    };
