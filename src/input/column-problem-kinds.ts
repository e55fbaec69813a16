// What the reader finds wrong with columns, and with the options that name them.

/** An option that lists columns, each once. */
export type ListOption = 'counts' | 'columns' | 'mean';

/** A column by the text that names it and no other, and by its position from 1. */
export interface NamedColumn {
  readonly name: string;
  readonly position: number;
}

/** What a column is wanted for. */
export type ColumnRole = 'by' | 'score';

/**
 * The columns of a table of counts. `total`: some rows are the sum of all others, told from them by a value of a column
 * if there is one.
 */
export type CountedAnswers = {
  readonly total: { readonly column: NamedColumn | undefined; readonly value: string } | undefined;
} /** `answer` holds each score or category once, `count` how many gave it; undefined where that is not known. */ & (
  | {
      readonly by: 'scores' | 'categories';
      readonly answer: NamedColumn;
      readonly count: NamedColumn | undefined;
    }
  /** A column for each score from 0 to 10, or for detractors, passives and promoters. */
  | { readonly by: 'columns'; readonly columns: readonly NamedColumn[] }
);

/** What is wrong with a column, or with an option about one. */
export type ColumnProblem =
  /** `labels` are all names by which the columns can be called; `role` is what the column was wanted for, `likely` the score column without that. */
  | {
      readonly kind: 'unknown-column';
      readonly file: string;
      readonly column: string;
      readonly columns: readonly string[];
      readonly labels: readonly string[];
      readonly role: ColumnRole | undefined;
      readonly likely: NamedColumn | undefined;
      /** Only the beginning of a stream was looked at: the rest may have other columns. */
      readonly isBeginning?: true;
    }
  | {
      readonly kind: 'ambiguous-column';
      readonly file: string;
      readonly column: string;
      readonly positions: readonly number[];
      readonly role: ColumnRole | undefined;
    }
  /** A name of both a column of the file and a joined column; `names` tell them apart. */
  | {
      readonly kind: 'in-both-files';
      readonly column: string;
      readonly files: readonly [own: string, joined: string];
      readonly names: readonly [own: string, joined: string];
    }
  /** What looks like a table of how many gave each answer: see distribution-table.ts. */
  | { readonly kind: 'distribution-table'; readonly file: string; readonly counted: CountedAnswers }
  /** Single answers are asked for of rows that count several. */
  | { readonly kind: 'rows-of-counts'; readonly file: string }
  /** Invitations are asked for of a table that counts answers, which knows of no others. */
  | { readonly kind: 'invited-of-counts'; readonly file: string }
  /** Options that contradict each other. */
  | { readonly kind: 'options-exclude'; readonly options: readonly [first: string, second: string] }
  | { readonly kind: 'column-twice'; readonly option: 'by' | ListOption; readonly text: string }
  /** Bins of a column with several currencies; quartiles of one whose numbers can be read in two ways. */
  | {
      readonly kind: 'mixed-units';
      /** The option that wants numbers; `by` unless given. */
      readonly option?: 'mean';
      readonly text: string;
      readonly column: string;
      readonly units: readonly string[];
    }
  | {
      readonly kind: 'numbers-not-settled';
      readonly text: string;
      readonly column: string;
      readonly value: string;
    }
  /** Ages of answers are asked for. */
  | { readonly kind: 'no-date-column'; readonly file: string }
  | {
      readonly kind: 'several-date-columns';
      readonly file: string;
      readonly columns: readonly NamedColumn[];
      /** What they could say: which answer is the latest, or when each was given. */
      readonly wanted: 'latest' | 'when';
    }
  /** A text that should name days: a year, a quarter, a month, a week or a day. */
  | { readonly kind: 'not-days'; readonly option: 'since' | 'until'; readonly text: string }
  /** No zone of IANA. */
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  | { readonly kind: 'since-after-until'; readonly since: string; readonly until: string }
  /** A key that says after its colon how to read a column, in a way that is none; or quartiles of no numbers. */
  | {
      readonly kind: 'unknown-reading';
      readonly text: string;
      readonly how: string;
      readonly periods: readonly string[];
    }
  | {
      readonly kind: 'no-numbers';
      readonly option?: 'mean';
      readonly text: string;
      readonly column: string;
      readonly rows: number;
    };
