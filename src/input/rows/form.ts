// How the rows of a file differ from what they should be: too few fields, too many, blanks after a closing quote.
import { isPadded } from '../table/padded-quotes.js';

/** Rows that differ in one way: how many, and the first, from 1; 0 where there is none. */
export interface OddRows {
  count: number;
  first: number;
}

export interface RowForms {
  /** Rows with fewer fields than the header, and with more. */
  readonly short: OddRows;
  readonly long: OddRows;
  /** Rows with blanks after a closing quote. */
  readonly padded: OddRows;
}

export function noOddRows(): RowForms {
  return { short: { count: 0, first: 0 }, long: { count: 0, first: 0 }, padded: { count: 0, first: 0 } };
}

/**
 * Counts how a row as it is in the file differs.
 * @param columns of the header
 * @param record its number, from 1
 * @returns whether it has too few fields, or too many
 */
export function seeForm(
  forms: RowForms,
  row: readonly string[],
  columns: number,
  record: number,
): 'short' | 'long' | undefined {
  if (isPadded(row)) addOdd(forms.padded, { count: 1, first: record }, 0);
  const odd = oddWidth(row, columns);
  if (odd !== undefined) addOdd(forms[odd], { count: 1, first: record }, 0);
  return odd;
}

/** Adds the rows of a part that comes after `before` others. */
export function addForms(forms: RowForms, more: Readonly<RowForms>, before: number): void {
  for (const form of ['short', 'long', 'padded'] as const) addOdd(forms[form], more[form], before);
}

/** How the number of fields differs; blank fields beyond the last column are none. */
export function oddWidth(row: readonly string[], columns: number): 'short' | 'long' | undefined {
  if (row.length < columns) return 'short';
  const isLong = row.length > columns && row.some((cell, i) => i >= columns && cell.trim() !== '');
  return isLong ? 'long' : undefined;
}

/** @param before rows before those that are added */
function addOdd(odd: OddRows, more: Readonly<OddRows>, before: number): void {
  if (more.count > 0) odd.first ||= before + more.first;
  odd.count += more.count;
}
