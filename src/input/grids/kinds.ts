// The kinds of files that are read as grids.
import type { FileFormat } from '../../core/inspect-result.js';

/** All formats with a table other than separated values; their names for people are in words/formats.ts. */
export type GridKind = Exclude<FileFormat, 'csv'>;
