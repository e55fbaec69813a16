// What the reader finds wrong with files, options and data, as data: what each is about, and its public code.
import type { Category } from '../core/category.js';
import { type ErrorCode, NpsError } from '../core/errors.js';
import type { Scale } from '../core/scale.js';
import type { Archive, Foreign, Packed } from './bytes/containers.js';
import type { FileFault } from './bytes/file-fault.js';
import type { OtherText } from './bytes/text-kinds.js';
import type { PossibleAnswer } from './cells/rejected.js';

/** A record of a file. */
export interface Place {
  /** As the source was named; "-" is standard input. */
  readonly file: string;
  /** From 1, the first data row; 0 is the header. */
  readonly record: number;
  /** From 1; undefined where the file cannot be read a second time to count lines. */
  readonly line: number | undefined;
}

/** An option that lists columns, each once. */
export type ListOption = 'counts' | 'columns' | 'mean';

/** A column by the text that names it and no other, and by its position from 1. */
export interface NamedColumn {
  readonly name: string;
  readonly position: number;
}

/** Where a condition was given: in an option, or elsewhere, as people call the places. */
export type ConditionOrigin =
  | { readonly option: 'where' | 'before' | 'after' | 'rate' | 'open' }
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

/** What is wrong with the form of a record; `excerpt` is its line, and `at` the place in it, from 0. */
interface MalformedDetails {
  readonly place: Place;
  /** The field, by its column's name if it has one. */
  readonly field: { readonly name: string | undefined; readonly position: number };
  readonly excerpt: { readonly text: string; readonly at: number };
}

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
  /** Other columns that hold such numbers, those that read like a question first; `more` are not named. */
  | {
      readonly found: 'candidates';
      readonly columns: readonly (ScoreCandidate & { readonly isLikely: boolean })[];
      readonly more: number;
    }
  | { readonly found: 'nothing'; readonly columns: readonly string[] };

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

/**
 * A condition that asks for a value which its column never has; `seen` are some that it has. `instead` are the conditions
 * that would say what is probably meant: the same in another case, or the span of time that the value names.
 */
export interface NeverOccurs {
  readonly origin: ConditionOrigin;
  readonly text: string;
  readonly value: string;
  readonly column: string;
  readonly seen: readonly string[];
  /** No row at all meets the condition. */
  readonly noRow?: true;
  readonly instead?: {
    readonly why: 'case' | 'span';
    readonly texts: readonly string[];
  };
  /** Values of the condition that never occur either, and are not told. */
  readonly more?: number;
}

/** Cells that a condition compares with a number, or with a date, and that are none. */
export interface NotCompared {
  readonly origin: ConditionOrigin;
  readonly text: string;
  readonly column: string;
  readonly wanted: 'number' | 'date';
  /** The currency, or %, of the numbers that can be compared. */
  readonly unit?: string | undefined;
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
  /** A file that is not what it was when it was opened: its size then and now, in bytes. */
  | {
      readonly kind: 'changed-file';
      readonly file: string;
      readonly how: FileChange;
      readonly sizes: readonly [then: number, now: number];
    }
  | {
      readonly kind: 'container';
      readonly file: string;
      readonly what: Packed | Archive | Foreign;
    }
  /** A text that is no table. */
  | { readonly kind: 'other-text'; readonly file: string; readonly what: OtherText }
  | { readonly kind: 'damaged-gzip'; readonly file: string; readonly isCut: boolean }
  /** `at` is the first NUL, from 0, in bytes of the text, or in characters where it is not UTF-8. */
  | {
      readonly kind: 'not-text';
      readonly file: string;
      readonly unit: 'byte' | 'character';
      readonly at: number;
    }
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
  /** An encoding of which this Node has not all characters. */
  | { readonly kind: 'missing-encoding'; readonly encoding: string }
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
  /** `limit` in fields. */
  | ({
      readonly kind: 'record-too-wide';
      readonly limit: number;
      readonly delimiter: string;
    } & MalformedDetails)
  /** `labels` are all names by which the columns can be called; `role` is what the column was wanted for, `likely` the score column without that. */
  | {
      readonly kind: 'unknown-column';
      readonly file: string;
      readonly column: string;
      readonly columns: readonly string[];
      readonly labels: readonly string[];
      readonly role: ColumnRole | undefined;
      readonly likely: NamedColumn | undefined;
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
    }
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
  /** What is wrong with a further file of a data set; `first` is the score column that was found in the first one. */
  | { readonly kind: 'no-own-score'; readonly problem: UnclearScore; readonly first: string }
  /**
   * A category column with values that repeat and are not known. `readings` are the codes that all of them fit, where
   * there are several; `sampled` as above. No values where cells are not shown.
   */
  | {
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
  /** What looks like a table of how many gave each answer: see distribution-table.ts. */
  | { readonly kind: 'distribution-table'; readonly file: string; readonly counted: CountedAnswers }
  /** Single answers are asked for of rows that count several. */
  | { readonly kind: 'rows-of-counts'; readonly file: string }
  /** Invitations are asked for of a table that counts answers, which knows of no others. */
  | { readonly kind: 'invited-of-counts'; readonly file: string }
  /** Options that contradict each other. */
  | { readonly kind: 'options-exclude'; readonly options: readonly [first: string, second: string] }
  | { readonly kind: 'column-twice'; readonly option: 'by' | ListOption; readonly text: string }
  | { readonly kind: 'no-condition'; readonly origin: ConditionOrigin; readonly text: string }
  /** A condition with < or >, and a value that has no order. */
  | {
      readonly kind: 'no-order';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
    }
  /** A value that can mean two things in its column; `instead` are the conditions that say which. */
  | {
      readonly kind: 'unclear-value';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly value: string;
      readonly column: string;
      readonly why: 'value-order' | 'value-sign' | 'in-percent' | 'no-percent' | 'units' | 'number-or-date';
      readonly instead: readonly string[];
    }
  /** A comparison that no cell of its column can meet; without `examples` where cells are not shown. */
  | ({
      readonly kind: 'nothing-compared';
      readonly files: readonly string[];
      readonly examples: readonly string[];
    } & NotCompared)
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
    }
  | ({ readonly kind: 'value-never-occurs' } & NeverOccurs)
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

/**
 * How a file was changed while it was read: another one has its name; it is shorter; it is longer, and what was there
 * ended in the middle of a row; it was written to and is as long as before.
 */
export type FileChange = 'replaced' | 'shrunk' | 'growing' | 'rewritten';

/** Why the score column of a file is not clear. */
export type UnclearScore = Extract<
  InputProblem,
  { readonly kind: 'no-score-column' | 'several-score-columns' | 'stated-scale' }
>;

/** What a column is wanted for. */
export type ColumnRole = 'by' | 'score';

const CODES: Record<InputProblem['kind'], ErrorCode> = {
  unreadable: 'unreadable-file',
  'changed-file': 'unreadable-file',
  container: 'not-csv',
  'other-text': 'not-csv',
  'damaged-gzip': 'unreadable-file',
  'not-text': 'not-csv',
  'utf16-without-mark': 'encoding',
  'not-utf8': 'encoding',
  'half-a-character': 'encoding',
  'wrong-encoding': 'encoding',
  'unknown-encoding': 'usage',
  'missing-encoding': 'encoding',
  'empty-file': 'empty-input',
  'two-headers': 'malformed-csv',
  'header-width': 'malformed-csv',
  'header-split': 'malformed-csv',
  'wrong-delimiter': 'malformed-csv',
  'unclosed-quote': 'malformed-csv',
  'text-after-quote': 'malformed-csv',
  'record-too-large': 'record-too-large',
  'record-too-wide': 'record-too-large',
  'unknown-column': 'unknown-column',
  'ambiguous-column': 'ambiguous-column',
  'several-score-columns': 'ambiguous-column',
  'no-score-column': 'no-score-column',
  'stated-scale': 'other-scale',
  'only-two-values': 'not-a-score-column',
  'lost-answers': 'lost-answers',
  'no-own-score': 'no-score-column',
  'unknown-categories': 'not-a-score-column',
  'distribution-table': 'ambiguous-column',
  'rows-of-counts': 'usage',
  'invited-of-counts': 'usage',
  'options-exclude': 'usage',
  'column-twice': 'usage',
  'no-condition': 'usage',
  'no-order': 'usage',
  'unclear-value': 'usage',
  'nothing-compared': 'bad-value',
  'mixed-units': 'bad-value',
  'numbers-not-settled': 'bad-value',
  'no-date-column': 'unknown-column',
  'several-date-columns': 'ambiguous-column',
  'not-days': 'usage',
  'since-after-until': 'usage',
  'unknown-zone': 'usage',
  'mostly-undated': 'bad-value',
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
  'number-not-settled': 'bad-value',
  'in-both-halves': 'bad-value',
  'counts-too-large': 'bad-value',
  'rejected-score': 'rejected-score',
  'too-many-values': 'too-many-segments',
};

/** The error for a problem. */
export function inputError(problem: InputProblem, cause?: unknown): NpsError<InputProblem> {
  return new NpsError(CODES[problem.kind], problem, { cause });
}
