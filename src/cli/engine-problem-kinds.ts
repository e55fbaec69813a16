// What an engine cannot be asked, as data.
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

/** Why a command or an option needs the rows themselves, which no engine is asked for. */
export type EngineProblem =
  /** Neither a table nor a query; or both. */
  | { readonly kind: 'engine-from'; readonly given: 'none' | 'both' }
  /** A position has no meaning where the columns of a table have no order that is kept. */
  | { readonly kind: 'engine-position'; readonly option: EngineColumn; readonly text: string }
  /** A key that is not known of a table, or that depends on single rows. */
  | { readonly kind: 'engine-key'; readonly text: string; readonly why: 'file' | 'category' | 'quartiles' }
  /** A condition that compares with what is neither a plain number nor a day. */
  | {
      readonly kind: 'engine-value';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
    }
  /** Nothing says how the engine writes SQL. */
  | { readonly kind: 'engine-without-dialect' }
  /** Segments without the column that makes them. */
  | { readonly kind: 'engine-segment-without-by' }
  /** Days are asked for, and no column is named that has them. */
  | { readonly kind: 'engine-without-date' }
  /** Whole periods have no days from which to count back. */
  | { readonly kind: 'engine-last-of-periods' }
  /** Whole periods are of another length than the segments that are asked for. */
  | { readonly kind: 'engine-other-period'; readonly text: string; readonly period: string }
  /** Only the latest answers count, in each period: but which period is only known once all is read. */
  | {
      readonly kind: 'engine-latest-of-periods';
      readonly why: 'auto' | 'wave' | 'sunday' | 'sides' | 'checks';
    }
  /** The first of two queries found nothing. */
  | { readonly kind: 'engine-no-answers'; readonly file: string }
  /** It found more texts than answers have. */
  | {
      readonly kind: 'engine-many-texts';
      readonly file: string;
      readonly texts: number;
      readonly most: number;
    }
  /** Its answer was cut. */
  | {
      readonly kind: 'engine-cut-texts';
      readonly file: string;
      readonly texts: number;
      readonly found: number;
    }
  /** A command that needs the rows themselves, or none that there is. */
  | {
      readonly kind: 'engine-command';
      readonly command: string;
      readonly why: 'rows' | 'trend' | 'unknown';
    }
  /** No command is named. */
  | { readonly kind: 'engine-without-command' }
  /** An option that cannot be asked of an engine. */
  | {
      readonly kind: 'engine-refuses';
      readonly flag: string;
      readonly why: 'rows' | 'targets' | 'categories' | 'counts' | 'zone' | 'join' | 'order';
    }
  /** An option of other commands. */
  | {
      readonly kind: 'engine-of-others';
      readonly flag: string;
      readonly command: string;
      readonly others: readonly string[];
    };
