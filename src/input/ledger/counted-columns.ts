// Counted answers as columns, in memory that is used again: memory that is new costs more than what is written into it.
import { SCORES } from '../../core/tally.js';
import type { CountedAnswers } from '../rows/batch.js';

/** What the answers of a group have in common. */
export interface GroupOfAnswers {
  /** Of all keys, one after another. */
  readonly codes: readonly number[];
  /** How many responses each of its rows counts for, and what each of these weighs. */
  readonly responses: number;
  readonly weight: number;
}

export class CountedColumns {
  /** How many responses all of them are together. */
  responses = 0;
  private size = 0;
  private cells = new Uint32Array();
  private scores = new Uint8Array();
  private rows = new Uint32Array();
  private repeats = new Float64Array();
  private weights = new Float64Array();
  private codes: Uint32Array[] = [];

  /**
   * @param first what the first of a group's counts is for
   * @param keys how many there are
   */
  constructor(
    private readonly first: number,
    private readonly keys: number,
  ) {}

  /** Forgets the answers that there are. @param groups of those that come next */
  begin(groups: number): void {
    this.size = 0;
    this.responses = 0;
    const room = groups * SCORES;
    if (room <= this.rows.length) return;
    this.cells = new Uint32Array(room);
    this.scores = new Uint8Array(room);
    this.rows = new Uint32Array(room);
    this.repeats = new Float64Array(room);
    this.weights = new Float64Array(room);
    this.codes = Array.from({ length: this.keys }, () => new Uint32Array(room));
  }

  /** Adds the answers of some cells, from one on; a cell is a group times 11, and the place of the score. */
  add(counts: Uint32Array, from: number, cells: number, { codes, responses, weight }: GroupOfAnswers): void {
    let { size } = this;
    for (let cell = from; cell < from + cells; cell++) {
      const rows = counts[cell]!;
      if (rows === 0) continue;
      this.cells[size] = cell;
      this.scores[size] = this.first + (cell % SCORES);
      this.rows[size] = rows;
      this.repeats[size] = rows * responses;
      this.weights[size] = weight;
      for (let key = 0; key < codes.length; key++) this.codes[key]![size] = codes[key]!;
      this.responses += rows * responses;
      size++;
    }
    this.size = size;
  }

  /** How many answers there are by now. */
  get length(): number {
    return this.size;
  }

  /** The answers, where each is among the counts, and how many rows gave it; they last until the next ones begin. */
  taken(): { readonly answers: CountedAnswers; readonly cells: Uint32Array; readonly rows: Uint32Array } {
    const { size } = this;
    return {
      answers: {
        scores: this.scores.subarray(0, size),
        codes: this.codes.map((codes) => codes.subarray(0, size)),
        repeats: this.repeats.subarray(0, size),
        weights: this.weights.subarray(0, size),
      },
      cells: this.cells.subarray(0, size),
      rows: this.rows.subarray(0, size),
    };
  }
}
