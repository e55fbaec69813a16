// All comments as numbers: who said which words, with which score. A million comments of 15 words take 60 MB.
import type { Batch } from './batch.js';
import type { Clause } from './comment-words.js';
import { GrowingColumn } from './growing-column.js';
import { NumberList } from './number-list.js';
import { SampledTexts } from './sampled-texts.js';
import { COMMENT_END, SENTENCE_END, Vocabulary } from './vocabulary.js';

/** What there is of each answer beside its score and its comment. */
export interface CorpusShape {
  readonly weighted: boolean;
  /** The place in `Batch.by` of a breakdown by one key that tells the file; where that is wanted. */
  readonly file?: number | undefined;
  /** The same, of a key that tells the side of a comparison: its values are `before` and `after`. */
  readonly side?: number | undefined;
}

/** No day is so early. */
const NO_DAY = -(2 ** 31);

const SIDES = ['before', 'after'];

/** Comments, numbered from 0 on, with the answers that they belong to. */
export class Corpus {
  readonly vocabulary = new Vocabulary();
  private readonly texts = new SampledTexts();
  private readonly words = new NumberList();
  /** Named themes of each comment, plus 1; 0 ends those of a comment. */
  private readonly named = new NumberList();
  private readonly scores = new GrowingColumn((length) => new Uint8Array(length));
  private readonly weights = new GrowingColumn((length) => new Float64Array(length));
  private readonly records = new GrowingColumn((length) => new Float64Array(length));
  private readonly files = new GrowingColumn((length) => new Uint32Array(length));
  private readonly days = new GrowingColumn((length) => new Int32Array(length));
  private readonly sides = new GrowingColumn((length) => new Uint8Array(length));
  private readonly fileNames: string[] = [];

  constructor(private readonly shape: CorpusShape) {}

  /** Comments. */
  get size(): number {
    return this.scores.length;
  }

  /** Takes the comment of answer `i` of a batch. */
  add(batch: Batch, i: number, clauses: readonly Clause[], named: Iterable<number>): void {
    this.texts.offer(this.size, batch.comments![i]!);
    for (const clause of clauses) {
      for (const word of clause) this.words.push(this.vocabulary.numberOf(word));
      this.words.push(SENTENCE_END);
    }
    this.words.push(COMMENT_END);
    for (const theme of named) this.named.push(theme + 1);
    this.named.push(0);
    this.scores.push(batch.scores[i]!);
    if (this.shape.weighted) this.weights.push(batch.weights![i]!);
    if (batch.records) this.records.push(batch.records[i]!);
    if (batch.dates) this.days.push(Number.isNaN(batch.dates[i]!) ? NO_DAY : batch.dates[i]!);
    const { file, side } = this.shape;
    if (file !== undefined) this.files.push(this.numberOfFile(keyOf(batch, file, i)));
    if (side !== undefined) this.sides.push(SIDES.indexOf(keyOf(batch, side, i)) + 1);
  }

  /** Takes over the comments of another one of the same shape. */
  take(other: Corpus): void {
    const own = this.vocabulary.take(other.vocabulary);
    this.texts.take(other.texts, this.size);
    for (let i = 0; i < other.words.length; i++) this.words.push(own[other.words.at(i)]!);
    for (let i = 0; i < other.named.length; i++) this.named.push(other.named.at(i));
    for (const column of ['scores', 'weights', 'records', 'days', 'sides'] as const) {
      for (let i = 0; i < other[column].length; i++) this[column].push(other[column].at(i));
    }
    for (let i = 0; i < other.files.length; i++) {
      this.files.push(this.numberOfFile(other.fileNames[other.files.at(i)]!));
    }
  }

  score(comment: number): number {
    return this.scores.at(comment);
  }

  /** 1 where answers have no weights. */
  weight(comment: number): number {
    return this.shape.weighted ? this.weights.at(comment) : 1;
  }

  /** Undefined where records were not asked for. */
  record(comment: number): number | undefined {
    return comment < this.records.length ? this.records.at(comment) : undefined;
  }

  /** Undefined where files were not asked for. */
  file(comment: number): string | undefined {
    return this.shape.file === undefined ? undefined : this.fileNames[this.files.at(comment)];
  }

  /** Days since 1970-01-01; undefined without a date. */
  day(comment: number): number | undefined {
    const day = comment < this.days.length ? this.days.at(comment) : NO_DAY;
    return day === NO_DAY ? undefined : day;
  }

  /** 0 for neither, 1 for before, 2 for after. */
  side(comment: number): number {
    return this.shape.side === undefined ? 0 : this.sides.at(comment);
  }

  /** Undefined where it was not kept. */
  text(comment: number): string | undefined {
    return this.texts.at(comment);
  }

  /** Each comment with the numbers of its words; the array is only good during the visit. */
  visit(take: (comment: number, words: Uint32Array, length: number) => void): void {
    let words = new Uint32Array(256);
    let length = 0;
    let comment = 0;
    for (const piece of this.words.inPieces()) {
      for (let i = 0; i < piece.length; i++) {
        const word = piece.numbers[i]!;
        if (word === COMMENT_END) {
          take(comment++, words, length);
          length = 0;
          continue;
        }
        if (length === words.length) {
          const longer = new Uint32Array(length * 2);
          longer.set(words);
          words = longer;
        }
        words[length++] = word;
      }
    }
  }

  /** Each comment with its named themes, as places in the list of their names. */
  visitNamed(take: (comment: number, themes: readonly number[]) => void): void {
    let themes: number[] = [];
    let comment = 0;
    for (let i = 0; i < this.named.length; i++) {
      const theme = this.named.at(i);
      if (theme > 0) themes.push(theme - 1);
      else {
        take(comment++, themes);
        themes = [];
      }
    }
  }

  private numberOfFile(name: string): number {
    // Most comments are of the file of the one before.
    const last = this.fileNames.length - 1;
    if (this.fileNames[last] === name) return last;
    const found = this.fileNames.indexOf(name);
    return found >= 0 ? found : this.fileNames.push(name) - 1;
  }
}

/** '' where it is blank. */
function keyOf({ by }: Batch, breakdown: number, i: number): string {
  const { codes, values } = by[breakdown]![0]!;
  return values[codes[i]!] ?? '';
}
