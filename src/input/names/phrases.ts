// The phrases of the languages as one regular expression, and their words as one set.
import type { LanguageNames, Phrases, Words } from './language.js';
import { LANGUAGES } from './languages.js';
import { plainName, plainWords } from './plain.js';

type PhraseField = 'question' | 'otherwise' | 'weak' | 'measures' | 'scale';
type WordField = Exclude<keyof LanguageNames, PhraseField>;

/** Names are looked at up to here: a cell that is longer is no name. */
const LONGEST = 1000;

/** Runs `make` when its value is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A test for the phrases that all languages have in a field. */
export function phraseTest(field: Exclude<PhraseField, 'scale'>): (name: string) => boolean {
  const pattern = lazy(() => new RegExp(phrasesOf(field).map(source).join('|'), 'u'));
  return (name) => pattern().test(plainName(name.slice(0, LONGEST)).trim());
}

/** The phrases that all languages have in a field, each once. */
export function phrasesOf(field: PhraseField): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => split(language[field])))];
}

/** The words that all languages have in a field, as {@link plainWords} writes them. */
export function wordsOf(field: WordField): Set<string> {
  return new Set(LANGUAGES.flatMap((language) => split(language[field]).map(plainWords)));
}

function split(text: Phrases | Words): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** One phrase as the source of a regular expression over plain names. */
function source(phrase: string): string {
  const parts = phrase.split(' … ').map((part) => {
    const [, start = '', text = '', end = ''] = /^([*^]?)(.*?)([*$]?)$/s.exec(part)!;
    const words = plainName(text).split('*').map(literal).join('\\p{L}*');
    return `${edge(start, '^', '(?<!\\p{L})')}${words}${edge(end, '$', '(?!\\p{L})')}`;
  });
  return parts.join('.*');
}

function edge(sign: string, anchor: string, boundary: string): string {
  if (sign === '*') return '';
  return sign === anchor ? anchor : boundary;
}

function literal(text: string): string {
  return text.replace(/[.+?()[\]{}|\\/^$]/g, '\\$&');
}
