// Chooses the sheet of a workbook where the user does not: the first whose header is most like that of a table of answers.
import { plainCell, readWrittenNumber } from '../../cells/written-number.js';
import { plainName } from '../../names/plain.js';
import type { GridRow } from '../grid.js';

/** Rows that show what a sheet holds. */
export const HEAD_ROWS = 50;
const LOWEST = 0;
const HIGHEST = 10;

/** What is known about the columns before the header is read. */
export interface Expected {
  /** Names of columns that the user gave. */
  readonly columns: readonly string[];
  /** How strongly a text names a score: 2 for strong names, 1 for weak ones, 0 for others. */
  readonly rank: (text: string) => number;
}

/**
 * How well a sheet fits: 5 with a column that the user named; 4 or 3 with a strong or a weak name of a score and answers
 * below it, which the figures of a summary are not; 2 with a table, 1 with any cell, 0 with none.
 */
export function fitOf(rows: readonly GridRow[], { columns, rank }: Expected): number {
  if (rows.length === 0) return 0;
  const asked = new Set(columns.map(plainName));
  let best = rows.filter(({ cells }) => filledIn(cells) > 1).length > 1 ? 2 : 1;
  for (const [i, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === '') continue;
      if (asked.has(plainName(cell))) return 5;
      const named = 2 + rank(cell);
      if (named > best && named > 2 && hasAnswers(rows.slice(i + 1), column)) best = named;
    }
  }
  return best;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Whether most filled cells of a column are from 0 to 10, with up to two more header rows. */
function hasAnswers(rows: readonly GridRow[], column: number): boolean {
  const filled = rows.map(({ cells }) => plainCell(cells[column] ?? '')).filter((text) => text !== '');
  const answers = filled.filter((text) => {
    const value = readWrittenNumber(text)?.value ?? Number.NaN;
    return value >= LOWEST && value <= HIGHEST;
  });
  return answers.length > 0 && answers.length >= (filled.length - 2) / 2;
}
