// A column that may hold the score: why it was taken, or why not.
import type { Column } from '../table/header.js';
import type { Evidence } from './score-evidence.js';

/** Why a column was taken for the score. */
export type ScoreReason =
  | { readonly by: 'name' }
  /** Another header row of the column asks the question. */
  | { readonly by: 'question'; readonly question: string }
  /** The next column holds the categories of its answers. */
  | { readonly by: 'category'; readonly column: string }
  /** No other column has a name that speaks of a score. */
  | { readonly by: 'rating' };

export interface ScoreColumn {
  column: Column;
  why: ScoreReason;
  /** Its name alone would fit other questions too. */
  weak: boolean;
}

/** A column whose name speaks of scores. */
export interface Candidate extends ScoreColumn {
  readonly evidence: Evidence;
  /** Why it is none after all. */
  readonly unfit: Unfit | undefined;
}

/** Why a column is not taken whose name speaks of scores. */
export interface Unfit {
  /** Its cells are no scores; they are 0 and 1; they number the rows; its header states another scale; none is high. */
  readonly why: 'cells' | 'yes-or-no' | 'row-numbers' | 'other-scale' | 'low';
}
