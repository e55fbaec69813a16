// What the reader has to say about data that it could read, as data.
import type { Period } from '../core/calendar.js';
import type { Category } from '../core/category.js';
import type { Scale } from '../core/scale.js';
import type { SampleEdges } from './columns/keys.js';
import type { ScoreReason } from './columns/score-candidate.js';
import type { GridKind } from './grids/kinds.js';
import type { NearIds } from './join-problem-kinds.js';
import type { ConditionOrigin, CountedAnswers, NamedColumn, NeverOccurs, NotCompared } from './problems.js';
import type { ReadingPlan } from './table/reading-plan.js';

/** A record by its number from 1, with its file where there are several. */
export interface RecordName {
  readonly record: number;
  readonly file?: string | undefined;
}

/** Why answers perhaps should not count: what the survey tool marks them as. */
export type Doubt = 'preview' | 'partial' | 'excluded';

/** The score column of some files. */
export interface ScoreColumnOf {
  readonly files: readonly string[];
  readonly column: string;
  readonly position?: number;
  readonly why?: ScoreReason;
}

export type InputWarning =
  /** The net score of another scale, or of other bands; it comes first. */
  | { readonly code: 'not-nps'; readonly scale: Scale }
  /** Which column was taken for the score, and why; without a position where that is told elsewhere. */
  | {
      readonly code: 'score-column';
      readonly column: string;
      readonly position?: number;
      readonly why: ScoreReason;
    }
  /** The same where not all files or sides call it the same: each name with what has it, and why it was taken if it was found. */
  | { readonly code: 'score-columns-differ'; readonly columns: readonly ScoreColumnOf[] }
  /** What the codes of a category column were taken to stand for. */
  | {
      readonly code: 'category-codes';
      readonly column: string;
      readonly codes: readonly (readonly [value: string, category: Category])[];
    }
  /** A table of how many gave each answer; `isCounted`: read as that, else as answers because somebody said so. */
  | {
      readonly code: 'distribution-table';
      readonly counted: CountedAnswers;
      readonly isCounted: boolean;
    }
  | {
      readonly code: 'header-rows';
      readonly file: string;
      readonly headerRows: number;
      readonly vendor: string | null;
    }
  /** Lines above the header that are left out, as `skipLines` lines would be; without `text` where cells are not shown. */
  | {
      readonly code: 'lines-above-header';
      readonly file: string;
      readonly count: number;
      readonly skipLines: number;
      readonly text: string | undefined;
      /** What lines are called: rows in a sheet. */
      readonly unit?: 'row';
    }
  /** Keys of JSON that only later rows have, and that have no column: how many there are, and the rows of the commonest. */
  | {
      readonly code: 'late-keys';
      readonly file: string;
      readonly keys: readonly { readonly key: string; readonly rows: number }[];
      readonly count: number;
    }
  /** Options, by key, that do not apply to a file of this kind. */
  | {
      readonly code: 'options-of-text';
      readonly file: string;
      readonly kind: GridKind;
      readonly options: readonly string[];
    }
  /** Which sheet of a workbook is read, where the user did not choose and others have cells too. */
  | {
      readonly code: 'other-sheets';
      readonly file: string;
      readonly sheet: string;
      /** No option says which sheet of the joined file is read: one with the column of the ids is taken. */
      readonly isFound?: true;
      readonly others: readonly { readonly name: string; readonly isHidden: boolean }[];
    }
  /** Hidden cells that are read too: how many rows, whether a filter hides them, and the letters of columns. */
  | {
      readonly code: 'hidden-cells';
      readonly file: string;
      readonly sheet: string;
      readonly count: number;
      readonly isFiltered: boolean;
      readonly columns: readonly string[];
    }
  /** Formulas without a stored result, which are read as blank, and the first such cell. */
  | {
      readonly code: 'formulas-without-result';
      readonly file: string;
      readonly count: number;
      readonly cell: string;
    }
  /** Merged cells over several rows: only the first row has the value; `cells` are the first merged cells, such as B5:B7. */
  | { readonly code: 'merged-rows'; readonly file: string; readonly count: number; readonly cells: string }
  /** Quotes are read as text, as the file shows. */
  | { readonly code: 'quotes-are-text'; readonly file: string }
  /** Records with blanks after a closing quote, which are left out; `first` is 0 for the header. */
  | {
      readonly code: 'blanks-after-quotes';
      readonly file: string;
      readonly count: number;
      readonly first: number | undefined;
    }
  /** Rows with fewer fields than the header has; `first` is a record, where records are named. */
  | {
      readonly code: 'short-rows';
      readonly file: string;
      readonly count: number;
      readonly first: number | undefined;
    }
  /** Rows with more; `dropped`: the fields were left out, where others would stop. */
  | {
      readonly code: 'long-rows';
      readonly file: string;
      readonly count: number;
      readonly first: number | undefined;
      readonly dropped: boolean;
    }
  /** Whole lines were added to the file while it was read: how many bytes, which were left out. */
  | { readonly code: 'file-grew'; readonly file: string; readonly bytes: number }
  /** The encoding is not known; the file was read in the most likely one. */
  | { readonly code: 'encoding-unknown'; readonly file: string; readonly encoding: string }
  /** The file was read in an encoding that was asked for, but is UTF-8 as it is. */
  | { readonly code: 'utf8-too'; readonly file: string; readonly encoding: string }
  /** The column that weights the cases according to the file, where the user names none. */
  | { readonly code: 'weighted-file'; readonly file: string; readonly column: string }
  /** A file has more cases than the `count` that it states; the others are left out. */
  | { readonly code: 'more-cases'; readonly file: string; readonly count: number }
  | { readonly code: 'undecodable-characters'; readonly file: string; readonly count: number }
  /** `count` responses in `rows` rows; some of the rows are the examples. */
  | {
      readonly code: 'blank-scores';
      readonly count: number;
      readonly rows: number;
      readonly examples: readonly RecordName[];
    }
  /** The same; an example has no value where cells are not shown. */
  | {
      readonly code: 'rejected-scores';
      readonly count: number;
      readonly rows: number;
      readonly examples: readonly (RecordName & { readonly value?: string | undefined })[];
      /** For a counted file, instead of examples: the most frequent texts. */
      readonly texts: readonly { readonly text: string; readonly rows: number }[];
    }
  /** Counted files that may be incomplete. */
  | { readonly code: 'unchecked-counts'; readonly files: readonly string[] }
  | { readonly code: 'no-answers' }
  | { readonly code: 'scale-from-1' }
  /** No answer is above 7: the range that was seen, in how many answers. */
  | { readonly code: 'small-scale'; readonly low: number; readonly high: number; readonly answers: number }
  /** Rows at the end that sum others up, which are rejected: the first record, and their labels where cells are shown. */
  | {
      readonly code: 'summary-rows';
      readonly file: string;
      readonly count: number;
      readonly first: number | undefined;
      readonly texts: readonly string[];
    }
  /** Rejected numbers by which surveys code "no answer"; without `texts` where cells are not shown. */
  | {
      readonly code: 'missing-codes';
      readonly count: number;
      readonly texts: readonly { readonly text: string; readonly rows: number }[];
    }
  /** Values that differ only by case or spaces. */
  | {
      readonly code: 'similar-segments';
      readonly column: string;
      readonly values: readonly [string, string];
    }
  | ({ readonly code: 'value-never-occurs' } & NeverOccurs)
  | {
      readonly code: 'doubtful-answers';
      readonly file: string;
      readonly count: number;
      readonly column: NamedColumn & { readonly label: string };
      readonly value: string;
      readonly doubt: Doubt;
    }
  | {
      readonly code: 'group-disagrees';
      readonly file: string;
      readonly column: string;
      readonly count: number;
      readonly first: number | undefined;
    }
  /** `among` are the answers that were looked at, where there are more. */
  | {
      readonly code: 'repeated-ids';
      readonly file: string;
      readonly column: NamedColumn & { readonly label: string };
      readonly count: number;
      readonly among: number | undefined;
      readonly date: NamedColumn | undefined;
    }
  /** `within` is the period in which the later answer was given, or the columns of the key whose value it shares. */
  | {
      readonly code: 'superseded-answers';
      readonly column: string;
      readonly count: number;
      readonly within: Period | readonly string[] | undefined;
    }
  /** Cells that meet no comparison; an example has no value where cells are not shown. */
  | ({
      readonly code: 'not-compared';
      readonly count: number;
      readonly examples: readonly (RecordName & { readonly value?: string | undefined })[];
    } & NotCompared)
  /** Filled cells of a column of numbers that hold none; an example has no value where cells are not shown. */
  | {
      readonly code: 'no-numbers';
      readonly column: string;
      readonly count: number;
      readonly examples: readonly (RecordName & { readonly value?: string | undefined })[];
    }
  /** A comparison with the beginning of a month or a year, and the condition that takes all of it. */
  | {
      readonly code: 'beginning-compared';
      readonly origin: ConditionOrigin;
      readonly text: string;
      readonly day: string;
      readonly instead: string;
    }
  /** The column that says which answer is the latest, or when each was given, where nobody named it. */
  | {
      readonly code: 'date-column';
      readonly column: string;
      readonly position: number;
      readonly latestBy: string | undefined;
    }
  /** Rows that are left out because their date is blank or, in `unreadable` rows, none; an example has no value where cells are not shown. */
  | {
      readonly code: 'undated-rows';
      readonly column: string;
      readonly count: number;
      readonly unreadable: number;
      readonly examples: readonly (RecordName & { readonly value?: string | undefined })[];
    }
  /** No column does; `falling` is one of numbers that fall, as where the newest answer stands first. */
  | { readonly code: 'latest-by-row'; readonly latestBy: string; readonly falling: string | undefined }
  /** Rows without a match in the joined file: `blank` of them have no id; of `looked` ids some would match if written alike. */
  | {
      readonly code: 'unmatched-rows';
      readonly file: string;
      readonly count: number;
      readonly rows: number;
      readonly blank: number;
      readonly near: readonly NearIds[];
      readonly looked: number;
    }
  /** Edges of bins that were taken from the first rows. */
  | ({ readonly code: 'sample-quartiles' } & SampleEdges);

/** How a file was read. */
export interface FileReading {
  readonly plan: ReadingPlan;
  /** Whether dates were looked up one by one, because the kernel does not know their form. */
  readonly hasOddDates: boolean;
  readonly file: string;
  /** Undefined for separated values. */
  readonly grid: GridKind | undefined;
  readonly sheet: string | undefined;
  readonly encoding: string;
  readonly delimiter: string;
  /** Quotes are text. */
  readonly unquoted: boolean;
  readonly headerRows: number;
  readonly vendor: string | null;
}
