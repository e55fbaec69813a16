// What is wrong with counts that nps tally is to make, as data.

export type TallyProblem =
  /** What only all responses together tell, or no text of a score cell. */
  | { readonly kind: 'tally-refuses'; readonly option: 'latestBy' | 'category' | 'counts' | 'last' }
  /** A key without a column. */
  | { readonly kind: 'tally-key'; readonly text: string }
  /** A column that is called like those that counts have of their own. */
  | { readonly kind: 'tally-name'; readonly name: string }
  | { readonly kind: 'tally-too-many'; readonly limit: number };
