// Which column says when a response was given.
import { readDate } from '../cells/date.js';
import type { Column } from '../table/header.js';

/** The date of the answer before the date of the invitation or the sign-up. */
const PREFERRED = [
  /submit|response.?(?:date|received)|recorded|answered|rated.?at|completion|surveyed|survey.?date|feedback.?date|data.?pesquisa/i,
  /^timestamp$|end.?date|posted/i,
  /date|created|time|_at$/i,
];

/** The column whose filled cells are dates in the sample and whose name fits best, or undefined. */
export function detectDateColumn(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Column | undefined {
  for (const pattern of PREFERRED) {
    const column = columns.find(
      ({ labels, position }) => labels.some((label) => pattern.test(label)) && holdsDates(rows, position - 1),
    );
    if (column !== undefined) return column;
  }
  return undefined;
}

function holdsDates(rows: readonly (readonly string[])[], index: number): boolean {
  const filled = rows.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => readDate(cell) !== null).length >= 0.9 * filled.length;
}
