// What each language gives to the reader of comments.

/** Words with spaces between them, in lower case, as they are written. */
export type Words = string;

/** The words of one language. */
export interface LanguageWords {
  /** What cells of a language column call it, with commas between them; the first is its English name. */
  readonly names: string;
  /** Letters with accents that the language has, where they tell it from others. */
  readonly letters?: string;
  /** Its script, where that alone nearly tells. */
  readonly script?: RegExp;
  /** Words that hold a sentence together and are no theme: articles, pronouns, prepositions, conjunctions, auxiliaries. */
  readonly functions: Words;
  // What people judge with is never dropped, though lists of stop words often have it.
  /** not, no, never, without. */
  readonly negations: Words;
  /** very, too, really. */
  readonly degrees: Words;
  /** good, well, great. */
  readonly good: Words;
  /** bad, poor, worse. */
  readonly bad: Words;
  /**
   * Words that are counted as the first of their group, with commas between groups: what the stemmer does not join
   * (paid pay), and words of their own, with their forms, that it would throw together (policy, police).
   */
  readonly groups?: string;
  /** Letters that people without such keys write as two, as `letter two` with commas between: German ä is ae. */
  readonly spelledOut?: string;
  /** What a part before a hyphen or an apostrophe stands for, as `part word` with commas between: Romanian n-am is nu am. */
  readonly parts?: string;
}
