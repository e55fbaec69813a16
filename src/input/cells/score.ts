// What one cell of the score column says: a score, no answer, or something that is not a score.
import { firstAnswer, type Scale } from '../../core/scale.js';
import { isMissingText, plainMissing } from './missing.js';
import { plainCell, readWrittenNumber } from './written-number.js';

/** The cell holds no answer. */
export const BLANK = -1;
/** The cell holds something that is neither a score nor blank. */
export const REJECTED = -2;

/** Whether 8.5 is rejected, or floored to 8 (a passive). */
export const FRACTIONS = ['reject', 'floor'] as const;

/** How score cells are read. */
export interface ScoreRules {
  /** The answers that were offered; any other number is rejected. */
  scale: Scale;
  fractions: (typeof FRACTIONS)[number];
  /** Texts that say that there is no answer, beside those that always do, such as `NA`. */
  missing: readonly string[];
}

const FRACTION = /^\d{1,3}[.,]\d+$/;
/** Different cells of which the reading is remembered. */
const REMEMBERED = 4096;

/** Whether a cell of the score column means "no answer": empty, or a word or sign for a missing value. */
export function isBlankScore(cell: string): boolean {
  return isMissingText(plainCell(cell));
}

/**
 * Reads a cell of the score column.
 * @returns 0 for the first answer that a tally counts, which is the answer itself unless the scale goes beyond 10
 *   ({@link firstAnswer}); or {@link BLANK}, or {@link REJECTED}. A number inside a sentence is not a score.
 */
export function parseScore(cell: string, { scale, fractions, missing }: ScoreRules): number {
  const text = plainCell(cell);
  if (isAmong(missing, text)) return BLANK;
  const answer = answerIn(text, scale.high, fractions);
  if (answer >= scale.low && answer <= scale.high) return answer - firstAnswer(scale);
  return isMissingText(text) ? BLANK : REJECTED;
}

/** A function that reads cells as {@link parseScore} does, and remembers what it has read. */
export function scoreReader(rules: ScoreRules): (cell: string) => number {
  const digits = Array.from('0123456789', (digit) => parseScore(digit, rules));
  const known = new Map<string, number>();
  return (cell) => {
    // Nearly every cell is one plain digit.
    if (cell.length === 1) {
      const score = digits[cell.charCodeAt(0) - 48];
      if (score !== undefined) return score;
    }
    let score = known.get(cell);
    if (score === undefined) {
      score = parseScore(cell, rules);
      if (known.size < REMEMBERED) known.set(cell, score);
    }
    return score;
  };
}

function isAmong(missing: readonly string[], text: string): boolean {
  return missing.length > 0 && missing.some((one) => plainMissing(one) === plainMissing(text));
}

/** NaN where the text is no number of the scale. */
function answerIn(text: string, high: number, fractions: ScoreRules['fractions']): number {
  const number = readWrittenNumber(text);
  if (number !== undefined) {
    return number.outOf === undefined || number.outOf === high ? number.value : Number.NaN;
  }
  if (fractions === 'reject' || !FRACTION.test(text)) return Number.NaN;
  // More than the whole number before its point, so none after the highest: 10.01 is beyond 10.
  const whole = Number.parseInt(text, 10);
  return whole < high ? whole : Number.NaN;
}
