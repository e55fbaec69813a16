// Texts that say that there is no answer, in words, signs and codes, as survey tools and statistics programs write them.
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
/** Numbers that stand for "no answer" in surveys, where no score can be meant. */
const CODES = new Set([
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

/** A text as it is compared with those that mean "no answer". */
export function plainMissing(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether a trimmed text means "no answer": nothing, a sign such as `NA` or `--`, or words such as "don't know". */
export function isMissingText(text: string): boolean {
  return SIGNS.has(plainMissing(text)) || (LETTER.test(text) && isMissingWord(text));
}

/** Whether a trimmed text is a number by which surveys code "no answer", such as -99 or 998. */
export function isMissingCode(text: string): boolean {
  return CODES.has(text.replace(/[.,]0+$/, ''));
}
