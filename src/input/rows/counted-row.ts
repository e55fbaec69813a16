// What a row of a counted file says about its group beside the score: whether it counts, and the weights of its responses.
import { readCount, readWeight } from '../cells/number.js';
import type { CountedColumns, CountedSums } from '../columns/counted-columns.js';
import type { Column } from '../table/header.js';
import { RowFault } from './fault.js';
import type { RowCells } from './row-cells.js';

/** The relative error that sums of an engine may have: it adds in any order. */
const ROUNDING = 1e-9;

/** Whether the responses of the row count. @throws RowFault */
export function isKept({ kept }: CountedColumns, cells: RowCells): boolean {
  if (kept === undefined) return true;
  const value = cells.of(kept);
  if (value === '1') return true;
  if (value === '0') return false;
  throw new RowFault({ kind: 'neither-kept', column: kept.name, value });
}

/** The mean weight of the responses of a row; NaN where it is not valid. Responses with weight 0 are not in the file. */
export function meanWeight({ weights }: CountedSums, cells: RowCells, responses: number): number {
  const sum = readWeight(cells.of(weights));
  return sum === 0 ? Number.NaN : sum / responses;
}

/**
 * Refuses a group in which the engine found rows that cannot be counted.
 * @throws RowFault where there are such rows
 */
export function rejectUncounted({ badCounts, ties }: CountedColumns, cells: RowCells): void {
  for (const [column, kind] of [
    [badCounts, 'bad-counts'],
    [ties, 'tied-answers'],
  ] as const) {
    const count = column === undefined ? 0 : countOf(column, cells);
    if (count > 0) throw new RowFault({ kind, column: column!.name, count });
  }
}

/**
 * Σw² of the answers of a row.
 * @param mean their mean weight
 * @throws RowFault where some of them have no weight, or the sums are impossible
 */
export function squaresOf(
  { weights, squares, bad }: CountedSums,
  cells: RowCells,
  responses: number,
  mean: number,
): number {
  const without = countOf(bad, cells);
  if (without > 0)
    throw new RowFault({ kind: 'without-weight', column: bad.name, count: without, of: responses });
  // The caller rejects an invalid mean.
  if (Number.isNaN(mean)) return mean;
  const sum = mean * responses;
  const found = readWeight(cells.of(squares));
  // Σw² is smallest where all weights are equal, and largest where one response has all the weight.
  const isPossible = found >= sum * mean * (1 - ROUNDING) && found <= sum * sum * (1 + ROUNDING);
  if (isPossible) return found;
  throw new RowFault({
    kind: 'no-weight-sums',
    columns: [weights.name, squares.name],
    values: [cells.of(weights), cells.of(squares)],
    responses,
  });
}

function countOf(column: Column, cells: RowCells): number {
  const value = cells.of(column);
  const count = readCount(value);
  if (Number.isNaN(count)) throw new RowFault({ kind: 'not-a-count', column: column.name, value });
  return count;
}
