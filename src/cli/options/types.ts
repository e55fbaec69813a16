// What commands get of their options, as far as several have them: made of the records.
import type { ReadOptions } from '../../input/options.js';
import type { DialectName } from '../../sql/query.js';
import type { Names } from '../../words/names.js';
import type { ANSWERS_AND_COMMENTS } from './columns.js';
import type { OUTPUT_FOR_CI } from './output.js';
import type { COUNTING } from './reading.js';
import type { Values } from './record.js';
import type { PRIVACY } from './segment.js';
import type { INTERVALS_AND_BENCHMARKS } from './statistics.js';

/** What `[files...]` says of itself in help. */
export const FILES = 'CSV, Excel, JSON, Parquet, SPSS; globs; - for standard input (default)';

/** Options of every command. */
export interface OutputOptions extends Values<(typeof OUTPUT_FOR_CI)['options']> {
  /** Of commands that write figures: as many decimals everywhere. */
  decimals?: '0' | '1' | '2';
  /** How the command that runs names its options; the program puts it there. */
  names: Names;
}

type Given = Omit<Values<(typeof ANSWERS_AND_COMMENTS)['options']>, 'invited' | 'score'> &
  Values<(typeof COUNTING)['options']> &
  Values<(typeof INTERVALS_AND_BENCHMARKS)['options']> &
  Values<(typeof PRIVACY)['options']>;

/** Options of every command that computes from responses, and what else can be said about how they are read. */
export interface ResponseOptions extends OutputOptions, Given, Omit<ReadOptions, keyof Given> {
  /** The client that is run for an engine, as it was typed; nobody is to see it, as it may hold a password. */
  via?: string;
  /** Where an engine was asked: what it has taken care of, and what the columns of its answer are called there. */
  readonly engine?: {
    readonly dialect: DialectName;
    readonly typed: Partial<ResponseOptions>;
    readonly columns: Readonly<Record<string, string>>;
  };
}

/** The same where several questions may be asked about; a configuration names one. */
export type Asking<Of extends { readonly score?: string | undefined }> = Omit<Of, 'score'> & {
  readonly score?: string | readonly string[];
};
