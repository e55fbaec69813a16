// What is wrong with a file whose columns are joined to the responses, or with the ids of both.
import type { Place } from './row-problem-kinds.js';

/** The responses and the file that is joined to them, as they were named; or the same of each. */
export type OfBoth = readonly [own: string, joined: string];

/** Ids that differ only in how they are written: of those that match nothing, how many would match if that were one. */
export interface NearIds {
  readonly by: 'zeros' | 'case';
  readonly count: number;
  /** Two that differ so; undefined where cells are not shown. */
  readonly example: OfBoth | undefined;
}

export type JoinProblem =
  /** Nobody said which columns hold the ids; `shared`: names that both files have. */
  | { readonly kind: 'join-without-on'; readonly files: OfBoth; readonly shared: readonly string[] }
  /** No column is called as the option says: in which file, and what its columns are called. */
  | {
      readonly kind: 'no-id-column';
      readonly text: string;
      /** Whether the responses or the joined file lacks it. */
      readonly lacking: 'own' | 'joined';
      readonly name: string;
      readonly file: string;
      readonly names: readonly string[];
      /** The name as it would be looked for in each file; the same twice where one name was given. */
      readonly on: OfBoth;
    }
  /** A text with several signs between which both names may be parted; `instead` are the texts that say where. */
  | { readonly kind: 'unclear-on'; readonly text: string; readonly instead: readonly string[] }
  /** An id that a record before has too, by its number; without the id where cells are not shown. */
  | {
      readonly kind: 'repeated-id';
      readonly place: Place;
      readonly column: string;
      readonly value: string | undefined;
      readonly first: number;
    }
  /** No row has an id that the joined file has. */
  | {
      readonly kind: 'no-id-matches';
      readonly file: string;
      readonly on: OfBoth;
      readonly rows: number;
      /** Of them, rows without an id. */
      readonly blank: number;
      /** How many ids the joined file has. */
      readonly ids: number;
      readonly near: readonly NearIds[];
      /** How many different ids were looked at for that. */
      readonly looked: number;
      /** An id of each file; undefined where cells are not shown. */
      readonly examples: OfBoth | undefined;
    };
