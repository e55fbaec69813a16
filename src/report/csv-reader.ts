// The programs that CSV may be made for.

/**
 * What opens a file by a double click. Excel takes a file for UTF-8 only with a mark, and what is between fields and
 * what parts decimals from its language: a comma and a point, or, as in most of Europe, a semicolon and a comma. With
 * the other ones it shows one column, or dates in the place of numbers.
 */
export const CSV_READERS = ['excel', 'excel-semicolon'] as const;

export type CsvReader = (typeof CSV_READERS)[number];

/** Before the header. */
export function csvMark(reader: CsvReader | undefined): string {
  return reader === undefined ? '' : '\ufeff';
}
