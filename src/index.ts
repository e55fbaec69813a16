// The library: the core and the reader. It never prints and never exits; it throws NpsError with a code.
import type { Batch, Reading, ReadOptions } from './input/options.js';
import { readAll } from './input/read.js';

export type { InputAccount, Warning } from './core/account.js';
export { type ErrorCode, NpsError } from './core/errors.js';
export { type Interval, type IntervalMethod, type IntervalOptions, interval } from './core/interval.js';
export { nps } from './core/nps.js';
export { type Tally, tally } from './core/tally.js';
export type { Batch, Reading, ReadOptions, RejectedRow, SegmentColumn } from './input/options.js';

/**
 * Reads the answers of one source.
 * @param source a path, or bytes such as a stream's
 * @returns batches of answers; the generator's return value is the account of all rows
 * @throws NpsError with a `code`, for whatever the caller can mend
 */
export function readResponses(
  source: string | AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<Batch, Reading> {
  return readAll(
    [typeof source === 'string' ? { name: source, path: source } : { name: '-', stream: source }],
    options,
  );
}
