// What the cells of a column could be in a table of a distribution. Each question is asked only when it matters.
import { NPS_SCALE } from '../../core/scale.js';
import { isCategoryWord } from '../cells/category.js';
import { readCount } from '../cells/number.js';
import { parseScore, REJECTED } from '../cells/score.js';
import { hasDigit } from '../cells/written-number.js';
import type { Column } from '../table/header.js';
import { saysCount } from './count-names.js';

export type Rows = readonly (readonly string[])[];

const WHOLE = /^\d+$|^\d{1,3}(?:[.,'’\s]\d{3})+$/;
const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/;

const RULES = { scale: NPS_SCALE, fractions: 'reject', missing: [] } as const;

/** The score of a cell, below 0 where it is none. Most cells of a file are words. */
export const scoreOf = (cell: string) => (hasDigit(cell) ? parseScore(cell, RULES) : REJECTED);

/** A column and its cells. What is asked of all cells is asked once of each that differs. */
export class LookedColumn {
  readonly cells: readonly string[];
  private readonly last: string;
  /** Those before the last. */
  private readonly different: ReadonlySet<string>;
  private readonly known = new Map<string, boolean>();

  constructor(
    readonly column: Column,
    rows: Rows,
  ) {
    this.cells = rows.map((row) => (row[column.position - 1] ?? '').trim());
    this.last = this.cells.at(-1)!;
    this.different = new Set(this.cells.slice(0, -1));
  }

  /** All scores; the last may be of a total. */
  get isScore(): boolean {
    return this.once('score', () => this.areAll((cell) => scoreOf(cell) >= 0, this.cells.length > 2));
  }

  /** All categories in words; the last may be a total. */
  get isCategory(): boolean {
    return this.once('category', () => this.areAll(isCategoryWord, this.cells.length > 2));
  }

  /** Whole numbers, perhaps with separators of thousands. */
  get isWhole(): boolean {
    return this.once('whole', () => this.areAll((cell) => WHOLE.test(cell)));
  }

  /** Whole numbers as counts are read. */
  get isExact(): boolean {
    return this.once('exact', () => this.areAll((cell) => !Number.isNaN(readCount(cell))));
  }

  /** Numbers or percents. */
  get isNumber(): boolean {
    return this.once('number', () => this.areAll((cell) => NUMBER.test(cell)));
  }

  /** Whether its name speaks of counts. */
  get isNamed(): boolean {
    return this.once('named', () => saysCount(this.column));
  }

  get beginsWhole(): boolean {
    return WHOLE.test(this.cells[0]!);
  }

  /** How many cells differ. */
  get distinct(): number {
    return this.different.size + (this.different.has(this.last) ? 0 : 1);
  }

  private areAll(test: (cell: string) => boolean, isLastFree = false): boolean {
    for (const cell of this.different) if (!test(cell)) return false;
    return isLastFree || test(this.last);
  }

  private once(question: string, answer: () => boolean): boolean {
    const known = this.known.get(question) ?? answer();
    this.known.set(question, known);
    return known;
  }
}
