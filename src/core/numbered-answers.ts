// One answer for each of many customers, who are numbered from 0 on: typed arrays, which grow.
import type { Batch } from './batch.js';

/** In the place of a score, which is at most 100. */
export const NO_ANSWER = 255;

/** What is kept of an answer beside its score and its time. */
export interface KeptOfAnswers {
  readonly weights: boolean;
  readonly comments: boolean;
}

const ROOM = 1024;

export class NumberedAnswers {
  private scores = new Uint8Array(ROOM).fill(NO_ANSWER);
  /** Seconds since 1970-01-01; made for the first answer that has any but 0. */
  private times: Float64Array | undefined;
  private weights: Float64Array;
  private comments: string[] = [];

  constructor(private readonly kept: KeptOfAnswers) {
    this.weights = new Float64Array(kept.weights ? ROOM : 0);
  }

  has(customer: number): boolean {
    return this.score(customer) !== NO_ANSWER;
  }

  /** The score, or {@link NO_ANSWER}. */
  score(customer: number): number {
    return this.scores[customer] ?? NO_ANSWER;
  }

  /** Seconds since 1970-01-01; NaN for an answer without a date. */
  time(customer: number): number {
    return this.times?.[customer] ?? 0;
  }

  /** 1 where answers have no weights. */
  weight(customer: number): number {
    return this.kept.weights ? this.weights[customer]! : 1;
  }

  comment(customer: number): string {
    return this.comments[customer] ?? '';
  }

  /** Puts answer `i` of a batch in the place of what there is, unless that is later. */
  putLater(customer: number, batch: Batch, i: number, time: number): void {
    if (!(this.has(customer) && time < this.time(customer))) this.put(customer, batch, i, time);
  }

  /** Puts answer `i` of a batch in the place of what there is. */
  put(customer: number, batch: Batch, i: number, time: number): void {
    if (customer >= this.scores.length) this.grow(customer + 1);
    this.scores[customer] = batch.scores[i]!;
    if (time !== 0) this.times ??= new Float64Array(this.scores.length);
    if (this.times !== undefined) this.times[customer] = time;
    if (this.kept.weights) this.weights[customer] = batch.weights![i]!;
    if (this.kept.comments) this.comments[customer] = batch.comments![i]!;
  }

  /** Whether the other has the same answers, whatever their times. */
  isLike(other: NumberedAnswers): boolean {
    const length = Math.max(this.scores.length, other.scores.length);
    for (let i = 0; i < length; i++) {
      if (this.score(i) !== other.score(i)) return false;
      if (this.has(i) && (this.weight(i) !== other.weight(i) || this.comment(i) !== other.comment(i)))
        return false;
    }
    return true;
  }

  copy(): NumberedAnswers {
    const copy = new NumberedAnswers(this.kept);
    copy.scores = this.scores.slice();
    copy.times = this.times?.slice();
    copy.weights = this.weights.slice();
    copy.comments = this.comments.slice();
    return copy;
  }

  private grow(least: number): void {
    const length = Math.max(least, Math.ceil(this.scores.length * 1.5));
    const scores = new Uint8Array(length).fill(NO_ANSWER);
    scores.set(this.scores);
    this.scores = scores;
    if (this.times !== undefined) this.times = longer(this.times, length);
    if (this.kept.weights) this.weights = longer(this.weights, length);
  }
}

function longer(values: Float64Array, length: number): Float64Array {
  const copy = new Float64Array(length);
  copy.set(values);
  return copy;
}
