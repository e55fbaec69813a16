// What nps inspect finds, as its document says it.

/** The kind of a file; separated values with any delimiter are csv. */
export type FileFormat = 'csv' | 'xlsx' | 'json' | 'json-lines' | 'parquet' | 'spss';

/** What is in a file, and how it would be read. */
export interface InspectResult {
  readonly format: FileFormat;
  /** The sheet of a workbook or the list of a JSON document that is read; null for other files. */
  readonly sheet: string | null;
  /** Null for a file that is not text. */
  readonly encoding: string | null;
  /** Null for a file that is not CSV. */
  readonly delimiter: string | null;
  readonly headerRows: number;
  /** The survey tool that wrote the file; null where that cannot be told. */
  readonly vendor: string | null;
  /** For people. */
  readonly why: {
    readonly encoding: string | null;
    readonly delimiter: string | null;
    readonly headerRows: string;
  };
  /** How the likely encodings would read the file, the most likely one first; none where its encoding is known. */
  readonly encodings: readonly { readonly encoding: string; readonly samples: readonly string[] }[];
  readonly columns: readonly ColumnResult[];
  readonly score: { readonly column: string; readonly why: string } | null;
  /** A command line to go on with; null without a score column. */
  readonly command: string | null;
}

/** One column of a file: its kind, and what its cells are. */
export interface ColumnResult {
  readonly name: string;
  /** From 1. */
  readonly position: number;
  readonly kind: 'score' | 'date' | 'comment' | 'category' | 'id' | 'number' | 'text' | 'empty';
  /** Different values, blank cells aside. */
  readonly distinct: number;
  /** Their number is estimated, to within 1 or 2 percent: there are more than are counted one by one. */
  readonly distinctIsEstimate: boolean;
  readonly blank: number;
  /** Cells with words and signs for a missing answer, such as NA, and some of these. */
  readonly missing: { readonly count: number; readonly words: readonly string[] };
  /** Of a column of dates; no days where the order of day and month decides them and nothing settles it. */
  readonly dates: {
    readonly first: string | null;
    readonly last: string | null;
    readonly order: 'DMY' | 'MDY' | null;
  } | null;
  readonly examples: readonly string[];
}
