// Questions that an engine cannot answer, as data.
import type { ConditionOrigin } from '../input/problems.js';

/** An option, by its key, that names columns. */
export type EngineColumn =
  | 'score'
  | 'by'
  | 'date'
  | 'weight'
  | 'count'
  | 'latestBy'
  | 'tie'
  | 'every'
  | 'where';

/** Why a command or an option needs the rows themselves: an engine returns only counts. */
export type EngineProblem =
  /** Neither a table nor a query is given, or both are. */
  | { readonly kind: 'engine-from'; readonly given: 'none' | 'both' }
  /** A column is given by its position: the columns of a table have none. */
  | { readonly kind: 'engine-position'; readonly option: EngineColumn; readonly text: string }
  /** A key that a table does not have, or that depends on single rows. */
  | { readonly kind: 'engine-key'; readonly text: string; readonly why: 'file' | 'category' | 'quartiles' }
  /** A condition that compares with something that is neither a plain number nor a day. */
  | {
      readonly kind: 'engine-value';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
    }
  /** Nothing says which SQL the engine speaks. */
  | { readonly kind: 'engine-without-dialect' }
  /** Segments without the column that makes them. */
  | { readonly kind: 'engine-segment-without-by' }
  /** Days are asked for, but no column of dates is named. */
  | { readonly kind: 'engine-without-date' }
  /** Days are selected by `last`, `splitAt` or `periods`, but the engine counts whole periods. */
  | { readonly kind: 'engine-last-of-periods' }
  /** The segments are periods of another length than those that the engine counts. */
  | { readonly kind: 'engine-other-period'; readonly text: string; readonly period: string }
  /** The latest answer of each period counts, but the periods are known only after all is read. */
  | {
      readonly kind: 'engine-latest-of-periods';
      readonly why: 'auto' | 'wave' | 'sunday' | 'sides' | 'checks';
    }
  /** The first of two queries found no rows. */
  | { readonly kind: 'engine-no-answers'; readonly file: string }
  /** The first of two queries found more texts than a score column can have. */
  | {
      readonly kind: 'engine-many-texts';
      readonly file: string;
      readonly texts: number;
      readonly most: number;
    }
  /** The answer to the first of two queries was cut. */
  | {
      readonly kind: 'engine-cut-texts';
      readonly file: string;
      readonly texts: number;
      readonly found: number;
    }
  /** A command that needs the rows themselves, or does not exist. */
  | {
      readonly kind: 'engine-command';
      readonly command: string;
      readonly why: 'rows' | 'trend' | 'unknown';
    }
  /** No command is named. */
  | { readonly kind: 'engine-without-command' }
  /** An option that an engine cannot answer. */
  | {
      readonly kind: 'engine-refuses';
      readonly flag: string;
      readonly why: 'rows' | 'targets' | 'categories' | 'counts' | 'zone' | 'join' | 'order';
    }
  /** An option that only other commands have. */
  | {
      readonly kind: 'engine-of-others';
      readonly flag: string;
      readonly command: string;
      readonly others: readonly string[];
    };
