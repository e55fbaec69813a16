// Which of the counted terms a comment holds: words, and phrases of two or three of them in a row.

/** What a number of the vocabulary is here where it is no counted word; those are from 1 on. */
export const STOP = 0;
/** The end of a sentence, or a word that is too rare to be counted: no phrase goes beyond. */
export const BREAK = -1;

/** Stop words that a phrase passes over between two of its words, as in "waste of my time". */
const MOST_STOPS = 2;

/** The counted words of one comment, in order; 0 where a phrase cannot go on. */
export class WordRow {
  length = 0;
  words = new Uint32Array(256);
  /** Where each stands in the comment. */
  places = new Uint32Array(256);

  /**
   * Reads another comment.
   * @param codes for each number of the vocabulary a counted word, {@link STOP} or {@link BREAK}
   */
  read(comment: Uint32Array, length: number, codes: Int32Array): void {
    if (length > this.words.length) {
      this.words = new Uint32Array(length);
      this.places = new Uint32Array(length);
    }
    this.length = 0;
    let stops = 0;
    for (let place = 0; place < length; place++) {
      const code = codes[comment[place]!]!;
      if (code === STOP && ++stops !== MOST_STOPS + 1) continue;
      if (code !== STOP) stops = 0;
      this.words[this.length] = Math.max(0, code);
      this.places[this.length++] = place;
    }
  }
}

/** Phrases by what they begin with and the word that follows. */
export class Phrases {
  private readonly numbers = new Map<number, number>();

  /** @param words how many are counted */
  constructor(private readonly words: number) {}

  /** The number of the phrase; 0 where it is not counted, or where there is no word before, which is 0. */
  at(before: number, word: number): number {
    return this.numbers.get(before * (this.words + 1) + word) ?? 0;
  }

  set(before: number, word: number, number: number): void {
    this.numbers.set(before * (this.words + 1) + word, number);
  }
}

/** Takes an occurrence of a term, whose words stand from one place of the comment to another, both included. */
export type TakeTerm = (term: number, from: number, to: number) => void;

/** Finds terms. They are numbered from 1 on: words, phrases of two, phrases of three. */
export class TermScanner {
  private readonly row = new WordRow();

  constructor(
    private readonly codes: Int32Array,
    private readonly pairs: Phrases,
    private readonly triples: Phrases,
  ) {}

  /** Each occurrence, in no particular order; a term may occur several times. */
  scan(comment: Uint32Array, length: number, take: TakeTerm): void {
    this.row.read(comment, length, this.codes);
    const { words, places } = this.row;
    let pairBefore = 0;
    for (let i = 0; i < this.row.length; i++) {
      const word = words[i]!;
      const before = i === 0 ? 0 : words[i - 1]!;
      if (word > 0) take(word, places[i]!, places[i]!);
      const pair = word > 0 && before > 0 ? this.pairs.at(before, word) : 0;
      if (pair > 0) take(pair, places[i - 1]!, places[i]!);
      const triple = pair > 0 && pairBefore > 0 ? this.triples.at(pairBefore, word) : 0;
      if (triple > 0) take(triple, places[i - 2]!, places[i]!);
      pairBefore = pair;
    }
  }
}
