// The words of all languages and of customers, made plain and joined, as the tests of names look them up. Making them takes
// as long as reading a thousand rows: the build does it, and puts these texts in place of the module (scripts/prepared-names.js).
import { CUSTOMER_WORDS as CUSTOMERS } from './customer-words.js';
import type { LanguageNames } from './language.js';
import { LANGUAGES } from './languages.js';
import { plainWords } from './plain.js';

/** Phrases with commas between them: texts that a name holds in this order, each phrase with | between its texts. */
export const PHRASES = {
  question: phrases('question'),
  otherwise: phrases('otherwise'),
  weak: phrases('weak'),
  measures: phrases('measures'),
};

/** Words with commas between them, as {@link plainWords} writes them. */
export const WORDS = {
  promoter: words('promoter'),
  passive: words('passive'),
  detractor: words('detractor'),
  missing: words('missing'),
  total: words('total'),
};

/** How headers state a scale, as the languages have it, with commas between them. */
export const SCALES = listed('scale').join(',');

/** What columns of customers are called, as {@link plainWords} writes it, with commas between the words. */
export const CUSTOMER_WORDS = {
  who: customers('who'),
  what: customers('what'),
  between: customers('between'),
  oneWord: customers('oneWord'),
  mail: customers('mail'),
  generic: customers('generic'),
};

/** What all languages have in a field, each once. */
function listed(field: keyof LanguageNames): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => split(language[field])))];
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

function words(field: keyof LanguageNames): string {
  return joined(listed(field).map(plainWords));
}

function phrases(field: keyof LanguageNames): string {
  return joined(listed(field).map((phrase) => partsOf(phrase).join('|')));
}

function customers(field: keyof typeof CUSTOMERS): string {
  const text = CUSTOMERS[field];
  return joined((field === 'generic' ? split(text) : text.split(/\s+/)).map((word) => plainWords(word)));
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(',');
}

/** `refer … friend*` → [" refer ", " friend"]. */
function partsOf(phrase: string): string[] {
  return phrase.split(' … ').flatMap((part) => {
    const pieces = part.split('*');
    return pieces.flatMap((piece, index) => {
      if (piece === '') return [];
      const isFirst = index === 0;
      const isLast = index === pieces.length - 1;
      const start = isFirst ? (piece.startsWith('^') ? '^ ' : ' ') : /^\s/.test(piece) ? ' ' : '';
      const end = isLast ? (piece.endsWith('$') ? ' $' : ' ') : '';
      return [`${start}${plainWords(piece)}${end}`];
    });
  });
}
