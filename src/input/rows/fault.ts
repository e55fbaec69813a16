// A row that stops the reading.
import type { ErrorCode } from '../../core/errors.js';

/** What is wrong with a row; who keeps the account adds which row it is, and the reader in which file. */
export class RowFault extends Error {
  /** From 1, the first data row. */
  record = 0;
  /** Where it begins, in bytes of the text. */
  offset = 0;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
