// What is wrong with a Parquet file, as data; the caller adds the name of the file.

/** Why a Parquet file is not read. */
export type ParquetFault =
  /** Its end is missing, which describes its columns. */
  | { readonly what: 'cut' }
  /** The description of its columns cannot be read. */
  | { readonly what: 'footer' }
  /** A piece of a column cannot be read; `row` is its first row, from 1. */
  | { readonly what: 'column'; readonly column: string; readonly row: number }
  /** Its columns are encrypted, or their description is. */
  | { readonly what: 'encrypted' }
  /** It is the index of a set of files and has no rows. */
  | { readonly what: 'rows-elsewhere' }
  /** Its codec is not supported; `name` is the codec's name in the format. */
  | { readonly what: 'compression'; readonly name: string }
  /** A page of a column has more than `most` bytes, by its header. */
  | { readonly what: 'large-page'; readonly column: string; readonly most: number }
  /** A cell has more than `most` characters. */
  | { readonly what: 'long-cell'; readonly column: string; readonly row: number; readonly most: number };

/** Thrown where a file breaks the rules of the format; a caller that knows the place turns it into a `ParquetError`. */
export class Damage extends Error {}

/** Thrown where a file cannot be read further. */
export class ParquetError extends Error {
  constructor(
    readonly fault: ParquetFault,
    cause?: Damage,
  ) {
    super(fault.what, { cause });
  }
}
