// The library: the core and the reader. It never prints and never exits; it throws NpsError with a code.
export type { InputAccount, Warning } from './core/account.js';
export type { Batch, KeyColumn as SegmentColumn } from './core/batch.js';
export { type ErrorCode, NpsError } from './core/errors.js';
export { type Interval, type IntervalMethod, type IntervalOptions, interval } from './core/interval.js';
export { nps } from './core/nps.js';
export { scaleOf } from './core/parse-scale.js';
export type { Scale } from './core/scale.js';
export { type Tally, tally, tallyOfCounts, tallyOn } from './core/tally.js';
export type { RejectedRow } from './input/options.js';
export type {
  ByteStream,
  FileUrl,
  ReadOptions,
  ResponseSource,
  StopSignal,
  WebStream,
} from './library/options.js';
export { type Responses, readResponses } from './library/responses.js';
export type { Reading } from './library/words.js';
