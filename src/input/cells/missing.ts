// Texts that say that there is no answer, in words and signs, as survey tools and statistics programs write them.
import { isMissingWord } from '../names/index.js';

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

/**
 * The same, or a text that may mean it: whoever looks at a file is told of both. A score of such a text is rejected
 * unless somebody says that it is missing.
 */
export function mayBeMissing(text: string): boolean {
  return isMissingText(text) || UNKNOWN.test(text);
}
