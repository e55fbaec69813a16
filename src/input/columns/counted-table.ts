// What is known of a table that counts answers: where its counts are.
import type { Column } from '../table/header.js';

/** Where the counts of a table are. `sure`: nothing else can be meant, and nothing else is in the file. */
export type DistributionTable = { readonly sure: boolean; readonly total: Total | undefined } & (
  | {
      /** A row for each score or category. */
      readonly kind: 'scores' | 'categories';
      readonly answer: Column;
      /** Undefined where there are only shares. */
      readonly count: Column | undefined;
    }
  /** A column for each score, in their order, or for detractors, passives and promoters. */
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
);

/** Some rows are the sum of all others; told from them by a value of a column, if there is one. */
export interface Total {
  readonly column: Column | undefined;
  readonly value: string;
}
