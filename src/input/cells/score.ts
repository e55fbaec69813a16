// What one cell of the score column says: a score, no answer, or something that is not a score.

import { firstAnswer, type Scale } from '../../core/scale.js';

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
  /** Texts that say that there is no answer. */
  missing: readonly string[];
}

const BLANK_WORDS = /^(?:n\/?a|#n\/a|n\.a\.|null|none|[-–—])$/i;
const NUMBER = '(100|[1-9]?\\d)(?:[.,]0)?';
const SEPARATOR = '\\s+[-–—:=]\\s+';
/** No two parts of a pattern can both take the same white space, so that a long run of it is passed over once. */
const LABEL_BEFORE = '[^\\d]*[^\\d\\s]';
const LABEL_AFTER = '[^\\d\\s][^\\d]*';
const PLAIN = new RegExp(`^${NUMBER}$`);
/** `10 - Extremely likely`, `Extremely likely - 10`, `10 (Extremely likely)`, `Extremely likely (10)`. */
const LABELLED = [
  new RegExp(`^${NUMBER}${SEPARATOR}${LABEL_AFTER}$`),
  new RegExp(`^${LABEL_BEFORE}${SEPARATOR}${NUMBER}$`),
  new RegExp(`^${NUMBER}\\s*\\([^\\d]+\\)$`),
  new RegExp(`^[^\\d]+\\(\\s*${NUMBER}\\s*\\)$`),
];
const FRACTION = /^(?:100|[1-9]?\d)(?:[.,]\d+)?$/;

/** Whether a cell of the score column means "no answer": empty, NA, N/A, null, None, a dash. */
export function isBlankScore(cell: string): boolean {
  const text = cell.trim();
  return text === '' || BLANK_WORDS.test(text);
}

/**
 * Reads a cell of the score column.
 * @returns 0 for the first answer that a tally counts, which is the answer itself unless the scale goes beyond 10
 *   ({@link firstAnswer}); or {@link BLANK}, or {@link REJECTED}. A number inside a sentence is not a score.
 */
export function parseScore(cell: string, { scale, fractions }: ScoreRules): number {
  const answer = parseAnswer(cell, fractions);
  if (answer < 0) return answer;
  return answer >= scale.low && answer <= scale.high ? Math.floor(answer) - firstAnswer(scale) : REJECTED;
}

/** The number as it stands there, with its fraction where that is floored. */
function parseAnswer(cell: string, fractions: ScoreRules['fractions']): number {
  // Nearly every cell is one plain digit.
  if (cell.length === 1) {
    const digit = cell.charCodeAt(0) - 48;
    if (digit >= 0 && digit <= 9) return digit;
  }
  if (isBlankScore(cell)) return BLANK;
  const text = cell.trim();
  const plain = PLAIN.exec(text);
  if (plain) return Number(plain[1]);
  if (fractions === 'floor' && FRACTION.test(text)) return Number(text.replace(',', '.'));
  for (const pattern of LABELLED) {
    const match = pattern.exec(text);
    if (match) return Number(match[1]);
  }
  return REJECTED;
}
