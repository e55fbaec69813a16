// Cells of columns that hold plain numbers: weights, and counts of responses.

const DECIMAL = /^[+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const ZERO = /^[+0.,]+(?:e|$)/i;
const WHOLE = /^\d+$/;
/** The weights that can be summed and squared without leaving the doubles. */
const LIGHTEST = 1e-100;
const HEAVIEST = 1e100;

/**
 * A weight: a decimal number from 1e-100 to 1e100, or 0, with a point or a comma; NaN where the cell is anything else.
 */
export function readWeight(cell: string): number {
  const text = cell.trim();
  if (!DECIMAL.test(text)) return Number.NaN;
  // 1e-999 is not 0, though it rounds to it.
  if (ZERO.test(text)) return 0;
  const weight = Number(text.replace(',', '.'));
  return weight >= LIGHTEST && weight <= HEAVIEST ? weight : Number.NaN;
}

/** A count of responses: a whole number from 0 to 2^53 − 1; NaN where the cell is anything else. */
export function readCount(cell: string): number {
  const text = cell.trim();
  // A greater number can round, but never back into the safe range.
  const count = WHOLE.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : Number.NaN;
}
