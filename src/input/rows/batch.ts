// Batches, filled answer by answer.

import type { Batch } from '../options.js';
import type { Dictionary } from './dictionary.js';

/** One answer, or several that a row counts together. */
export interface Answer {
  /** 0..10. */
  score: number;
  /** Of all segment columns, one after another. */
  codes: readonly number[];
  comment: string;
  /** How many responses the row stands for. */
  repeat: number;
  weight: number;
  /** 0 before, 1 after. */
  half: 0 | 1;
}

/** Which columns batches have beside the scores. */
export interface BatchShape {
  dictionaries: readonly (readonly Dictionary[])[];
  comments: boolean;
  repeats: boolean;
  weights: boolean;
  halves: boolean;
}

/** A batch with room for so many answers. */
export class BatchBuilder {
  private size = 0;
  private readonly scores: Uint8Array;
  private readonly codes: Uint32Array[];
  private readonly comments: string[] = [];
  private readonly repeats: Float64Array;
  private readonly weights: Float64Array;
  private readonly halves: Uint8Array;

  constructor(
    private readonly shape: BatchShape,
    room: number,
  ) {
    const roomIf = (wanted: boolean) => (wanted ? room : 0);
    this.scores = new Uint8Array(room);
    this.codes = shape.dictionaries.flat().map(() => new Uint32Array(room));
    this.repeats = new Float64Array(roomIf(shape.repeats));
    this.weights = new Float64Array(roomIf(shape.weights));
    this.halves = new Uint8Array(roomIf(shape.halves));
  }

  add({ score, codes, comment, repeat, weight, half }: Answer): void {
    const n = this.size++;
    this.scores[n] = score;
    for (let i = 0; i < codes.length; i++) this.codes[i]![n] = codes[i]!;
    if (this.shape.comments) this.comments.push(comment);
    // Beyond the end of an array of length 0 nothing is kept.
    this.repeats[n] = repeat;
    this.weights[n] = weight;
    this.halves[n] = half;
  }

  batch(): Batch {
    const { shape, size } = this;
    const codes = this.codes.values();
    return {
      scores: this.scores.subarray(0, size),
      by: shape.dictionaries.map((group) =>
        group.map(({ name, values }) => ({ name, codes: codes.next().value!.subarray(0, size), values })),
      ),
      ...(shape.comments && { comments: this.comments }),
      ...(shape.repeats && { repeats: this.repeats.subarray(0, size) }),
      ...(shape.weights && { weights: this.weights.subarray(0, size) }),
      ...(shape.halves && { halves: this.halves.subarray(0, size) }),
    };
  }
}
