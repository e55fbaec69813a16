// Reads a Parquet file by the reader alone, and counts what bytes it asks for.
import { readFileSync } from 'node:fs';
import type { Grid, GridBytes } from '../../../src/input/grids/grid.js';
import openParquet from '../../../src/input/grids/parquet/open.js';

/** The bytes of a grid, and each range of them that was read. */
export interface CountedBytes extends GridBytes {
  readonly ranges: (readonly [from: number, to: number])[];
}

export function countedBytes(bytes: Uint8Array, name = 'x.parquet'): CountedBytes {
  const ranges: [number, number][] = [];
  return {
    name,
    size: bytes.length,
    ranges,
    read: (position, length) => {
      const part = bytes.subarray(position, position + length);
      ranges.push([position, position + part.length]);
      return part;
    },
  };
}

export function open(bytes: Uint8Array | GridBytes, maxRecord = 2 ** 20): Promise<Grid> {
  return openParquet('size' in bytes ? bytes : countedBytes(bytes), { maxRecord });
}

/** A file as columns: the texts of each by its name. */
export async function columnsOf(path: string): Promise<Map<string, string[]>> {
  const [names, ...rows] = await rowsOf(await open(readFileSync(path)));
  return new Map(names!.map((name, i) => [name, rows.map((cells) => cells[i]!)]));
}

/** The cells of all rows. */
export async function rowsOf(grid: Grid): Promise<(readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const rows of grid.rows()) for (const { cells } of rows) all.push(cells);
  return all;
}
