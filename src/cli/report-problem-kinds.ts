// What is wrong with what a page is asked to be.
import type { SavedFault } from '../report/saved-json.js';

export type ReportProblem =
  /** Many tables are no table. */
  | { readonly kind: 'page-as-csv' }
  /** A picture is of one part; `parts` are those that were named. */
  | { readonly kind: 'svg-of-parts'; readonly parts: readonly string[] }
  | { readonly kind: 'goal-without-date'; readonly goal: number }
  /** No page can be made of a saved document. */
  | { readonly kind: 'page-of-saved-fault'; readonly file: string; readonly fault: SavedFault }
  /** One of several files is a saved document; a page is made of one alone. */
  | { readonly kind: 'page-of-several'; readonly file: string; readonly files: number }
  /** Options for figures, which a saved document has already. */
  | { readonly kind: 'page-already-computed'; readonly file: string; readonly flags: readonly string[] }
  /** The segments of a saved document were tested as if each were the only one. */
  | { readonly kind: 'page-of-uncorrected'; readonly file: string }
  /** Parts that a saved document does not hold; `held` are those that it does. */
  | {
      readonly kind: 'parts-not-saved';
      readonly file: string;
      readonly missing: readonly string[];
      readonly held: readonly string[];
    }
  /** The configuration hides figures that a saved document tells; `saved` is what it was saved with. */
  | {
      readonly kind: 'saved-shows-few';
      readonly file: string;
      readonly minN: number;
      readonly saved: number | null;
    };
