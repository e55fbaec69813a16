// The answers of some respondents by the values of one, two or three columns: eleven counts for each combination.
import { CompensatedSums } from './compensated.js';
import { firstAnswer, type Scale } from './scale.js';
import { SCORES, type Tally, tallyOfCounts } from './tally.js';

/** What a table counts of a batch; index i of each list is about answer i. */
export interface CodedAnswers {
  /** For each column the code of its value. */
  readonly codes: readonly Uint32Array[];
  /** For each column that code times the number of scores, plus the place of the score among them. */
  readonly places: readonly Uint32Array[];
  readonly answers: number;
  readonly repeats: Float64Array | undefined;
  readonly weights: Float64Array | undefined;
}

/** Largest count that the narrow counters hold. */
export const NARROW = 2 ** 32 - 1;

/**
 * A dense table of cells, one for each combination of codes, each with a count for each score. The loops over answers
 * are the costly part of a search, so they are written out for each number of columns.
 */
export class CrossTable {
  private counts: Uint32Array | Float64Array;
  private readonly weights: { readonly sums: CompensatedSums; readonly squares: CompensatedSums } | undefined;

  /**
   * @param columns numbers of the columns, one to three
   * @param sizes how many codes of each there is room for
   */
  constructor(
    readonly columns: readonly number[],
    readonly sizes: readonly number[],
    private readonly scale: Scale,
    weighted: boolean,
    isWide: boolean,
  ) {
    const length = cellsIn(sizes) * SCORES;
    this.counts = isWide ? new Float64Array(length) : new Uint32Array(length);
    this.weights = weighted
      ? { sums: new CompensatedSums(length), squares: new CompensatedSums(length) }
      : undefined;
  }

  /** Counts a batch. */
  add(answers: CodedAnswers): void {
    if (answers.repeats === undefined && this.weights === undefined) this.count(answers);
    else this.countMultiples(answers);
  }

  private count({ codes, places, answers }: CodedAnswers): void {
    const { counts, columns, sizes } = this;
    const last = places[columns.at(-1)!]!;
    const [first, second] = columns.map((column) => codes[column]!) as [Uint32Array, Uint32Array];
    if (columns.length === 1) {
      for (let i = 0; i < answers; i++) counts[last[i]!]! += 1;
    } else if (columns.length === 2) {
      const width = sizes[1]! * SCORES;
      for (let i = 0; i < answers; i++) counts[first[i]! * width + last[i]!]! += 1;
    } else {
      const width = sizes[2]! * SCORES;
      const height = sizes[1]! * width;
      for (let i = 0; i < answers; i++) counts[first[i]! * height + second[i]! * width + last[i]!]! += 1;
    }
  }

  private countMultiples({ codes, places, answers, repeats, weights }: CodedAnswers): void {
    const last = places[this.columns.at(-1)!]!;
    for (let i = 0; i < answers; i++) {
      let cell = 0;
      for (let k = 0; k < this.columns.length - 1; k++)
        cell = (cell + codes[this.columns[k]!]![i]!) * this.sizes[k + 1]!;
      const place = cell * SCORES + last[i]!;
      const repeat = repeats?.[i] ?? 1;
      this.counts[place]! += repeat;
      const weight = weights?.[i] ?? 1;
      this.weights?.sums.add(place, repeat * weight);
      this.weights?.squares.add(place, repeat * weight * weight);
    }
  }

  /** How many answers a cell has, whatever they weigh. */
  responses(cell: number): number {
    let sum = 0;
    for (let i = cell * SCORES; i < (cell + 1) * SCORES; i++) sum += this.counts[i]!;
    return sum;
  }

  /** The number of the cell of some codes, in the order of the columns. */
  cellOf(codes: readonly number[]): number {
    return codes.reduce((cell, code, i) => cell * this.sizes[i]! + code, 0);
  }

  /** The codes of a cell, in the order of the columns. */
  codesOf(cell: number): number[] {
    const codes: number[] = [];
    let rest = cell;
    for (const size of this.sizes.toReversed()) {
      codes.unshift(rest % size);
      rest = Math.floor(rest / size);
    }
    return codes;
  }

  get cells(): number {
    return cellsIn(this.sizes);
  }

  tally(cell: number): Tally {
    const places = Array.from({ length: SCORES }, (_, i) => cell * SCORES + i);
    const weights = this.weights && {
      sums: places.map((place) => this.weights!.sums.at(place)),
      squares: places.map((place) => this.weights!.squares.at(place)),
    };
    return tallyOfCounts(
      places.map((place) => this.counts[place]!),
      weights,
      this.scale,
    );
  }

  /** Takes over the cells of a smaller table of the same columns; `moved` says for a column what a code is called here. */
  take(other: CrossTable, moved: (column: number, code: number) => number = (_, code) => code): void {
    for (let cell = 0; cell < other.cells; cell++) {
      const codes = other.codesOf(cell).map((code, i) => moved(this.columns[i]!, code));
      const own = this.cellOf(codes) * SCORES;
      for (let i = 0; i < SCORES; i++) {
        const theirs = cell * SCORES + i;
        const count = other.counts[theirs]!;
        if (count === 0) continue;
        this.counts[own + i]! += count;
        this.weights?.sums.add(own + i, other.weights!.sums.at(theirs));
        this.weights?.squares.add(own + i, other.weights!.squares.at(theirs));
      }
    }
  }
}

/** The number of combinations of codes. */
export function cellsIn(sizes: readonly number[]): number {
  return sizes.reduce((cells, size) => cells * size, 1);
}

/** The places that {@link CodedAnswers} has for a column, written into `into`. */
export function placesOf(codes: Uint32Array, scores: Uint8Array, scale: Scale, into: Uint32Array): void {
  const first = firstAnswer(scale);
  for (let i = 0; i < scores.length; i++) into[i] = codes[i]! * SCORES + scores[i]! - first;
}
