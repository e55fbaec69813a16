// The rows of a grid as CSV: the text from which a table is read as from any other.
import type { Grid, GridRow } from './grid.js';

/** Characters that are made bytes of at a time. */
const BLOCK = 128 * 1024;
/** Rows at the beginning whose numbers are kept, for what is to be said of the header. */
const NUMBERED = 8192;
/** What makes quotes needed. */
const SPECIAL = /[",\n\r]/;

/** The delimiter and the line end are always the same, so that nothing of it is to be found out. */
export const GRID_DIALECT = { delimiter: ',', recordEnd: 'lf' } as const;

export class GridText {
  /** The first rows as people number them. */
  readonly numbers: number[] = [];

  /** @param leftOut rows at the beginning that are left out, by the last number of them */
  constructor(
    readonly grid: Grid,
    private readonly leftOut: number,
  ) {}

  /** UTF-8, one line a row, but for line breaks in cells. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    let text = '';
    for await (const rows of this.rows()) {
      for (const { number, cells } of rows) {
        if (this.numbers.length < NUMBERED) this.numbers.push(number);
        text += lineOf(cells);
        if (text.length < BLOCK) continue;
        yield Buffer.from(text);
        text = '';
      }
    }
    if (text !== '') yield Buffer.from(text);
  }

  /**
   * What people call a row.
   * @param index from 0, the rows that name the columns among them
   * @returns undefined where the grid cannot be read again to find it
   */
  async numberOf(index: number): Promise<number | undefined> {
    if (index < this.numbers.length) return this.numbers[index];
    if (this.grid.isOnce) return undefined;
    let before = 0;
    for await (const rows of this.rows()) {
      if (index < before + rows.length) return rows[index - before]!.number;
      before += rows.length;
    }
    return undefined;
  }

  private async *rows(): AsyncGenerator<readonly GridRow[]> {
    for await (const rows of this.grid.rows()) {
      const isCut = this.leftOut > 0 && rows.length > 0 && rows[0]!.number <= this.leftOut;
      yield isCut ? rows.filter(({ number }) => number > this.leftOut) : rows;
    }
  }
}

/**
 * A row as a line of CSV. A line with nothing on it would be none, so that a lone cell with nothing to see is quoted.
 * @example
 * lineOf(['9', 'fast, and cheap']); // => '9,"fast, and cheap"\n'
 * lineOf(['']); // => '""\n'
 */
export function lineOf(cells: readonly string[]): string {
  if (cells.length < 2 && (cells[0] ?? '').trim() === '') return `"${cells[0] ?? ''}"\n`;
  let line = fieldOf(cells[0]!);
  for (let i = 1; i < cells.length; i++) line += `,${fieldOf(cells[i]!)}`;
  return `${line}\n`;
}

function fieldOf(cell: string): string {
  return SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
