// The words of one language, ready to be looked up: which word a form is.
import { folded } from './fold.js';
import type { LanguageWords, Words } from './languages/language.js';
import { LANGUAGES, type Language } from './languages/languages.js';

/** What is known of the words of a language before any comment is read. */
export interface Vocabulary {
  /** Words that are no theme. */
  readonly functions: ReadonlySet<string>;
  /** Forms that are counted as another word or as they are, whatever the stemmer makes of them. */
  readonly known: ReadonlyMap<string, string>;
  /** Parts before a hyphen or an apostrophe that stand for a word. */
  readonly parts: ReadonlyMap<string, string>;
  /** All forms that are listed anywhere: others may be a slip of one of them, they are none. */
  readonly listed: ReadonlySet<string>;
  /** Listed words that nobody could mean another word by who leaves their accents out, with accents and without. */
  readonly accented: ReadonlySet<string>;
  readonly plainOf: ReadonlySet<string>;
  /** Letters that people write as two, each with the two. */
  readonly letters: readonly (readonly string[])[];
}

const made = new Map<Language, Vocabulary>();

/** The vocabulary of a language; it is made once. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = made.get(language);
  if (vocabulary === undefined) {
    vocabulary = newVocabulary(LANGUAGES[language]);
    made.set(language, vocabulary);
  }
  return vocabulary;
}

function newVocabulary(words: LanguageWords): Vocabulary {
  const functions = new Set(listOf(words.functions));
  const kept = keptWords(words);
  const known = new Map([...listOf(words.negations), ...listOf(words.degrees)].map((word) => [word, word]));
  for (const group of groupsOf(words.groups)) for (const form of group) known.set(form, group[0]!);
  const listed = new Set([...functions, ...kept, ...known.keys()]);
  const letters = groupsOf(words.spelledOut);
  const plain = writtenPlain(listed);
  for (const [form, meant] of [...plain, ...spelledOut(listed, letters)]) {
    if (functions.has(meant)) functions.add(form);
    else known.set(form, known.get(meant) ?? meant);
  }
  const parts = new Map(groupsOf(words.parts).map(([part, word]) => [part!, word!]));
  return {
    functions,
    known,
    parts,
    listed,
    accented: new Set(plain.values()),
    plainOf: new Set(plain.keys()),
    letters,
  };
}

/**
 * Listed words as people write them who leave the accents out ("si" for "și"), with the word that is meant: where only one
 * can be, and the plain form is no listed word ("schon" is not "schön").
 */
function writtenPlain(listed: ReadonlySet<string>): Map<string, string> {
  const meant = new Map<string, string>();
  const several = new Set<string>();
  for (const word of listed) {
    const plain = folded(word);
    if (plain === word || listed.has(plain)) continue;
    if (meant.has(plain)) several.add(plain);
    meant.set(plain, word);
  }
  for (const plain of several) meant.delete(plain);
  return meant;
}

/** Listed words with letters spelled out ("fuer"), and the word that is meant. */
function spelledOut(
  listed: ReadonlySet<string>,
  letters: readonly (readonly string[])[],
): [string, string][] {
  const forms: [string, string][] = [];
  for (const word of listed) {
    let form = word;
    for (const [letter, spelling] of letters) form = form.replaceAll(letter!, spelling!);
    if (!listed.has(form)) forms.push([form, word]);
  }
  return forms;
}

/** The words that a language never drops: negations, degrees and judgements. */
export function keptWords(words: LanguageWords): Set<string> {
  return new Set([words.negations, words.degrees, words.good, words.bad].flatMap(listOf));
}

/** `a b` → ['a', 'b']. */
export function listOf(words: Words): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** `a b, c` → [['a', 'b'], ['c']]. */
export function groupsOf(groups: string | undefined): string[][] {
  return groups === undefined ? [] : groups.split(',').map(listOf);
}
