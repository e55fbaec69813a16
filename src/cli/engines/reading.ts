// What a command reads, and how, where it may read counts.
import type { Source } from '../../input/bytes/source.js';
import type { ResponseOptions } from '../options/types.js';

/** What a command reads, and how. */
export interface Given<Options> {
  readonly sources: readonly Source[];
  readonly options: Options;
}

/** The options of a command that matter here; it may have others. */
export type Readable = Partial<Omit<ResponseOptions, 'by'>>;
