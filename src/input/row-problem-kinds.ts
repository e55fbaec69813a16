// What the reader finds wrong with a row, and with the rows of a data set as a whole.
import type { Scale } from '../core/scale.js';
import type { PossibleAnswer } from './cells/rejected.js';
import type { NamedColumn } from './column-problem-kinds.js';
import type { ConditionOrigin } from './condition-problem-kinds.js';
import type { CountedRowProblem } from './counted-problem-kinds.js';
import type { ScoreKind } from './score-problem-kinds.js';

/** A record of a file. */
export interface Place {
  /** As the source was named; "-" is standard input. */
  readonly file: string;
  /** From 1, the first data row; 0 is the header. */
  readonly record: number;
  /** From 1; undefined where the file cannot be read a second time to count lines, or has no lines. */
  readonly line: number | undefined;
  /** In a workbook: the sheet, and the number of the row in it. */
  readonly sheet?: string;
  readonly row?: number | undefined;
}

/** What is wrong with one row; where that row is, is known when the reading stops at it. */
export type RowProblem =
  | CountedRowProblem
  /** More fields than the header has columns; `areCells`: in a sheet or the like, which has no delimiters. */
  | {
      readonly kind: 'too-many-fields';
      readonly expected: number;
      readonly found: number;
      readonly areCells?: true;
    }
  | { readonly kind: 'not-a-count'; readonly column: string; readonly value: string }
  | { readonly kind: 'not-a-weight'; readonly column: string; readonly value: string }
  | { readonly kind: 'not-a-date'; readonly column: string; readonly value: string }
  /** A date that contradicts the order of day and month of those before it; `settledBy` is one of them. */
  | {
      readonly kind: 'other-date-order';
      readonly value: string;
      readonly settledBy?: string | undefined;
    }
  /** A date that depends on the order of day and month, which is not known. */
  | { readonly kind: 'date-order-unknown'; readonly column: string; readonly value: string }
  /**
   * A number that can be read in two ways, on which a condition or a bin depends; `instead` are the two texts of the
   * condition that say which.
   */
  | {
      readonly kind: 'number-not-settled';
      readonly column: string;
      readonly value: string;
      readonly condition:
        | { readonly origin: ConditionOrigin; readonly instead: readonly [point: string, comma: string] }
        | undefined;
    }
  | { readonly kind: 'in-both-halves' }
  /** More responses in all than can be counted exactly. */
  | { readonly kind: 'counts-too-large' }
  /** A score that is none, where that stops the reading; `value` is left out where cells are not shown. */
  | {
      readonly kind: 'rejected-score';
      readonly column: string;
      readonly value: string | undefined;
      readonly wanted: ScoreKind;
    }
  /** A segment column with more different values than are allowed; `ofCells`: each would be split into answers. */
  | {
      readonly kind: 'too-many-values';
      readonly column: string;
      readonly limit: number;
      readonly ofCells?: true;
    };

/** What is wrong with what all rows hold. */
export type DataProblem =
  /** Only 0 and 1: a yes or no. */
  | {
      readonly kind: 'only-two-values';
      readonly files: readonly string[];
      readonly column: string;
      readonly answers: number;
    }
  /**
   * Texts that are rejected so often that answers may be lost with them. `scale` is what counts, `hasLowest` whether
   * and `hasHighest` whether its ends occur, `isShown` whether cells may be shown.
   */
  | {
      readonly kind: 'lost-answers';
      readonly files: readonly string[];
      readonly column: string;
      readonly wanted: ScoreKind;
      readonly texts: readonly {
        readonly text: string;
        readonly rows: number;
        readonly may: PossibleAnswer;
      }[];
      readonly more: number;
      readonly filled: number;
      readonly scale: { readonly low: number; readonly high: number };
      readonly hasLowest: boolean;
      readonly hasHighest: boolean;
      readonly isShown: boolean;
    }
  /** Most rows have no date that can be read, of `rows` that nothing else leaves out; without `examples` where cells are not shown. */
  | {
      readonly kind: 'mostly-undated';
      readonly files: readonly string[];
      readonly column: NamedColumn;
      readonly rows: number;
      readonly unreadable: number;
      readonly blank: number;
      readonly examples: readonly string[];
    }
  | { readonly kind: 'dates-not-settled'; readonly files: readonly string[]; readonly column: string }
  | { readonly kind: 'all-weights-zero'; readonly files: readonly string[]; readonly column: string }
  /** More than half of the filled cells are no scores; without `examples` where cells are not shown. */
  | {
      readonly kind: 'mostly-rejected';
      readonly files: readonly string[];
      readonly column: string;
      readonly wanted: ScoreKind;
      /** Of the answers, where it is not that of an NPS. */
      readonly scale?: Scale;
      readonly rejected: number;
      readonly filled: number;
      readonly examples: readonly string[];
    };
