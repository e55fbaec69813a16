// The one error type that the project throws on purpose: bad input, bad options, unreadable files.

/** The codes of errors: stable and kebab-case, for scripts and library users to compare. */
export const ERROR_CODES = [
  'usage',
  'unreadable-file',
  'not-csv',
  'encoding',
  'empty-input',
  'malformed-csv',
  'record-too-large',
  'unknown-column',
  'ambiguous-column',
  'no-score-column',
  'not-a-score-column',
  'other-scale',
  'lost-answers',
  'rejected-score',
  'bad-value',
  'ambiguous-date',
  'too-many-segments',
  'unwritable-file',
] as const;

/** What went wrong, in one word. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What went wrong, as plain data: which case it is, and what it is about. */
export interface AnyProblem {
  readonly kind: string;
}

/** A problem in words. */
export interface Sentence {
  /** One line that names the file, the record, and what was found. */
  readonly message: string;
  /** Lines that show the fault: an excerpt of the record, the columns that were found. */
  readonly details?: readonly string[] | undefined;
  /** What to do about it, one sentence or a list; printed after "hint: ". */
  readonly hint?: string | undefined;
}

/**
 * An error that the user can mend. Everything else that is thrown is a defect of the program.
 * It carries data; a sentence is made of them where the reader and the names of the options are known.
 * @example
 * try {
 *   parseExpectation('nps >= many');
 * } catch (error) {
 *   [error.name, error.code]; // => ['NpsError', 'usage']
 * }
 */
export class NpsError<Problem extends AnyProblem = AnyProblem> extends Error {
  override readonly name = 'NpsError';
  details: readonly string[] = [];
  hint: string | undefined;

  /** By its name: files of dist that are loaded only when needed have a copy of the class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'NpsError';
  }

  /** @param sentence until another is told; without one the message is the kind of the problem */
  constructor(
    readonly code: ErrorCode,
    readonly problem: Problem,
    { sentence, cause }: { sentence?: Sentence; cause?: unknown } = {},
  ) {
    super(problem.kind, cause === undefined ? undefined : { cause });
    if (sentence !== undefined) this.tell(sentence);
  }

  /** Puts the problem in words; the stack, which begins with the message, says them too. */
  tell({ message, details = [], hint }: Sentence): this {
    if (this.stack !== undefined) this.stack = this.stack.replace(this.message, () => message);
    this.message = message;
    this.details = details;
    this.hint = hint;
    return this;
  }
}
