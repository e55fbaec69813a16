// What the reader has to say about data that it could read, as data.
import type { SampleEdges } from './columns/keys.js';
import type { ScoreReason } from './columns/score-column.js';
import type { CountedAnswers, NamedColumn, NeverOccurs } from './problems.js';
import type { ReadingPlan } from './table/reading-plan.js';

/** A record by its number from 1, with its file where there are several. */
export interface RecordName {
  readonly record: number;
  readonly file?: string | undefined;
}

/** Why answers perhaps should not count: what the survey tool marks them as. */
export type Doubt = 'preview' | 'partial' | 'excluded';

export type InputWarning =
  /** Which column was taken for the score, and why; without a position where that is told elsewhere. */
  | {
      readonly code: 'score-column';
      readonly column: string;
      readonly position?: number;
      readonly why: ScoreReason;
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
      readonly hasTitle: boolean;
      readonly vendor: string | null;
    }
  /** Rows with fewer fields than the header has; `first` is a record. */
  | {
      readonly code: 'short-rows';
      readonly file: string;
      readonly count: number;
      readonly first: number;
    }
  /** Rows with more; `dropped`: the fields were left out, where others would stop. */
  | {
      readonly code: 'long-rows';
      readonly file: string;
      readonly count: number;
      readonly first: number;
      readonly dropped: boolean;
    }
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
    }
  | { readonly code: 'no-answers' }
  | { readonly code: 'scale-from-1' }
  | { readonly code: 'small-scale' }
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
      readonly first: number;
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
  | { readonly code: 'superseded-answers'; readonly column: string; readonly count: number }
  /** Edges of bins that were taken from the first rows. */
  | ({ readonly code: 'sample-quartiles' } & SampleEdges);

/** How a file was read. */
export interface FileReading {
  readonly plan: ReadingPlan;
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRows: number;
  readonly vendor: string | null;
}
