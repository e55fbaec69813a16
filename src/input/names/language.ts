// What each language gives to the names: the words of headers, categories, missing answers, summaries and scales.

/**
 * Phrases with commas between them, as they are written in that language; case and accents mean nothing. A phrase is
 * whole words. `*` stands for the rest of a word, ` … ` for anything between, `^` and `$` for the ends of the name.
 */
export type Phrases = string;

/** Words and fixed expressions with commas between them; case, accents and signs mean nothing. */
export type Words = string;

/** The words of one language. Those that English has too are not repeated. */
export interface LanguageNames {
  /** How headers ask whether one would recommend. */
  readonly question: Phrases;
  /** Names that have a phrase of the question and ask something else: who recommended, why, which product. */
  readonly otherwise: Phrases;
  /** Names of a score that would fit other questions too; their cells decide. */
  readonly weak: Phrases;
  /** Measures other than NPS: with one of them a weak name is that of another score. */
  readonly measures: Phrases;
  /** Singular and plural, with the article where it is a part of the word. */
  readonly promoter: Words;
  readonly passive: Words;
  readonly detractor: Words;
  /** What stands in a cell instead of an answer. */
  readonly missing: Words;
  /** What stands at the beginning of a row that sums others up. */
  readonly total: Words;
  /** How a header says what the lowest and the highest answer are: `#` is a number. With one `#`, it is the highest. */
  readonly scale: Phrases;
}
