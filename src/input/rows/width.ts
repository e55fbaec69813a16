// Whether a row has as many fields as the header.

/** Rows with another number of fields than the header: how many, and the first. */
export interface OddRows {
  count: number;
  first: number;
}

export interface RowWidths {
  readonly short: OddRows;
  readonly long: OddRows;
}

export function noOddRows(): RowWidths {
  return { short: { count: 0, first: 0 }, long: { count: 0, first: 0 } };
}

/** How a row differs from a header with this number of columns; blank fields beyond the last are none. */
export function oddWidth(row: readonly string[], columns: number): keyof RowWidths | undefined {
  if (row.length < columns) return 'short';
  const isLong = row.length > columns && row.some((cell, i) => i >= columns && cell.trim() !== '');
  return isLong ? 'long' : undefined;
}

/** @param before rows before those that are added */
export function addOdd(odd: OddRows, more: Readonly<OddRows>, before: number): void {
  if (more.count > 0) odd.first ||= before + more.first;
  odd.count += more.count;
}
