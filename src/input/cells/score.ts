// What one cell of the score column says: a score, no answer, or something that is not a score.
import { isMissingText, plainMissing } from './missing.js';
import { plainCell, readWrittenNumber } from './written-number.js';

/** The cell holds no answer. */
export const BLANK = -1;
/** The cell holds something that is neither a score nor blank. */
export const REJECTED = -2;

/** The answers that a question can offer. On 1–10 a 0 is rejected. */
export const SCALES = ['0-10', '1-10'] as const;

/** Whether 8.5 is rejected, or floored to 8 (a passive). */
export const FRACTIONS = ['reject', 'floor'] as const;

/** How score cells are read. */
export interface ScoreRules {
  scale: (typeof SCALES)[number];
  fractions: (typeof FRACTIONS)[number];
  /** Texts that are no answers, beside those that never are. */
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
 * How cells of a score column are read: a function that gives the score 0..10, or {@link BLANK}, or {@link REJECTED}.
 */
export function scoreReader(rules: ScoreRules): (cell: string) => number {
  const missing = new Set(rules.missing.map(plainMissing));
  const digits = Array.from('0123456789', (digit) => readScore(digit, rules, missing));
  const known = new Map<string, number>();
  return (cell) => {
    // Nearly every cell is one plain digit.
    if (cell.length === 1) {
      const score = digits[cell.charCodeAt(0) - 48];
      if (score !== undefined) return score;
    }
    let score = known.get(cell);
    if (score === undefined) {
      score = readScore(cell, rules, missing);
      if (known.size < REMEMBERED) known.set(cell, score);
    }
    return score;
  };
}

function readScore(cell: string, { scale, fractions }: ScoreRules, missing: ReadonlySet<string>): number {
  const text = plainCell(cell);
  if (isMissingText(text) || missing.has(plainMissing(text))) return BLANK;
  const [low, high] = scale === '1-10' ? [1, 10] : [0, 10];
  const value = numberIn(text, high, fractions);
  return value >= low && value <= high ? value : REJECTED;
}

function numberIn(text: string, high: number, fractions: ScoreRules['fractions']): number {
  const number = readWrittenNumber(text);
  if (number !== undefined) {
    return number.outOf === undefined || number.outOf === high ? number.value : Number.NaN;
  }
  if (fractions === 'reject' || !FRACTION.test(text)) return Number.NaN;
  const value = Number(text.replace(',', '.'));
  return value <= high ? Math.floor(value) : Number.NaN;
}
