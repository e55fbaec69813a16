// Names of cells, such as AB12.

/** Rows and columns that a sheet may have (ECMA-376: XFD1048576). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
const A = 0x40;

/**
 * The column of a cell, from 0; -1 where the text is no name of a cell.
 * @example
 * columnOf('AB12'); // => 27
 */
export function columnOf(text: string, start = 0, end = text.length): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const letter = (text.charCodeAt(at) & ~0x20) - A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) return -1;
  }
  return column - 1;
}

/**
 * The letters of a column, from 0.
 * @example
 * columnName(27); // => 'AB'
 */
export function columnName(column: number): string {
  const letter = String.fromCharCode(A + 1 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
