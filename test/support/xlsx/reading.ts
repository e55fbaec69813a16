// Reads workbooks in tests, by the reader alone.
import type { Grid, GridBytes, GridOptions } from '../../../src/input/grids/grid.js';
import open from '../../../src/input/grids/xlsx/open.js';

export function bytesOf(buffer: Buffer, name = 'book.xlsx'): GridBytes {
  return {
    name,
    size: buffer.length,
    read: (position, length) => buffer.subarray(Math.max(0, position), Math.max(0, position + length)),
  };
}

export async function openBook(buffer: Buffer, options: Partial<GridOptions> = {}): Promise<Grid> {
  const opened = await open(bytesOf(buffer), { maxRecord: 1 << 20, ...options });
  if ('packed' in opened) throw new Error('an archive with a table in it');
  return opened;
}

/** Its rows by their numbers. */
export async function rowsOf(buffer: Buffer, options: Partial<GridOptions> = {}) {
  const rows: [number: number, ...cells: string[]][] = [];
  for await (const some of (await openBook(buffer, options)).rows())
    for (const { number, cells } of some) rows.push([number, ...cells]);
  return rows;
}
