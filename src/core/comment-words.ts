// What reading a comment gives: its words, sentence by sentence. How words are found is not the core's business.
import type { Batch } from './batch.js';

/**
 * A word as it stands and as it is counted. Its texts are kept: they must not be slices of a comment, which they would
 * keep in memory as a whole. One object for all places of a word is fastest.
 */
export interface Word {
  /** All forms of a word have the same. */
  readonly stem: string;
  /** As it is shown. */
  readonly form: string;
  /** Whether it says something by itself. "The" does not, nor a number: phrases pass over them. */
  readonly isTerm: boolean;
  /** Left to the vocabulary that numbers the word: where the same object comes again, it need not be looked up. */
  number?: number | undefined;
}

/** Words in their order; no phrase goes beyond. */
export type Clause = readonly Word[];

/**
 * Gives the words of a comment that is not blank; null for one that is no comment at all, as "n/a".
 *
 * It gets the batch and the place of the answer in it too, for where another column names the language.
 */
export type WordReader = (comment: string, batch: Batch, answer: number) => readonly Clause[] | null;

/** Gives the named themes that a comment belongs to, as places in the list of their names. */
export type ThemeMatcher = (
  clauses: readonly Clause[],
  comment: string,
  batch: Batch,
  answer: number,
) => Iterable<number>;
