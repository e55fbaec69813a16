// The kinds of files that are read as grids.
import type { FileFormat } from '../../core/inspect-result.js';

/** All that hold a table and are no separated values; what each is called to people is said in the words. */
export type GridKind = Exclude<FileFormat, 'csv'>;
