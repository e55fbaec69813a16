// What one cell of a category column says: detractor, passive or promoter, in words or in the codes of survey tools.
import type { Category } from '../../core/category.js';
import { BLANK, isBlankScore, REJECTED } from './score.js';

/** The lowest score of each category stands for it where only the category is known. */
const SCORE_OF: Record<Category, number> = { detractor: 0, passive: 7, promoter: 9 };

/** Singular and plural as survey tools write them, without accents, in English, French, Romanian, Spanish,
 * Portuguese, German, Dutch and Italian. */
const WORDS: Record<Category, string> = {
  promoter:
    'promoter promoters promoteri promoteur promoteurs promotrice promotor promotori promotores promotora promotoren promotors promotore',
  passive:
    'passive passives neutral neutrals passif passifs neutre neutres pasiv pasivi neutru neutri pasivo pasivos neutro neutros ' +
    'neutrales passivo passivos passiv passiver passiven neutrale neutraler indifferent indifferente indifferenter indifferenti ' +
    'passief passieven neutraal neutralen passivi',
  detractor:
    'detractor detractors detracteur detracteurs detractrice detractori detractores detractora detrator detratores detratora ' +
    'detraktor detraktoren kritiker criticus critici criticaster criticasters detrattore detrattori',
};

const CODES = new Map<string, Category>([
  ['1', 'detractor'],
  ['2', 'passive'],
  ['3', 'promoter'],
  ['-100', 'detractor'],
  ['0', 'passive'],
  ['100', 'promoter'],
]);

const byWord = new Map<string, Category>();
for (const [category, words] of Object.entries(WORDS) as [Category, string][]) {
  for (const word of words.split(' ')) byWord.set(word, category);
}

/** Whether the text is one of the words for promoter, passive or detractor; codes do not count. */
export function isCategoryWord(cell: string): boolean {
  return byWord.has(plain(cell));
}

/**
 * Reads a cell of a category column.
 * @returns a score of that category (0, 7 or 9), or {@link BLANK}, or {@link REJECTED}.
 */
export function parseCategory(cell: string): number {
  if (isBlankScore(cell)) return BLANK;
  const text = plain(cell);
  const category = byWord.get(text) ?? CODES.get(text);
  return category === undefined ? REJECTED : SCORE_OF[category];
}

function plain(cell: string): string {
  return cell.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
