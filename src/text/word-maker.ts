// From a form as it was written to the words that it is.
import type { Language } from './languages/languages.js';
import type { Stem } from './stemmers.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import type { Word } from './words.js';

const LATIN = /\p{sc=Latin}/u;
const NUMBER = /^\p{N}+$/u;
const ALPHABETIC = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}]/u;
/** An e before a hyphen belongs to what follows: e-mail, e-shop. */
const ELECTRONIC = /^e-(\p{L}{4,})$/u;

/** Which forms and which stems stand for another one. */
export interface Joins {
  readonly forms: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
}

export const NO_JOINS: Joins = { forms: new Map(), stems: new Map() };

/** Makes words of the forms of one language. */
export class WordMaker {
  readonly #vocabulary: Vocabulary;
  readonly #stem: Stem;
  readonly #joins: Joins;

  constructor(language: Language, stem: Stem | undefined, joins: Joins = NO_JOINS) {
    this.#vocabulary = vocabularyOf(language);
    this.#stem = stem ?? ((form) => form);
    this.#joins = joins;
  }

  /** The words of what was written without a space: "l'assistance" is two, "don't" is "not". */
  wordsOf(written: string): Word[] {
    return this.#formsOf(written).map((form) => this.#wordOf(form));
  }

  #formsOf(written: string): string[] {
    if (!/['-]/.test(written) || this.#vocabulary.known.has(written)) return [written];
    if (!LATIN.test(written)) return written.replaceAll("'", '').split('-');
    const electronic = ELECTRONIC.exec(written);
    if (electronic !== null) return [`e${electronic[1]}`];
    const forms = written.split(/['-]/);
    return forms.map((form, index) =>
      index === forms.length - 1 ? form : (this.#vocabulary.parts.get(form) ?? form),
    );
  }

  #wordOf(form: string): Word {
    const { functions } = this.#vocabulary;
    if (functions.has(form) || NUMBER.test(form) || (form.length === 1 && ALPHABETIC.test(form)))
      return { stem: form, form, isTerm: false, number: undefined };
    return { stem: this.stemOf(form), form, isTerm: true, number: undefined };
  }

  /** What a form is counted as. */
  stemOf(form: string): string {
    const meant = this.#joins.forms.get(form) ?? form;
    const stem = this.#vocabulary.known.get(meant) ?? this.#stem(meant);
    return this.#joins.stems.get(stem) ?? stem;
  }
}
