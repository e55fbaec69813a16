// Rows of a table of counts that are the sum of all others.
import type { Total } from './counted-table.js';
import type { LookedColumn } from './looked-column.js';

/** Of two rows that hold the same, one is the sum of the other only where it says so. */
const SAYS_TOTAL =
  /total|gesamt|summe|insgesamt|ensemble|totaux|totaal|overall|^all$|итого|всего|合計|合计|总计|합계/i;

/**
 * The total at the end of a table, or at its beginning, if there is one.
 * @param names columns that may tell it from the others
 * @param answers what each row counts, where that is one answer; else the same for all
 * @param counts all columns of counts
 */
export function totalIn(
  names: readonly LookedColumn[],
  answers: readonly string[],
  counts: readonly LookedColumn[],
): Total | undefined {
  for (const row of [answers.length - 1, 0]) {
    const named = names.find(({ cells }) => {
      const parts = new Set(cells.filter((cell) => cell !== cells[row]));
      const isPossible = parts.size > 1 || (parts.size === 1 && SAYS_TOTAL.test(cells[row]!));
      return isPossible && isSum(answers, counts, (other) => cells[other] === cells[row]);
    });
    if (named !== undefined) return { column: named.column, value: named.cells[row]! };
    const isOneEach = answers.length > 2 && new Set(answers).size === 1;
    if (isOneEach && isSum(answers, counts, (other) => other === row))
      return { column: undefined, value: '' };
  }
  return undefined;
}

/** Whether some rows sum to what the others sum to, answer by answer and column by column. */
function isSum(
  answers: readonly string[],
  counts: readonly LookedColumn[],
  isPart: (row: number) => boolean,
): boolean {
  const differences = new Map<string, number>();
  for (const [i, { cells }] of counts.entries()) {
    for (const [row, cell] of cells.entries()) {
      const key = `${answers[row]} ${i}`;
      differences.set(key, (differences.get(key) ?? 0) + (isPart(row) ? 1 : -1) * Number(cell));
    }
  }
  return [...differences.values()].every((difference) => difference === 0);
}
