// What the reader finds wrong with files, options and data, as data: what each is about, and its public code.
import { type ErrorCode, NpsError } from '../core/errors.js';
import type { Archive, Foreign, Packed } from './bytes/containers.js';
import type { FileFault } from './bytes/file-fault.js';
import type { OtherText } from './bytes/text-kinds.js';

/** A record of a file. */
export interface Place {
  /** As the source was named; "-" is standard input. */
  readonly file: string;
  /** From 1, the first data row; 0 is the header. */
  readonly record: number;
  /** From 1; undefined where the file cannot be read a second time to count lines. */
  readonly line: number | undefined;
}

/** A column by the text that names it and no other, and by its position from 1. */
export interface NamedColumn {
  readonly name: string;
  readonly position: number;
}

/** Where a condition was given: in an option, or elsewhere, as people call the places. */
export type ConditionOrigin =
  | { readonly option: 'where' | 'before' | 'after' }
  | { readonly places: readonly string[] };

/** What a score column holds. */
export type ScoreKind = 'score' | 'category';

/** What is wrong with one row; where that row is, is known when the reading stops at it. */
export type RowProblem =
  /** More fields than the header has columns. */
  | { readonly kind: 'too-many-fields'; readonly expected: number; readonly found: number }
  | { readonly kind: 'not-a-count'; readonly column: string; readonly value: string }
  | { readonly kind: 'not-a-weight'; readonly column: string; readonly value: string }
  | { readonly kind: 'not-a-date'; readonly column: string; readonly value: string }
  /** A date that contradicts the order of day and month of those before it. */
  | { readonly kind: 'other-date-order'; readonly value: string }
  /** A date that depends on the order of day and month, which is not known. */
  | { readonly kind: 'date-order-unknown'; readonly column: string; readonly value: string }
  /** A cell that a condition cannot compare. */
  | {
      readonly kind: 'not-comparable';
      readonly column: string;
      readonly value: string;
      readonly wanted: 'number' | 'date';
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
  /** A segment column with more different values than are allowed. */
  | { readonly kind: 'too-many-values'; readonly column: string; readonly limit: number };

/** What is wrong with the form of a record; `excerpt` is its line, and `at` the place in it, from 0. */
interface MalformedDetails {
  readonly place: Place;
  /** The field, by its column's name if it has one. */
  readonly field: { readonly name: string | undefined; readonly position: number };
  readonly excerpt: { readonly text: string; readonly at: number };
}

/** A line of a file, from 1, and some of its cells. */
export interface SeenLine {
  readonly line: number;
  readonly texts: readonly string[];
}

/** Why no column was taken for the score, or which ones may be meant. */
export type ScoreAdvice =
  /** The first row holds answers already, this column among them. */
  | { readonly found: 'no-header'; readonly column: NamedColumn }
  | { readonly found: 'categories'; readonly column: NamedColumn }
  | { readonly found: 'numbers'; readonly column: NamedColumn }
  | { readonly found: 'nothing'; readonly columns: readonly string[] };

/** A condition that asks for a value which its column never has; `seen` are some that it has. */
export interface NeverOccurs {
  readonly origin: ConditionOrigin;
  readonly text: string;
  readonly value: string;
  readonly column: string;
  readonly seen: readonly string[];
}

export type InputProblem =
  | (RowProblem & { readonly place: Place })
  /** `isOne`: the files of a folder would be of no use. */
  | {
      readonly kind: 'unreadable';
      readonly file: string;
      readonly fault: FileFault;
      readonly isOne?: true;
    }
  | {
      readonly kind: 'container';
      readonly file: string;
      readonly what: Packed | Archive | Foreign;
    }
  /** A text that is no table. */
  | { readonly kind: 'other-text'; readonly file: string; readonly what: OtherText }
  | { readonly kind: 'damaged-gzip'; readonly file: string; readonly isCut: boolean }
  /** `at` is the first NUL, in bytes from 0. */
  | { readonly kind: 'not-text'; readonly file: string; readonly at: number }
  | { readonly kind: 'utf16-without-mark'; readonly file: string; readonly encoding: string }
  | { readonly kind: 'not-utf8'; readonly file: string; readonly byte: number; readonly offset: number }
  | { readonly kind: 'half-a-character'; readonly file: string; readonly encoding: string }
  /** An encoding that was asked for, and what contradicts it. */
  | {
      readonly kind: 'wrong-encoding';
      readonly file: string;
      readonly given: string;
      readonly why: 'mark' | 'not-wide' | 'undecodable';
      readonly found: string | undefined;
    }
  | { readonly kind: 'unknown-encoding'; readonly encoding: string }
  | { readonly kind: 'empty-file'; readonly file: string }
  /** Two records may be the header, or both: what they hold, and how many header rows there are then. */
  | {
      readonly kind: 'two-headers';
      readonly file: string;
      readonly first: SeenLine;
      readonly second: SeenLine;
      readonly rows: number | undefined;
    }
  /** `rows` of the first rows have `fields` fields, more than the header, whose line it is if there is one. */
  | {
      readonly kind: 'header-width';
      readonly file: string;
      readonly line: number | undefined;
      readonly linesToSkip: number;
      readonly columns: number;
      readonly fields: number;
      readonly rows: number;
      readonly of: number;
    }
  /** All rows have fewer fields than the header, of which `name` follows a delimiter and a space, as in a sentence. */
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
    }
  | ({ readonly kind: 'unclosed-quote'; readonly delimiter: string } & MalformedDetails)
  | ({ readonly kind: 'text-after-quote'; readonly delimiter: string } & MalformedDetails)
  /** `limit` in bytes. */
  | ({ readonly kind: 'record-too-large'; readonly limit: number } & MalformedDetails)
  /** `labels` are all names by which the columns can be called; `role` is what the column was wanted for. */
  | {
      readonly kind: 'unknown-column';
      readonly file: string;
      readonly column: string;
      readonly columns: readonly string[];
      readonly labels: readonly string[];
      readonly role: ColumnRole | undefined;
    }
  | {
      readonly kind: 'ambiguous-column';
      readonly file: string;
      readonly column: string;
      readonly positions: readonly number[];
      readonly role: ColumnRole | undefined;
    }
  /** `sampled` are the rows that were looked at, where there are more. */
  | {
      readonly kind: 'several-score-columns';
      readonly file: string;
      readonly columns: readonly (NamedColumn & { readonly label: string; readonly answers: number })[];
      readonly sampled: number | undefined;
    }
  /** `looked` are the columns with the name of a score and other cells. */
  | {
      readonly kind: 'no-score-column';
      readonly file: string;
      readonly looked: readonly {
        readonly label: string;
        readonly position: number;
        readonly examples: readonly string[];
      }[];
      readonly advice: ScoreAdvice;
    }
  /** Options that contradict each other. */
  | { readonly kind: 'options-exclude'; readonly options: readonly [first: string, second: string] }
  | { readonly kind: 'column-twice'; readonly option: 'by' | 'counts'; readonly text: string }
  | { readonly kind: 'no-condition'; readonly origin: ConditionOrigin; readonly text: string }
  /** A condition with < or >, and a value that has no order. */
  | {
      readonly kind: 'no-order';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
    }
  /** A key that says after its colon how to read a column, in a way that is none; or quartiles of no numbers. */
  | {
      readonly kind: 'unknown-reading';
      readonly text: string;
      readonly how: string;
      readonly periods: readonly string[];
    }
  | { readonly kind: 'no-numbers'; readonly text: string; readonly column: string; readonly rows: number }
  | ({ readonly kind: 'value-never-occurs' } & NeverOccurs)
  | { readonly kind: 'dates-not-settled'; readonly files: readonly string[]; readonly column: string }
  | { readonly kind: 'all-weights-zero'; readonly files: readonly string[]; readonly column: string }
  /** More than half of the filled cells are no scores; without `examples` where cells are not shown. */
  | {
      readonly kind: 'mostly-rejected';
      readonly files: readonly string[];
      readonly column: string;
      readonly wanted: ScoreKind;
      readonly rejected: number;
      readonly filled: number;
      readonly examples: readonly string[];
    };

/** What a column is wanted for. */
export type ColumnRole = 'by';

const CODES: Record<InputProblem['kind'], ErrorCode> = {
  unreadable: 'unreadable-file',
  container: 'not-csv',
  'other-text': 'not-csv',
  'damaged-gzip': 'unreadable-file',
  'not-text': 'not-csv',
  'utf16-without-mark': 'encoding',
  'not-utf8': 'encoding',
  'half-a-character': 'encoding',
  'wrong-encoding': 'encoding',
  'unknown-encoding': 'usage',
  'empty-file': 'empty-input',
  'two-headers': 'malformed-csv',
  'header-width': 'malformed-csv',
  'header-split': 'malformed-csv',
  'wrong-delimiter': 'malformed-csv',
  'unclosed-quote': 'malformed-csv',
  'text-after-quote': 'malformed-csv',
  'record-too-large': 'record-too-large',
  'unknown-column': 'unknown-column',
  'ambiguous-column': 'ambiguous-column',
  'several-score-columns': 'ambiguous-column',
  'no-score-column': 'no-score-column',
  'options-exclude': 'usage',
  'column-twice': 'usage',
  'no-condition': 'usage',
  'no-order': 'usage',
  'unknown-reading': 'usage',
  'no-numbers': 'usage',
  'value-never-occurs': 'bad-value',
  'dates-not-settled': 'ambiguous-date',
  'all-weights-zero': 'bad-value',
  'mostly-rejected': 'not-a-score-column',
  'too-many-fields': 'malformed-csv',
  'not-a-count': 'bad-value',
  'not-a-weight': 'bad-value',
  'not-a-date': 'bad-value',
  'other-date-order': 'ambiguous-date',
  'date-order-unknown': 'ambiguous-date',
  'not-comparable': 'bad-value',
  'in-both-halves': 'bad-value',
  'counts-too-large': 'bad-value',
  'rejected-score': 'rejected-score',
  'too-many-values': 'too-many-segments',
};

/** The error for a problem. */
export function inputError(problem: InputProblem, cause?: unknown): NpsError<InputProblem> {
  return new NpsError(CODES[problem.kind], problem, { cause });
}
