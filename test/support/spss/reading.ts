// Reads SPSS files in tests: from fixtures, or from bytes.
import { readFileSync } from 'node:fs';
import { CELL_WORDS } from '../../../src/input/grids/cell-words.js';
import type { GridOptions } from '../../../src/input/grids/grid.js';
import openSpss from '../../../src/input/grids/spss/open.js';
import type { InputWarning } from '../../../src/input/warnings.js';

export interface Read {
  /** The rows that name the columns. */
  readonly header: string[][];
  readonly rows: string[][];
  readonly warnings: readonly InputWarning[];
}

/** All of a file. @param wanted columns from 0; all where it is left out */
export async function readSpss(
  content: Uint8Array,
  { wanted, ...options }: Partial<GridOptions> & { readonly wanted?: readonly number[] } = {},
): Promise<Read> {
  const bytes = {
    name: 'test.sav',
    size: content.length,
    read: (position: number, length: number) => content.subarray(position, position + length),
  };
  const grid = await openSpss(bytes, { maxRecord: 1_000_000, ...options }, CELL_WORDS);
  if (wanted !== undefined) grid.want(new Set(wanted));
  const all: string[][] = [];
  for await (const rows of grid.rows()) all.push(...rows.map(({ cells }) => [...cells]));
  return {
    header: all.slice(0, grid.headerRows),
    rows: all.slice(grid.headerRows),
    warnings: grid.warnings(),
  };
}

export const spssFixture = (name: string): Uint8Array => readFileSync(`fixtures/spss/${name}`);
