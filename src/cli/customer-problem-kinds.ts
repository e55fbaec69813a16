// What is wrong with the customers of two waves.

export type CustomerProblem =
  /** No answer names anybody. */
  | { readonly kind: 'no-ids'; readonly file: string; readonly column: string; readonly answers: number }
  | { readonly kind: 'wave-without-answers'; readonly wave: 'before' | 'after'; readonly file: string }
  /** Nobody answered in both; `near` would be the same if they were written alike. */
  | {
      readonly kind: 'no-shared-ids';
      readonly column: string;
      readonly files: readonly string[];
      readonly customers: readonly [before: number, after: number];
      readonly near:
        | { readonly count: number; readonly example?: readonly [before: string, after: string] }
        | undefined;
    }
  /** A customer with several answers, one of them without a date, in this record or before. */
  | {
      readonly kind: 'undated-repeat';
      readonly file: string;
      readonly record: number;
      readonly column: string;
      readonly id: string;
    }
  | {
      readonly kind: 'too-many-customers';
      readonly file: string;
      readonly column: string;
      readonly limit: number;
    };
