// Cells of number columns: weights, and counts of responses.

const DECIMAL = /^[+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const WHOLE = /^\d{1,16}$/;

/** A weight: a decimal number from 0, with a point or a comma; NaN where the cell is anything else. */
export function readWeight(cell: string): number {
  const text = cell.trim();
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** A count of responses: a whole number from 0 to 2^53 − 1; NaN where the cell is anything else. */
export function readCount(cell: string): number {
  const text = cell.trim();
  const count = WHOLE.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : Number.NaN;
}
