// What a command reads, and how, where it may read counts.
import type { Source } from '../../input/bytes/source.js';
import type { ResponseOptions } from '../options/types.js';

/** What a command reads, and how. */
export interface Given<Options> {
  readonly sources: readonly Source[];
  readonly options: Options;
}

/** What matters of the options of a command, whatever else these are. */
export type Readable = Partial<Omit<ResponseOptions, 'by'>>;
