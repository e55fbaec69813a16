// What the reader finds wrong with files, options and data, as data: each kind with its public code.
import { type ErrorCode, NpsError } from '../core/errors.js';
import type { ColumnProblem } from './column-problem-kinds.js';
import type { ConditionProblem } from './condition-problem-kinds.js';
import type { CountedProblem } from './counted-problem-kinds.js';
import type { FileProblem } from './file-problem-kinds.js';
import type { JoinProblem } from './join-problem-kinds.js';
import type { JsonProblem } from './json-problem-kinds.js';
import type { DataProblem, Place, RowProblem } from './row-problem-kinds.js';
import type { NoOwnScore, UnclearScore, UnknownCategories } from './score-problem-kinds.js';
import type { SpssProblem } from './spss-problem-kinds.js';
import type { HeaderProblem, RecordProblem } from './table-problem-kinds.js';

export type * from './column-problem-kinds.js';
export type * from './condition-problem-kinds.js';
export type * from './counted-problem-kinds.js';
export type * from './file-problem-kinds.js';
export type * from './join-problem-kinds.js';
export type * from './json-problem-kinds.js';
export type * from './row-problem-kinds.js';
export type * from './score-problem-kinds.js';
export type * from './spss-problem-kinds.js';
export type * from './table-problem-kinds.js';

export type InputProblem =
  | FileProblem
  | SpssProblem
  | CountedProblem
  | JsonProblem
  | HeaderProblem
  | RecordProblem
  | ColumnProblem
  | UnclearScore
  | NoOwnScore
  | UnknownCategories
  | ConditionProblem
  | JoinProblem
  /** What is wrong with the joined file as a table: no reading option applies to it, except perhaps that for its sheet. */
  | {
      readonly kind: 'of-joined-file';
      readonly problem: InputProblem;
      readonly takesSheet?: boolean | undefined;
    }
  | (RowProblem & { readonly place: Place })
  | DataProblem;

const CODES: Record<Exclude<InputProblem['kind'], 'of-joined-file'>, ErrorCode> = {
  unreadable: 'unreadable-file',
  'changed-file': 'unreadable-file',
  container: 'not-csv',
  'grid-too-large': 'not-csv',
  'no-sheets': 'usage',
  'other-text': 'not-csv',
  parquet: 'unreadable-file',
  'damaged-gzip': 'unreadable-file',
  'damaged-packing': 'unreadable-file',
  'damaged-zip': 'unreadable-file',
  'tables-in-zip': 'not-csv',
  'damaged-workbook': 'unreadable-file',
  'unknown-sheet': 'usage',
  'empty-workbook': 'empty-input',
  'damaged-json': 'malformed-csv',
  'no-json-rows': 'not-csv',
  'not-text': 'not-csv',
  'nul-in-cell': 'not-csv',
  'utf16-without-mark': 'encoding',
  'not-utf8': 'encoding',
  'half-a-character': 'encoding',
  'wrong-encoding': 'encoding',
  'unknown-encoding': 'usage',
  'missing-encoding': 'encoding',
  'empty-file': 'empty-input',
  'spss-damaged': 'unreadable-file',
  'spss-encoding': 'encoding',
  'spss-no-encoding': 'encoding',
  'counted-nothing': 'empty-input',
  'counted-no-rows': 'empty-input',
  'not-counted': 'unknown-column',
  'other-weights': 'bad-value',
  'counted-cut': 'bad-value',
  'too-many-counted': 'too-many-segments',
  'short-group': 'malformed-csv',
  'header-again': 'bad-value',
  'other-total': 'bad-value',
  'neither-kept': 'bad-value',
  'bad-counts': 'bad-value',
  'tied-answers': 'bad-value',
  'without-weight': 'bad-value',
  'no-weight-sums': 'bad-value',
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
  'in-both-files': 'ambiguous-column',
  'join-without-on': 'usage',
  'no-id-column': 'unknown-column',
  'unclear-on': 'ambiguous-column',
  'repeated-id': 'bad-value',
  'no-id-matches': 'bad-value',
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
  return new NpsError(codeOf(problem), problem, { cause });
}

/** A problem of the joined file has the same code as that of any file. */
function codeOf(problem: InputProblem): ErrorCode {
  return problem.kind === 'of-joined-file' ? codeOf(problem.problem) : CODES[problem.kind];
}
