// What is wrong with documents that an earlier run saved, and with comparing two sides.
import type { InputProblem, UnclearScore } from '../input/problems.js';
import type { SavedFault } from '../report/saved-json.js';

/** What is wrong with the score column of responses. */
export type ScoreProblem =
  | UnclearScore
  | Extract<InputProblem, { readonly kind: 'unknown-column' | 'mostly-rejected' }>;

export type SavedProblem =
  | { readonly kind: 'saved-fault'; readonly file: string; readonly fault: SavedFault }
  | {
      readonly kind: 'saved-without-breakdown';
      readonly file: string;
      readonly by: string;
      readonly held: readonly (readonly string[])[];
    }
  /** Conditions that are asked for and a document was saved without; `held` are its own. */
  | {
      readonly kind: 'saved-without-where';
      readonly file: string;
      readonly missing: readonly string[];
      readonly held: readonly string[];
    }
  | { readonly kind: 'saved-hides'; readonly file: string }
  | { readonly kind: 'saved-pools'; readonly file: string }
  /** Its segments overlap. */
  | { readonly kind: 'saved-overlaps'; readonly file: string }
  | { readonly kind: 'saved-without-shares'; readonly file: string }
  /** `before` and `after` are the names of the sides. */
  | {
      readonly kind: 'sides-differ';
      readonly before: string;
      readonly after: string;
      readonly term: string;
      readonly values: readonly [before: string, after: string];
    }
  /** An option for the score column of a side that was counted already. */
  | { readonly kind: 'score-of-document'; readonly file: string; readonly side: 'before' | 'after' }
  /** A problem of one side, which an option for it alone mends. */
  | { readonly kind: 'of-side'; readonly problem: ScoreProblem; readonly side: 'before' | 'after' }
  /** A baseline whose score column is not the one of the responses now; `by` are the breakdowns that are wanted of it. */
  | {
      readonly kind: 'score-of-baseline';
      readonly problem: ScoreProblem;
      readonly by: readonly (readonly string[])[];
    }
  /** `by` has the edges of one side. */
  | {
      readonly kind: 'quartiles-differ';
      readonly before: string;
      readonly after: string;
      readonly column: string;
      readonly by: string;
    };
