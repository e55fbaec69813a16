// The library: the core and the reader. It never prints and never exits; it throws NpsError with a code.
import type { Warning } from './core/account.js';
import { NpsError } from './core/errors.js';
import type { Batch, Reading as RawReading, ReadOptions } from './input/options.js';
import { readAll } from './input/read.js';
import { libraryNames } from './words/names.js';
import { toldOfReader } from './words/reader.js';
import { readingLine, toldWarningOfReader } from './words/reader-warnings.js';

export type { InputAccount, Warning } from './core/account.js';
export { type ErrorCode, NpsError } from './core/errors.js';
export { type Interval, type IntervalMethod, type IntervalOptions, interval } from './core/interval.js';
export { nps } from './core/nps.js';
export { type Tally, tally } from './core/tally.js';
export type { Batch, ReadOptions, RejectedRow, SegmentColumn } from './input/options.js';

/** What was read in the end: the counts of rows and what there is to say about them. */
export interface Reading extends Omit<RawReading, 'warnings' | 'details'> {
  warnings: Warning[];
  /** How each file was read, one line a file. */
  details: string[];
}

/**
 * Reads the answers of one source.
 * @param source a path, or bytes such as a stream's
 * @returns batches of answers; the generator's return value is the account of all rows
 * @throws NpsError with a `code`, for whatever the caller can mend
 */
export async function* readResponses(
  source: string | AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<Batch, Reading> {
  const given = typeof source === 'string' ? { name: source, path: source } : { name: '-', stream: source };
  try {
    const { warnings, details, ...reading } = yield* readAll([given], options);
    return {
      ...reading,
      warnings: warnings.map((warning) => toldWarningOfReader(warning, libraryNames)),
      details: details.map(readingLine),
    };
  } catch (error) {
    throw error instanceof NpsError ? toldOfReader(error, libraryNames) : error;
  }
}
