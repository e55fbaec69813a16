// What looks at one column of the answers, to say something of it in the end.
import type { Answer } from '../rows/batch.js';
import type { Column } from '../table/header.js';
import type { InputWarning } from '../warnings.js';

/** What is known of an answer that is looked at. */
export interface SeenAnswer extends Pick<Answer, 'score' | 'repeat'> {
  /** 0 before, 1 after. */
  readonly half: 0 | 1;
}

/** Looks at one column of the answered rows of one file; `warnings` gives what it found in the end. */
export interface Remarker {
  readonly column: Column;
  /**
   * @param cell trimmed
   * @param record of the first row, from 1
   * @param rows how many rows gave this answer
   */
  see: (cell: string, answer: SeenAnswer, record: number, rows: number) => void;
  /**
   * It looks at every cell in order, until this number of them named a customer; else it minds only how often and where
   * first a cell occurs.
   */
  readonly wanted?: () => number;
  /** Sees the customers whom the kernel found in order: scanner/watched.ts says how they are written. */
  readonly seeWatched?: (customers: Int32Array) => void;
  warnings: () => InputWarning[];
}
