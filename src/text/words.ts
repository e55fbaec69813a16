// What the reader makes of a comment.

/** A word of a comment. The same object may stand in many comments. */
export interface Word {
  /** What its forms have in common, as `deliveri` of delivery and deliveries: what is counted, and shown to nobody. */
  readonly stem: string;
  /** As it was written, in lower case. */
  readonly form: string;
  /** Whether it can be a theme by itself: no function word (the, und), no number, no single letter. */
  readonly isTerm: boolean;
  /** Left to whoever counts words: a number that is found again with the object. */
  number?: number | undefined;
}

/** A run of words that no punctuation interrupts, in order: a phrase stays within it. */
export type Sentence = readonly Word[];
