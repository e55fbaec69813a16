// What the reader finds wrong with the column of the score, or of the category.
import type { Category } from '../core/category.js';
import type { NamedColumn } from './column-problem-kinds.js';

/** What a score column holds. */
export type ScoreKind = 'score' | 'category';

/** A column that may hold the score, and what speaks for it in the first rows. */
export interface ScoreCandidate extends NamedColumn {
  /** Its header. */
  readonly label: string;
  /** The lowest and the highest answer; undefined where there is none. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  readonly filled: number;
  readonly distinct: number;
  readonly examples: readonly string[];
  /** A text but for which most cells are answers. */
  readonly beside?: { readonly text: string; readonly rows: number } | undefined;
}

/** Why no column was taken for the score, or which ones may be meant. */
export type ScoreAdvice =
  /** The first row holds answers already, this column among them. */
  | { readonly found: 'no-header'; readonly column: NamedColumn }
  | { readonly found: 'categories'; readonly column: NamedColumn }
  /** Other columns that hold such numbers, those that read like a question first; `more` are not named. */
  | {
      readonly found: 'candidates';
      readonly columns: readonly (ScoreCandidate & { readonly isLikely: boolean })[];
      readonly more: number;
    }
  | { readonly found: 'nothing'; readonly columns: readonly string[] };

/** Why the score column of a file is not clear. */
export type UnclearScore =
  /** `sampled` are the rows that were looked at, where there are more. */
  | {
      readonly kind: 'several-score-columns';
      readonly file: string;
      readonly columns: readonly ScoreCandidate[];
      readonly sampled: number | undefined;
    }
  /** `looked` are the columns with the name of a score that are none, and why. */
  | {
      readonly kind: 'no-score-column';
      readonly file: string;
      readonly looked: readonly (ScoreCandidate & {
        readonly why: 'cells' | 'yes-or-no' | 'row-numbers' | 'other-scale' | 'low';
      })[];
      readonly sampled: number | undefined;
      readonly advice: ScoreAdvice;
    }
  /** The header says that other answers than 0 to 10 were offered. */
  | {
      readonly kind: 'stated-scale';
      readonly file: string;
      readonly column: NamedColumn;
      readonly label: string;
      readonly stated: { readonly low: number; readonly high: number };
    };

/** What is wrong with a further file of a data set; `first` is the score column that was found in the first one. */
export interface NoOwnScore {
  readonly kind: 'no-own-score';
  readonly problem: UnclearScore;
  readonly first: string;
}

/**
 * A category column with values that repeat and are not known. `readings` are the codes that all of them fit, where
 * there are several; `sampled` as above. No values where cells are not shown.
 */
export interface UnknownCategories {
  readonly kind: 'unknown-categories';
  readonly file: string;
  readonly column: NamedColumn;
  readonly values: readonly {
    readonly text: string;
    readonly count: number;
    readonly category: Category | undefined;
  }[];
  readonly readings: readonly (readonly (readonly [value: string, category: Category])[])[];
  readonly sampled: number | undefined;
}
