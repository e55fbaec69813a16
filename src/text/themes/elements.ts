// The different words of all patterns, each with a number, and which of them a word of a comment is.
import { folded } from '../fold.js';
import type { CommentReader } from '../reader.js';
import type { Word } from '../words.js';
import type { PatternWord } from './pattern.js';

/** Numbers the words of patterns. All are numbered before the first comment is looked at. */
export class Elements {
  readonly #byStem = new Map<string, number[]>();
  /** By the form without accents. */
  readonly #byForm = new Map<string, number[]>();
  readonly #beginnings: { readonly beginning: string; readonly number: number }[] = [];
  readonly #numbers = new Map<string, number>();
  /** The reader gives the same word many times. */
  readonly #known = new WeakMap<Word, readonly number[]>();

  /** The numbers of the words of a pattern, as each language of the column reads it. */
  readingsOf(words: readonly PatternWord[], reader: CommentReader): number[][] {
    const readings = words.map(({ written }) => reader.readings(written));
    return readings[0]!.map((_, language) =>
      words.flatMap(({ isBeginning }, index) => {
        const read = readings[index]![language]!;
        return read.map((word, at) => this.#numberOf(word, isBeginning && at === read.length - 1));
      }),
    );
  }

  /** The numbers of all words of patterns that a word of a comment is. */
  of(word: Word): readonly number[] {
    let numbers = this.#known.get(word);
    if (numbers === undefined) {
      numbers = this.#newNumbers(word);
      this.#known.set(word, numbers);
    }
    return numbers;
  }

  #numberOf({ stem, form }: Word, isBeginning: boolean): number {
    const plain = folded(form);
    const key = isBeginning ? `${plain}*` : `${stem} ${plain}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
      if (isBeginning) this.#beginnings.push({ beginning: plain, number });
      else {
        this.#byStem.set(stem, [...(this.#byStem.get(stem) ?? []), number]);
        this.#byForm.set(plain, [...(this.#byForm.get(plain) ?? []), number]);
      }
    }
    return number;
  }

  #newNumbers({ stem, form }: Word): number[] {
    const plain = folded(form);
    const begun = this.#beginnings.filter(({ beginning }) => plain.startsWith(beginning));
    return [
      ...new Set([
        ...(this.#byStem.get(stem) ?? []),
        ...(this.#byForm.get(plain) ?? []),
        ...begun.map(({ number }) => number),
      ]),
    ];
  }
}
