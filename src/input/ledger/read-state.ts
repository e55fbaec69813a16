// What is kept while files are read, and the fault that ends it.
import type { InputAccount } from '../../core/account.js';
import type { RowProblem } from '../problems.js';
import type { Answer, BatchShape } from '../rows/batch.js';
import type { LatestAnswers } from '../rows/latest.js';
import type { RecordName } from '../warnings.js';

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
  /** The first records of each fate, for messages. */
  blanks: RecordName[];
  rejects: (RecordName & { value: string })[];
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

/** A row that stops the reading; the reader adds its place in the file. */
export class RowFault extends Error {
  constructor(
    readonly problem: RowProblem,
    readonly record: number,
    readonly offset: number,
  ) {
    super(problem.kind);
  }
}

/** Counts one more row of a shape. */
export function noteShape(shape: RowShapes['short'], record: number): void {
  shape.count++;
  shape.first ||= record;
}
