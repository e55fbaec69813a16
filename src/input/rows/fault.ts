// A row that stops the reading.
import type { RowProblem } from '../problems.js';

/** What is wrong with a row; who keeps the account adds which row it is, and the reader its place in the file. */
export class RowFault extends Error {
  /** From 1, the first data row. */
  record = 0;
  /** Where it begins, in bytes of the text. */
  offset = 0;

  constructor(readonly problem: RowProblem) {
    super(problem.kind);
  }
}
