// What the reader finds wrong with the header of a table, and with the form of its records.
import type { Place } from './row-problem-kinds.js';

/** A line of a file, from 1, and some of its cells. */
export interface SeenLine {
  readonly line: number;
  readonly texts: readonly string[];
}

/** What the lines above are called: rows in a sheet. */
interface OfLines {
  readonly unit?: 'row';
}

/** What is wrong with the header, or with the delimiter. */
export type HeaderProblem =
  /** Two records may be the header, or both: what they hold, and how many header rows there are then. */
  | ({
      readonly kind: 'two-headers';
      readonly file: string;
      readonly first: SeenLine;
      readonly second: SeenLine;
      readonly rows: number | undefined;
    } & OfLines)
  /** `rows` of the first rows have `fields` fields, more than the header, whose line it is if there is one. */
  | ({
      readonly kind: 'header-width';
      readonly file: string;
      readonly line: number | undefined;
      readonly linesToSkip: number;
      readonly columns: number;
      readonly fields: number;
      readonly rows: number;
      readonly of: number;
    } & OfLines)
  /** All rows have fewer fields than the header, in which a space comes before `name`, as after a comma in a sentence. */
  | {
      readonly kind: 'header-split';
      readonly file: string;
      readonly line: number;
      readonly columns: number;
      readonly fields: number;
      readonly name: string;
    }
  /** A delimiter that was asked for, or that a line `sep=` names, makes one column; `other` makes more. */
  | {
      readonly kind: 'wrong-delimiter';
      readonly file: string;
      readonly given: string;
      readonly isAsked: boolean;
      readonly other: string;
      readonly columns: number;
    };

/** What is wrong with the form of a record; `excerpt` is its line, and `at` the place in it, from 0. */
interface MalformedDetails {
  readonly place: Place;
  /** The field, by its column's name if it has one. */
  readonly field: { readonly name: string | undefined; readonly position: number };
  readonly excerpt: { readonly text: string; readonly at: number };
}

/** What is wrong with the form of a record. */
export type RecordProblem =
  | ({ readonly kind: 'unclosed-quote'; readonly delimiter: string } & MalformedDetails)
  | ({ readonly kind: 'text-after-quote'; readonly delimiter: string } & MalformedDetails)
  /** `limit` in bytes. */
  | ({ readonly kind: 'record-too-large'; readonly limit: number } & MalformedDetails)
  /** `limit` in fields. */
  | ({
      readonly kind: 'record-too-wide';
      readonly limit: number;
      readonly delimiter: string;
    } & MalformedDetails);
