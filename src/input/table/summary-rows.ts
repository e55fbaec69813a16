// Rows at the end of a table that sum the others up: "Total", "Average". They are no responses.
import { isCommentName } from '../names/comment.js';
import { isSummaryLabel } from '../names/index.js';
import type { Column } from './header.js';

type Row = readonly string[];

/** So many rows at the end are looked at. */
export const SUMMARY_ROWS = 3;
/** A number as summaries write them: 7.8, 7,8, 1,204, 45 %, +31. */
const NUMBER = /^[-+−]?[\d.,'\s]+%?$/;

/** Whether a row holds one text, which may be a label, and numbers. */
export function mayBeSummary(row: Row): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.filter((cell) => !NUMBER.test(cell.trim())).length === 1;
}

/**
 * How many of the last rows sum the others up: all that they hold is one label, such as Total, and numbers.
 * @param last the last rows, at most {@link SUMMARY_ROWS}
 * @param others rows before them; what they hold too is no label: a shop may be called Total
 */
export function summaryRows(
  last: readonly Row[],
  others: readonly Row[],
  columns: readonly Column[],
): number {
  let found = 0;
  while (found < last.length && isSummary(last[last.length - 1 - found]!, others, columns)) found++;
  return found;
}

function isSummary(row: Row, others: readonly Row[], columns: readonly Column[]): boolean {
  const filled = row.map((cell, i) => ({ text: cell.trim(), i })).filter(({ text }) => text !== '');
  const [label, ...more] = filled.filter(({ text }) => !NUMBER.test(text));
  if (label === undefined || more.length > 0 || filled.length < 2 || !isSummaryLabel(label.text))
    return false;
  // What somebody wrote may be one word of that kind.
  if (columns[label.i]?.labels.some(isCommentName)) return false;
  const name = label.text.toLowerCase();
  return !others.some((other) => (other[label.i] ?? '').trim().toLowerCase() === name);
}
