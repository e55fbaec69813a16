// Texts that say that there is no answer, in words and signs, as survey tools and statistics programs write them.
import { isMissingWord, missingWords, plainWords } from '../names/index.js';

const LETTER = /\p{L}/u;
const SIGNS = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  '#na',
  'n.a.',
  'n.a',
  'null',
  '(null)',
  '<null>',
  '#null!',
  'none',
  'nan',
  '\\n',
  '.',
  '-',
  '--',
  '---',
  '–',
  '—',
  'undefined',
  'missing',
  '(blank)',
  '(empty)',
]);
/** A longer text is none of them. */
const LONGEST_SIGN = Math.max(...Array.from(SIGNS, ({ length }) => length));

/** A text as it is compared with those that mean "no answer". */
export function plainMissing(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether a trimmed text means "no answer": nothing, a sign such as `NA` or `--`, or words such as "don't know". */
export function isMissingText(text: string): boolean {
  const trimmed = text.trim();
  const isSign = trimmed.length <= LONGEST_SIGN && SIGNS.has(trimmed.toLowerCase());
  return isSign || (LETTER.test(text) && isMissingWord(text));
}

/** Abbreviations of "not known" and "don't know", and question marks. */
const UNKNOWN = /^(?:n\/k|n\.k\.?|d\/k|d\.k\.|dk|\?+)$/i;

/** {@link UNKNOWN} in letters. */
const UNKNOWN_LETTERS = ['n k', 'nk', 'd k', 'dk'];

/**
 * What {@link mayBeMissing} knows in letters from a to z, as {@link plainWords} writes it: a text of ASCII letters that is
 * not among them means something else, and so does one with a digit.
 */
export function missingLetters(): string[] {
  const words = [...missingWords(), ...[...SIGNS].map(plainWords), ...UNKNOWN_LETTERS];
  return words.filter((word) => /^[a-z ]+$/.test(word));
}

/**
 * The same, or a text that may mean it: whoever looks at a file is told of both. A score of such a text is rejected
 * unless somebody says that it is missing.
 */
export function mayBeMissing(text: string): boolean {
  return isMissingText(text) || UNKNOWN.test(text);
}
