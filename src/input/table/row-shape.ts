// What the cells of a record look like: names of columns, or values.
import { NPS_SCALE } from '../../core/scale.js';
import { readDate } from '../cells/date.js';
import { isBlankScore, parseScore } from '../cells/score.js';
import { hasDigit } from '../cells/written-number.js';

export type Row = readonly string[];

/** Nothing that stands for an answer left out names a column. */
const LEFT_OUT =
  /^(?:prefer not to (?:say|answer)|refused|don.?t know|no answer|not applicable|unknown|skipped|missing|nan|\\n)$/i;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
/** The first column of exports of Typeform. */
const LONE_NAME = '#';
const ADDRESS = /\S@\S+\.\S|:\/\//;
const RULES = { scale: NPS_SCALE, fractions: 'reject', missing: [] } as const;

export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

/** How many cells of a record hold something. */
export function filledIn(row: Row): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

/** Whether a cell is a number, a date, an address, or says that there is no answer: no name of a column. */
export function isValue(cell: string): boolean {
  const text = cell.trim();
  if (!LETTER.test(text)) return DIGIT.test(text) || isBlankScore(text);
  return isBlankScore(text) || LEFT_OUT.test(text) || ADDRESS.test(text) || readDate(text) !== null;
}

/** Whether a cell is a word or words: a name, or text that somebody wrote. */
export function isWord(cell: string): boolean {
  return !isValue(cell) && (LETTER.test(cell) || cell.trim() === LONE_NAME);
}

/** Whether a record may name columns: it holds words and no values, but for a few as in a table of years. */
export function mayBeNames(row: Row): boolean {
  const filled = filledIn(row);
  return filled > 0 && row.filter(isWord).length * 4 >= filled * 3;
}

/** Whether a cell is an answer of 0 to 10, be it labelled. */
export function isAnswer(cell: string): boolean {
  return hasDigit(cell) && parseScore(cell, RULES) >= 0;
}

/** Whether all that a record holds is words. */
export function isAllWords(row: Row): boolean {
  return row.every((cell) => isBlank(cell) || isWord(cell)) && filledIn(row) > 0;
}

/** Whether a record has a number of fields; blank ones beyond are none. */
export function hasWidth(row: Row, width: number): boolean {
  return row.length === width || (row.length > width && row.slice(width).every(isBlank));
}

/**
 * For each column whether its cells in some rows are numbers or dates: at least two are filled, and two thirds of those
 * are, be they labelled as answers are ("10 - Extremely likely").
 */
export function numericColumns(rows: readonly Row[], width: number): boolean[] {
  return Array.from({ length: width }, (_, i) => {
    let filled = 0;
    let numbers = 0;
    for (const row of rows) {
      const cell = row[i] ?? '';
      if (isBlankScore(cell) || LEFT_OUT.test(cell.trim())) continue;
      filled++;
      if (isValue(cell) || isAnswer(cell)) numbers++;
    }
    return filled >= 2 && numbers * 3 >= filled * 2;
  });
}
