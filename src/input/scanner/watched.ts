// Whom the cells of a watched column name, as the kernel has seen them: kernel/watch.ts.
import type { Kernel } from './kernel.js';

export interface WatchedColumn {
  /** Its position, from 0. */
  readonly column: number;
  /** How many of the first named customers are wanted. */
  readonly most: number;
}

const ENTRY = 8;

/** Bytes that the kernel needs for it. */
export function watchBytes({ most }: WatchedColumn): number {
  return most * ENTRY;
}

export class Watched {
  /** @param at where the kernel keeps it */
  constructor(
    private readonly kernel: Kernel,
    private readonly at: number,
    { column, most }: WatchedColumn,
  ) {
    const { words, slot } = kernel;
    words[slot('WATCHED')] = column;
    words[slot('WATCHED_AT')] = at;
    words[slot('WATCHED_MOST')] = most;
  }

  /** Where in the memory it is. */
  get written(): { readonly at: number; readonly size: number } {
    return { at: this.at, size: this.kernel.exports.watched.value * ENTRY };
  }

  /**
   * In order, of each customer two integers: the upper 32 bits of the number (`customerId`), then twice the lower ones
   * and the half.
   */
  found(): Int32Array {
    const { memory, exports } = this.kernel;
    return new Int32Array(memory.buffer, this.at, 2 * exports.watched.value).slice();
  }
}
