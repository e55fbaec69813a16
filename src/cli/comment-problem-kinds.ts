// What is wrong where comments are asked for.

import type { SurveyedKind } from '../input/columns/surveyed-column.js';
import type { ThemeFault } from '../text/index.js';

/** A column as it is listed for who has to name one. */
export interface ListedColumn {
  readonly name: string;
  /** From 1. */
  readonly position: number;
  readonly kind: SurveyedKind;
  /** The first cell that is not blank. */
  readonly example: string | undefined;
}

export type CommentProblem =
  /** No column looks like what people wrote. */
  | {
      readonly kind: 'no-comment-column';
      readonly file: string;
      readonly columns: readonly ListedColumn[];
    }
  | {
      readonly kind: 'several-comment-columns';
      readonly file: string;
      readonly columns: readonly ListedColumn[];
    }
  /** One half of the comments without the other. */
  | { readonly kind: 'half-of-comments'; readonly given: 'before' | 'after' }
  /** A theme file of another shape. */
  | { readonly kind: 'theme-fault'; readonly file: string; readonly fault: ThemeFault }
  /** `--print` of themes that are in a file already. */
  | { readonly kind: 'print-of-own-themes'; readonly file: string }
  | { readonly kind: 'print-reads-nothing'; readonly file: string }
  /** nps brings no themes along in a language. */
  | { readonly kind: 'no-starter'; readonly language: string; readonly languages: readonly string[] }
  /** Neither a language that is known nor a column. */
  | {
      readonly kind: 'unknown-language';
      readonly language: string;
      readonly codes: readonly string[];
      /** Of the file. */
      readonly columns: readonly string[];
    };
