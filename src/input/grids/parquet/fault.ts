// What is wrong with a Parquet file, as data; whoever opened it adds the name of the file.

/** Why a Parquet file is not read. */
export type ParquetFault =
  /** Its end is missing: the description of its columns is there. */
  | { readonly what: 'cut' }
  /** The description of its columns cannot be read. */
  | { readonly what: 'footer' }
  /** A piece of a column cannot be read; `row` is the first one of the piece, from 1. */
  | { readonly what: 'column'; readonly column: string; readonly row: number }
  /** Its columns are encrypted, or their description is. */
  | { readonly what: 'encrypted' }
  /** The index of a set of files, which has no rows itself. */
  | { readonly what: 'rows-elsewhere' }
  /** It is packed in a way that is not read; `name` is the format's. */
  | { readonly what: 'compression'; readonly name: string }
  /** A page of a column that says to be larger than `most` bytes. */
  | { readonly what: 'large-page'; readonly column: string; readonly most: number }
  /** A cell of more than `most` characters. */
  | { readonly what: 'long-cell'; readonly column: string; readonly row: number; readonly most: number };

/** Thrown where something of a file is not as the format says; whoever knows the place makes a `ParquetError` of it. */
export class Damage extends Error {}

/** Thrown where a file cannot be read any further. */
export class ParquetError extends Error {
  constructor(
    readonly fault: ParquetFault,
    cause?: Damage,
  ) {
    super(fault.what, { cause });
  }
}
