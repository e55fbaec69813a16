// The reader of a column of comments: comment → words, by the languages of the column.
import { type Form, FormTable } from './form-table.js';
import { learnedJoins } from './joins/learn.js';
import { ALL_LANGUAGES, type Language } from './languages/languages.js';
import { loadStemmers, type Stem } from './stemmers.js';
import { stretchesOf, stretchesWith } from './tokens.js';
import { elected, type LanguageShare, languagesOf, votesOf } from './votes.js';
import { type Joins, WordMaker } from './word-maker.js';
import type { Sentence, Word } from './words.js';

/** Reads the comments of one column. */
export interface CommentReader {
  /** The languages of the column, the commonest first; empty where no comment told. */
  readonly languages: readonly LanguageShare[];
  /**
   * The sentences of a comment; none, where it has no words (emoji, signs, an address).
   * @param language where the row names it
   */
  read(comment: string, language?: Language): Sentence[];
  /** What a text is in each language of the column: all its words. */
  readings(text: string): Word[][];
}

/** How many comments of a column tell its languages and its spelling: the first ones. */
const ASKED = 20_000;

/** Makes the reader of a column from its first comments. */
export type ReaderMaker = (sample: readonly string[]) => CommentReader;

/**
 * Loads what is needed to read comments. What it gives can be called while a file is read: nothing is waited for then.
 * @param language the language of all comments, where it is known; else their words tell
 */
export async function loadReaderMaker(language?: Language): Promise<ReaderMaker> {
  const stemmers = await loadStemmers(language === undefined ? ALL_LANGUAGES : [language]);
  return (sample) => new ColumnReader(sample.slice(0, ASKED), language, stemmers);
}

/** The maker of the words of one language; forms keep them by its number. */
interface NumberedMaker {
  readonly number: number;
  readonly maker: WordMaker;
}

class ColumnReader implements CommentReader {
  readonly languages: readonly LanguageShare[];
  readonly #candidates: readonly Language[];
  readonly #main: Language;
  readonly #stemmers: ReadonlyMap<Language, Stem>;
  readonly #forms = new FormTable();
  readonly #makers = new Map<Language, NumberedMaker>();

  /** @param language of all comments, where it is known */
  constructor(
    sample: readonly string[],
    language: Language | undefined,
    stemmers: ReadonlyMap<Language, Stem>,
  ) {
    const comments = sample.map((comment) => this.#forms.stretchesOf(comment));
    this.languages = language === undefined ? languagesOf(comments) : [{ language, share: 1 }];
    this.#candidates = this.languages.map((one) => one.language);
    this.#main = this.#candidates[0] ?? 'en';
    this.#stemmers = stemmers;
    const said = new Map<Language, Form[][][]>();
    for (const comment of comments) {
      const spoken = this.#languageOf(comment);
      const others = said.get(spoken);
      if (others === undefined) said.set(spoken, [comment]);
      else others.push(comment);
    }
    for (const [spoken, ones] of said) this.#open(spoken, learnedJoins(ones, spoken, stemmers.get(spoken)));
  }

  read(comment: string, language?: Language): Sentence[] {
    if (language === undefined && this.#candidates.length > 1) return this.#readByVotes(comment);
    const maker = this.#makerOf(language ?? this.#main);
    return stretchesWith<Word>(comment, (text, from, to, sentence) =>
      putWords(sentence, this.#forms.at(text, from, to), maker),
    );
  }

  readings(text: string): Word[][] {
    const written = stretchesOf(text).flat();
    const languages = this.#candidates.length === 0 ? [this.#main] : this.#candidates;
    return languages.map((language) => {
      const { maker } = this.#makerOf(language);
      return written.flatMap((form) => maker.wordsOf(form));
    });
  }

  #readByVotes(comment: string): Sentence[] {
    const stretches = this.#forms.stretchesOf(comment);
    const maker = this.#makerOf(this.#languageOf(stretches));
    return stretches.map((stretch) => {
      const sentence: Word[] = [];
      for (const form of stretch) putWords(sentence, form, maker);
      return sentence;
    });
  }

  #languageOf(stretches: readonly (readonly Form[])[]): Language {
    if (this.#candidates.length < 2) return this.#main;
    return elected(votesOf(stretches), this.#candidates) ?? this.#main;
  }

  #makerOf(language: Language): NumberedMaker {
    return this.#makers.get(language) ?? this.#open(language);
  }

  #open(language: Language, joins?: Joins): NumberedMaker {
    const maker = new WordMaker(language, this.#stemmers.get(language), joins);
    const numbered = { number: this.#makers.size, maker };
    this.#makers.set(language, numbered);
    return numbered;
  }
}

function putWords(sentence: Word[], form: Form, { number, maker }: NumberedMaker): void {
  let words = form.words[number];
  if (words === undefined) {
    const made = maker.wordsOf(form.written);
    words = made.length === 1 ? made[0]! : made;
    form.words[number] = words;
  }
  if ('stem' in words) sentence.push(words);
  else sentence.push(...words);
}
