// The different words of all comments, numbered as they are met.
import type { Word } from './comment-words.js';

/** In the place of a word: the end of a sentence. */
export const SENTENCE_END = 0;
/** In the place of a word: the end of a comment. */
export const COMMENT_END = 1;
/** A word that was met too seldom to be remembered. */
const FORGOTTEN = 2;
const FIRST = 3;

/** Different forms that are remembered at most; each takes some 150 bytes. */
export const MOST_FORMS = 500_000;

/**
 * Forms with their stems. Where there are more than can be remembered (order numbers, addresses, misspellings), those
 * that were met least are forgotten: words that a theme could be made of are met far more often.
 */
export class Vocabulary {
  /** For each number the object that was given it last: most words come again as the same object. */
  private words: (Word | undefined)[] = new Array(FIRST).fill(undefined);
  private numbers = new Map<string, number>();
  /** Forms that have another stem in another language. */
  private others = new Map<string, number>();
  private readonly forms: string[] = ['', '', ''];
  private readonly stems: string[] = ['', '', ''];
  private counts = new Uint32Array(1024);
  private seldom = 1;

  constructor(private readonly most = MOST_FORMS) {}

  /** Numbers given so far, and those before the first. */
  get size(): number {
    return this.forms.length;
  }

  /** The number of a word, which is counted `times`. */
  numberOf(word: Word, times = 1): number {
    let { number = 0 } = word;
    if (this.words[number] !== word) {
      number = this.find(word);
      this.words[number] = word;
      word.number = number;
    }
    this.counts[number]! += times;
    return number;
  }

  private find({ form, isTerm, stem: ofTerm }: Word): number {
    const stem = isTerm ? ofTerm : '';
    let number = this.numbers.get(form);
    if (number !== undefined && this.stems[number] !== stem) number = this.others.get(`${form}\n${stem}`);
    return number ?? this.open(form, stem);
  }

  /** Whether it says nothing by itself. */
  isStop(number: number): boolean {
    return number >= FIRST && this.stems[number] === '' && this.forms[number] !== '';
  }

  form(number: number): string {
    return this.forms[number]!;
  }

  private word(number: number): Word {
    const stem = this.stems[number]!;
    return { form: this.forms[number]!, stem, isTerm: stem !== '' };
  }

  /** '' for ends of sentences, stop words and what was forgotten. */
  stem(number: number): string {
    return this.stems[number]!;
  }

  /** How often it was met; 0 for what was forgotten. */
  count(number: number): number {
    return this.forms[number] === '' ? 0 : this.counts[number]!;
  }

  /** Takes over the words of another: for each of its numbers the own. */
  take(other: Vocabulary): Uint32Array {
    const own = new Uint32Array(other.size);
    own[COMMENT_END] = COMMENT_END;
    own[FORGOTTEN] = FORGOTTEN;
    for (let number = FIRST; number < other.size; number++) {
      const form = other.forms[number]!;
      own[number] = form === '' ? FORGOTTEN : this.numberOf(other.word(number), other.counts[number]!);
    }
    return own;
  }

  private open(form: string, stem: string): number {
    if (this.numbers.size + this.others.size >= this.most) this.forget();
    const number = this.forms.length;
    this.forms.push(form);
    this.stems.push(stem);
    if (this.numbers.has(form)) this.others.set(`${form}\n${stem}`, number);
    else this.numbers.set(form, number);
    if (number >= this.counts.length) {
      const longer = new Uint32Array(this.counts.length * 2);
      longer.set(this.counts);
      this.counts = longer;
    }
    return number;
  }

  /** Half of the room at least is free after it. */
  private forget(): void {
    this.words = this.words.map(() => undefined);
    for (;;) {
      for (const known of [this.numbers, this.others]) {
        for (const [key, number] of known) {
          if (this.counts[number]! > this.seldom) continue;
          known.delete(key);
          this.forms[number] = '';
          this.stems[number] = '';
        }
      }
      if (this.numbers.size + this.others.size <= this.most / 2) return;
      this.seldom *= 2;
    }
  }
}
