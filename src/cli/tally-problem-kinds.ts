// What is wrong with a request for counts by nps tally, as data.

export type TallyProblem =
  /** An option that needs all responses together, or that counts something else than texts of a score column. */
  | { readonly kind: 'tally-refuses'; readonly option: 'latestBy' | 'category' | 'counts' | 'last' }
  /** A key without a column. */
  | { readonly kind: 'tally-key'; readonly text: string }
  /** A column with the name of one that nps adds to the counts. */
  | { readonly kind: 'tally-name'; readonly name: string }
  | { readonly kind: 'tally-too-many'; readonly limit: number };
