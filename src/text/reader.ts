// The reader of a column of comments: comment → words, by the languages of the column.
import { learnedJoins } from './joins/learn.js';
import { ALL_LANGUAGES, type Language } from './languages/languages.js';
import { loadStemmers, type Stem } from './stemmers.js';
import { type Stretch, stretchesOf, stretchesWith } from './tokens.js';
import { ASKED, elected, type LanguageShare, languagesOf, votesOf } from './votes.js';
import { WordMaker } from './word-maker.js';
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

/** Makes the reader of a column from its first comments. */
export type ReaderMaker = (sample: readonly string[]) => CommentReader;

/**
 * Loads what is needed to read comments. What it gives can be called while a file is read: nothing is waited for then.
 * @param language the language of all comments, where it is known; else their words tell
 */
export async function loadReaderMaker(language?: Language): Promise<ReaderMaker> {
  const stemmers = await loadStemmers(language === undefined ? ALL_LANGUAGES : [language]);
  return (sample) => {
    const first = sample.slice(0, ASKED);
    const languages = language === undefined ? languagesOf(first) : [{ language, share: 1 }];
    return new ColumnReader(first, languages, stemmers);
  };
}

class ColumnReader implements CommentReader {
  readonly languages: readonly LanguageShare[];
  readonly #candidates: readonly Language[];
  readonly #main: Language;
  readonly #stemmers: ReadonlyMap<Language, Stem>;
  readonly #makers = new Map<Language, WordMaker>();

  constructor(
    sample: readonly string[],
    languages: readonly LanguageShare[],
    stemmers: ReadonlyMap<Language, Stem>,
  ) {
    this.languages = languages;
    this.#candidates = languages.map(({ language }) => language);
    this.#main = this.#candidates[0] ?? 'en';
    this.#stemmers = stemmers;
    const byLanguage = new Map<Language, (readonly Stretch[])[]>();
    for (const comment of sample) {
      const stretches = stretchesOf(comment);
      const language = this.#languageOf(stretches);
      const others = byLanguage.get(language);
      if (others === undefined) byLanguage.set(language, [stretches]);
      else others.push(stretches);
    }
    for (const [language, comments] of byLanguage) {
      const stem = stemmers.get(language);
      this.#makers.set(language, new WordMaker(language, stem, learnedJoins(comments, language, stem)));
    }
  }

  read(comment: string, language?: Language): Sentence[] {
    if (language === undefined && this.#candidates.length > 1) return this.#readByVotes(comment);
    const maker = this.#makerOf(language ?? this.#main);
    return stretchesWith<Word>(comment, (text, from, to, sentence) => {
      maker.take(text, from, to, sentence);
    });
  }

  readings(text: string): Word[][] {
    const stretches = stretchesOf(text);
    const languages = this.#candidates.length === 0 ? [this.#main] : this.#candidates;
    return languages.map((language) => {
      const maker = this.#makerOf(language);
      return stretches.flatMap((stretch) => stretch.flatMap((written) => maker.wordsOf(written)));
    });
  }

  #readByVotes(comment: string): Sentence[] {
    const stretches = stretchesOf(comment);
    const maker = this.#makerOf(this.#languageOf(stretches));
    return stretches.map((stretch) => stretch.flatMap((written) => maker.wordsOf(written)));
  }

  #languageOf(stretches: readonly Stretch[]): Language {
    if (this.#candidates.length < 2) return this.#main;
    return elected(votesOf(stretches), this.#candidates) ?? this.#main;
  }

  #makerOf(language: Language): WordMaker {
    let maker = this.#makers.get(language);
    if (maker === undefined) {
      maker = new WordMaker(language, this.#stemmers.get(language));
      this.#makers.set(language, maker);
    }
    return maker;
  }
}
