// What the cells of a column could be in a table of a distribution. Each question is asked only when it matters.
import { isCategoryWord } from '../cells/category.js';
import { readCount } from '../cells/number.js';
import { parseScore } from '../cells/score.js';
import type { Column } from '../table/header.js';

export type Rows = readonly (readonly string[])[];

const WHOLE = /^\d+$|^\d{1,3}(?:[.,'’\s]\d{3})+$/;
const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/;

/** The score of a cell, below 0 where it is none. */
export const scoreOf = (cell: string) => parseScore(cell, { scale: '0-10', fractions: 'reject' });

/** A column and its cells. */
export class LookedColumn {
  private trimmed: readonly string[] | undefined;

  constructor(
    readonly column: Column,
    private readonly rows: Rows,
  ) {}

  get cells(): readonly string[] {
    this.trimmed ??= this.rows.map((_, row) => this.cell(row));
    return this.trimmed;
  }

  /** All scores; the last may be of a total. */
  get isScore(): boolean {
    return this.every((cell) => scoreOf(cell) >= 0, this.own);
  }

  /** All categories in words; the last may be a total. */
  get isCategory(): boolean {
    return this.every(isCategoryWord, this.own);
  }

  /** Whole numbers, perhaps with separators of thousands. */
  get isWhole(): boolean {
    return this.every((cell) => WHOLE.test(cell));
  }

  /** Whole numbers as counts are read. */
  get isExact(): boolean {
    return this.every((cell) => !Number.isNaN(readCount(cell)));
  }

  /** Whole numbers in the first row. */
  get beginsWhole(): boolean {
    return WHOLE.test(this.cell(0));
  }

  /** Numbers or percents. */
  get isNumber(): boolean {
    return this.every((cell) => NUMBER.test(cell));
  }

  /** Whether there are at most so many different cells. */
  hasAtMost(values: number): boolean {
    const different = new Set<string>();
    return this.every((cell) => different.add(cell).size <= values);
  }

  private get own(): number {
    const { length } = this.rows;
    return length > 2 ? length - 1 : length;
  }

  private cell(row: number): string {
    return (this.rows[row]![this.column.position - 1] ?? '').trim();
  }

  private every(test: (cell: string) => boolean, rows = this.rows.length): boolean {
    for (let row = 0; row < rows; row++) if (!test(this.cell(row))) return false;
    return true;
  }
}
