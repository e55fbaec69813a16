// The rows of a grid as CSV text, from which a table is read as from any CSV.
import { inputError } from '../problems.js';
import type { Grid, GridRow } from './grid.js';

/** Characters that are encoded at a time. */
const BLOCK = 128 * 1024;
/** The first rows, whose numbers are kept for messages about the header. */
const NUMBERED = 8192;
/** Characters that need quotes. */
const SPECIAL = /[",\n\r]/;
/** No text may hold it. */
const NUL = '\0';

/** The delimiter and the line end are always the same and need no detection. */
export const GRID_DIALECT = { delimiter: ',', recordEnd: 'lf' } as const;

export class GridText {
  /** The numbers of the first rows for people. */
  readonly numbers: number[] = [];
  /** The names of the columns, where the grid itself has them. */
  private names: readonly string[] = [];

  /**
   * @param name of the source
   * @param leftOut the number of the last of the first rows that are left out
   */
  constructor(
    private readonly name: string,
    readonly grid: Grid,
    private readonly leftOut: number,
  ) {}

  /** UTF-8, one line a row, except for line breaks in cells. @throws NpsError where a cell holds NUL */
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
   * The number of a row for people.
   * @param index from 0, header rows included
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
    const line = lineOf(row.cells);
    if (line.includes(NUL)) throw this.withNul(row);
    return line;
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
 * A row as a line of CSV. A lone blank cell is quoted, because a blank line would be no row.
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
