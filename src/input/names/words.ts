// Cells that are words of a known meaning: categories, missing answers, labels of summaries.
import type { Category } from '../../core/category.js';
import { lazy, wordsOf } from './phrases.js';
import { plainWords } from './plain.js';

/** A longer text is none of the words. */
const LONGEST = 60;
const CATEGORIES = ['promoter', 'passive', 'detractor'] as const;
/** What may stand before a category: "les promoteurs", "NPS Promoter". */
const ARTICLES = new Set(
  'the le la les l el los las il lo gli i o os a as der die das den de het un une ein eine nps enps'.split(
    ' ',
  ),
);

const MISSING_CODES = new Set([
  ...[
    '-1',
    '-2',
    '-7',
    '-8',
    '-9',
    '-77',
    '-88',
    '-97',
    '-98',
    '-99',
    '-997',
    '-998',
    '-999',
    '-9999',
    '-2147483648',
  ],
  ...['77', '88', '97', '98', '99', '997', '998', '999', '9999'],
]);

const categories = lazy(() => {
  const byWord = new Map<string, Category>();
  for (const category of CATEGORIES) for (const word of wordsOf(category)) byWord.set(word, category);
  return byWord;
});
const missing = lazy(() => wordsOf('missing'));
const totals = lazy(() => wordsOf('total'));

/** The category that a text names, in any of the languages, with or without an article and the scores of it: "Promoters (9–10)". */
export function categoryWordOf(text: string): Category | undefined {
  // "Promoter?" is a question.
  if (text.length > LONGEST || /[!?;]/.test(text)) return undefined;
  const words = plainWords(text);
  const exact = categories().get(words);
  if (exact !== undefined) return exact;
  const named = words.split(' ').filter((word) => !/^\p{N}+$/u.test(word));
  if (ARTICLES.has(named[0]!)) named.shift();
  return categories().get(named.join(' '));
}

/** Every word for a category, as {@link plainWords} writes them. */
export function categoryWords(): Iterable<readonly [word: string, category: Category]> {
  return categories();
}

/** Whether a text says that there is no answer: "Don’t know", "keine Angabe", "n/a". Signs alone do not. */
export function isMissingWord(text: string): boolean {
  return text.length <= LONGEST && missing().has(plainWords(text));
}

/** Every word for no answer, as {@link plainWords} writes them. */
export function missingWords(): Iterable<string> {
  return missing();
}

/** Whether a text is one of the numbers that survey tools write for a missing answer, such as 99 and -9. */
export function isMissingCode(text: string): boolean {
  return MISSING_CODES.has(text.trim().replace(/[.,]0+$/, ''));
}

/** Whether a text is the label of a row that sums others up: "Total", "Average:", "Gesamt (n = 34)". */
export function isSummaryLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const label = text.replace(/[([][^)\]]*[)\]]\s*:?\s*$/, '').replace(/[:=][\s\d.,%+-]*$/, '');
  return totals().has(plainWords(label));
}
