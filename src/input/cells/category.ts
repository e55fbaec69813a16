// What one cell of a category column says: detractor, passive or promoter, in words or in the codes of its column.
import type { Category } from '../../core/category.js';
import { categoryWordOf } from '../names/index.js';
import { plainMissing } from './missing.js';
import { BLANK, isBlankScore, REJECTED } from './score.js';

/** The lowest score of each category stands for it where only the category is known. */
const SCORE_OF: Record<Category, number> = { detractor: 0, passive: 7, promoter: 9 };

/** What values of a column stand for, as {@link codeOf} writes them. Plain data, for worker threads. */
export type CategoryCodes = ReadonlyMap<string, Category>;

/** For each category the values that stand for it, in any case: `{ promoter: 'A', passive: ['B', 'C'], detractor: 'D' }`. */
export type CategoryCodesOption = Partial<Record<Category, string | readonly string[]>>;

/** A column in words alone. */
export const NO_CODES: CategoryCodes = new Map();

/** The codes of survey tools, from the detractors up. A column of codes is read only where it fits exactly one. */
export const CODE_SETS: readonly CategoryCodes[] = [
  codes('1', '2', '3'),
  codes('0', '1', '2'),
  codes('-1', '0', '1'),
  codes('-100', '0', '100'),
];

/** Codes that some tables have and that mean other things in others: never read unasked, and they make 0 and 100 doubtful. */
export const DOUBTFUL_CODES: readonly CategoryCodes[] = [codes('0', '50', '100')];

function codes(detractor: string, passive: string, promoter: string): CategoryCodes {
  return new Map([
    [detractor, 'detractor'],
    [passive, 'passive'],
    [promoter, 'promoter'],
  ]);
}

const WHOLE = /^(-?)0*(\d+)(?:[.,]0*)?$/;

/** A value as codes are compared: without spaces around it, case, and the zeros of `01` and `1.0`. */
export function codeOf(cell: string): string {
  const text = cell.trim().normalize('NFKC').toLowerCase().replace('−', '-');
  const [, sign, digits] = WHOLE.exec(text) ?? [];
  if (digits === undefined) return text;
  return digits === '0' ? digits : `${sign}${digits}`;
}

/** Whether the text is one of the words for promoter, passive or detractor; codes do not count. */
export function isCategoryWord(cell: string): boolean {
  return categoryWordOf(cell) !== undefined;
}

/** The category that a cell names, by the codes of its column or else as a word. */
export function categoryIn(cell: string, codes: CategoryCodes): Category | undefined {
  return codes.get(codeOf(cell)) ?? categoryWordOf(cell);
}

/**
 * Reads a cell of a category column.
 * @returns a score of that category (0, 7 or 9), or {@link BLANK}, or {@link REJECTED}.
 */
export function parseCategory(cell: string, codes: CategoryCodes = NO_CODES): number {
  const category = categoryIn(cell, codes);
  if (category !== undefined) return SCORE_OF[category];
  return isBlankScore(cell) ? BLANK : REJECTED;
}

/** Cells that a reader remembers: a column of categories has few different ones. */
const REMEMBERED = 1000;

/**
 * A reader of category cells that remembers what the first different ones say.
 * @param missing texts that say that there is no answer, beside those that always do
 */
export function categoryReader(codes: CategoryCodes, missing: readonly string[]): (cell: string) => number {
  const blank = new Set(missing.map(plainMissing));
  const known = new Map<string, number>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const score = blank.has(plainMissing(cell)) ? BLANK : parseCategory(cell, codes);
    if (known.size < REMEMBERED) known.set(cell, score);
    return score;
  };
}
