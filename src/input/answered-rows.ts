// Answers with their whole rows, for whoever lists them.
import type { Category } from '../core/category.js';
import type { Column } from './table/header.js';

/** An answer, and the row that it is in. */
export interface AnsweredRow {
  /** The fields of the row, as they are in the file; those of columns that are not wanted may be empty. */
  readonly row: readonly string[];
  /** The number of its file among those that are read, from 0. */
  readonly file: number;
  /** Of the file; from 1, the first data row. */
  readonly record: number;
  /** Its place among the rows of all files, which are numbered as they are met. */
  readonly place: number;
  /** On the scale of the answers; of a category one of its scores. */
  readonly score: number;
  readonly category: Category;
  /** Trimmed; '' without one, and where no column of comments is named. */
  readonly comment: string;
  /** Seconds since 1970 on the clock of the file; NaN without a date, and where no dates are wanted. */
  readonly time: number;
  /** It meets the conditions of {@link AnswerListener.open}. */
  readonly isOpen: boolean;
}

/** A file of which the answers come next. */
export interface ListedFile {
  /** As it was typed. */
  readonly source: string;
  readonly columns: readonly Column[];
  /** The columns that are wanted; undefined where all are. */
  readonly listed: readonly Column[] | undefined;
  /** The column that is read for the answer. */
  readonly score: Column;
  /**
   * The rows above the answers, for a copy of them to be read as the file is: the first header row, or all, where the
   * others say which column the score is; none of a file without a header.
   */
  readonly header: readonly (readonly string[])[];
}

/** Who is told of answers with their rows, in the order of the files; with `latestBy` in the end. */
export interface AnswerListener {
  /** Columns whose cells are wanted: each text is a name, or several with commas between them; all unless given. */
  readonly columns?: readonly string[] | undefined;
  /** A condition that open answers meet. */
  readonly open?: string | undefined;
  /** Whether dates are told, by a column that is found where none is named: if there is one, or without fail. */
  readonly dates?: 'if-found' | 'needed' | undefined;
  /** Before the answers of each file. */
  onFile(file: ListedFile): void;
  onAnswer(answer: AnsweredRow): void;
}
