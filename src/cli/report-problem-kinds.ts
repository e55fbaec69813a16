// What is wrong with what a page is asked to be.

export type ReportProblem =
  /** Many tables are no table. */
  | { readonly kind: 'page-as-csv' }
  /** A picture is of one part; `parts` are those that were named. */
  | { readonly kind: 'svg-of-parts'; readonly parts: readonly string[] }
  | { readonly kind: 'goal-without-date'; readonly goal: number };
