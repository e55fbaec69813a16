// The rows of a grid as CSV: the text from which a table is read as from any other.
import { inputError } from '../problems.js';
import type { Grid, GridRow } from './grid.js';

/** Characters that are made bytes of at a time. */
const BLOCK = 128 * 1024;
/** Rows at the beginning whose numbers are kept, for what is to be said of the header. */
const NUMBERED = 8192;
/** What makes quotes needed; and NUL, which no text may hold. */
const SPECIAL = /[",\n\r\0]/;
const NUL = '\0';

/** The delimiter and the line end are always the same, so that nothing of it is to be found out. */
export const GRID_DIALECT = { delimiter: ',', recordEnd: 'lf' } as const;

export class GridText {
  /** The first rows as people number them. */
  readonly numbers: number[] = [];
  /** Of a grid that says itself what its columns are called. */
  private names: readonly string[] = [];

  /**
   * @param name of the source
   * @param leftOut rows at the beginning that are left out, by the last number of them
   */
  constructor(
    private readonly name: string,
    readonly grid: Grid,
    private readonly leftOut: number,
  ) {}

  /** UTF-8, one line a row, but for line breaks in cells. @throws NpsError where a cell holds NUL */
  async *bytes(): AsyncGenerator<Uint8Array> {
    let text = '';
    for await (const rows of this.rows()) {
      for (const row of rows) {
        if (this.numbers.length < NUMBERED) this.numbers.push(row.number);
        text += this.lineOf(row);
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

  private lineOf(row: GridRow): string {
    if (this.grid.headerRows === 1 && this.names.length === 0) this.names = row.cells;
    try {
      return lineOf(row.cells);
    } catch (error) {
      throw error instanceof HoldsNul ? this.withNul(row) : error;
    }
  }

  private withNul({ number, cells }: GridRow): Error {
    const { grid, names } = this;
    const column = cells.findIndex((cell) => cell.includes(NUL));
    const name = names === cells ? undefined : names[column];
    return inputError({
      kind: 'nul-in-cell',
      file: this.name,
      of: grid.kind,
      sheet: grid.kind === 'xlsx' ? grid.sheet : undefined,
      row: number,
      column: column + 1,
      name,
    });
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
  return SPECIAL.test(cell) ? quoted(cell) : cell;
}

function quoted(cell: string): string {
  if (cell.includes(NUL)) throw new HoldsNul();
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A cell holds NUL. */
class HoldsNul extends Error {}
