// What is kept while files are read, and the fault that ends it.
import type { InputAccount } from '../../core/account.js';
import type { ErrorCode } from '../../core/errors.js';
import type { Answer, BatchShape } from '../rows/batch.js';
import type { LatestAnswers } from '../rows/latest.js';

/** What is kept over all files while they are read. */
export interface ReadState {
  account: InputAccount;
  shape: BatchShape;
  latest: LatestAnswers<Answer> | undefined;
  /** Responses that were given to `latest`. */
  waiting: number;
  /** The customers who answered, of each half. */
  customers: Set<string>[];
  /** Score cells by what they say; a row is one, however many responses it stands for. */
  cells: { answered: number; blank: number; rejected: number };
  /** Which weights rows had that nothing else left out. */
  weights: { zero: boolean; positive: boolean };
  /** First cells of each fate, for messages. */
  blanks: string[];
  rejects: { place: string; value: string }[];
  /** Whether a label stood at the score 1, as in `1 - Not at all likely`. */
  labelledOne: boolean;
  /** What shows the scale that the question offered. */
  scores: { zeros: number; aboveFive: number };
}

/** Rows with fewer fields than the header, or with more: how many, and the first. */
export interface RowShapes {
  short: { count: number; first: number };
  long: { count: number; first: number };
}

/** A row that stops the reading; the caller adds where it stands. */
export class RowFault extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly record: number,
    readonly offset: number,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Counts one more row of a shape. */
export function noteShape(shape: RowShapes['short'], record: number): void {
  shape.count++;
  shape.first ||= record;
}
