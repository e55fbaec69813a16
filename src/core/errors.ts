// The one error type that the project throws on purpose: bad input, bad options, unreadable files.

/** What went wrong, as a stable kebab-case code that scripts and library users can compare. */
export type ErrorCode =
  | 'usage'
  | 'unreadable-file'
  | 'not-csv'
  | 'encoding'
  | 'empty-input'
  | 'malformed-csv'
  | 'record-too-large'
  | 'unknown-column'
  | 'ambiguous-column'
  | 'no-score-column'
  | 'not-a-score-column'
  | 'rejected-score'
  | 'bad-value'
  | 'ambiguous-date'
  | 'too-many-segments'
  | 'unwritable-file';

/** Optional parts of an {@link NpsError}. */
export interface ErrorDetail {
  /** What to do about it, one sentence or a list; printed after "hint: ". */
  hint?: string | undefined;
  /** Lines that show the fault: an excerpt of the record, the columns that were found. */
  details?: readonly string[];
  cause?: unknown;
}

/**
 * An error that the user can mend: its message is one line that names the file, the record, and what was found.
 * Everything else that is thrown is a defect of the program.
 * @example
 * try {
 *   parseExpectation('nps >= many');
 * } catch (error) {
 *   [error.name, error.code]; // => ['NpsError', 'usage']
 * }
 */
export class NpsError extends Error {
  override readonly name = 'NpsError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: readonly string[];

  constructor(code: ErrorCode, message: string, { hint, details = [], cause }: ErrorDetail = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
    this.details = details;
  }
}
