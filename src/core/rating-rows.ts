// Ratings beside the score, answer by answer: a byte each, so that millions of answers fit.
import type { Batch } from './batch.js';
import { type Category, categoryOn } from './category.js';
import { NPS_SCALE } from './scale.js';

/** The level of an answer without that rating. */
export const UNRATED = 255;
/** Different numbers that a column of ratings may have. */
export const MOST_LEVELS = 250;

/** Answers that are kept together. */
const CHUNK = 65_536;

/** What -1, 0 and +1 in an answer's net are called. */
const NETS = { detractor: -1, passive: 0, promoter: 1 } as const satisfies Record<Category, number>;

/** One column of ratings. */
export interface RatingColumn {
  readonly name: string;
  /** The number of each level, in the order in which they were met. */
  readonly levels: readonly number[];
  /** Answers with a rating, and with cells that are neither a rating nor blank. */
  readonly rated: number;
  readonly unread: number;
  /** One of the cells that could not be read. */
  readonly example: string | undefined;
  /** It has more than {@link MOST_LEVELS} different numbers: what was met after these counts as not rated. */
  readonly isFull: boolean;
}

/** A number; null is a missing answer, and NaN something that is neither. */
export type ReadRating = (cell: string) => number | null;

/** One answer: its net is -1, 0 or +1, its ratings are levels or {@link UNRATED}. */
export type EachAnswer = (net: number, weight: number, levels: Uint8Array, from: number) => void;

/**
 * Takes batches, and keeps of each answer its category, its weight and its ratings.
 * @example
 * const rows = new RatingRows([0], Number);
 * const checkout = { name: 'checkout', values: ['7', '3'], codes: Uint32Array.of(0, 1, 0) };
 * rows.add({ scores: Uint8Array.of(10, 3, 8), by: [[checkout]] });
 * rows.columns.map(({ name, levels, rated }) => [name, levels, rated]); // => [['checkout', [7, 3], 3]]
 */
export class RatingRows {
  private readonly state: Rated[];
  private readonly width: number;
  private readonly chunks: Uint8Array[] = [];
  private readonly weights: Float64Array[] = [];
  private taken = 0;
  private weighted = false;
  private order: Uint32Array | undefined;

  /**
   * @param breakdowns indexes into {@link Batch.by}, each of one column
   * @param read is asked once for each different cell
   */
  constructor(
    private readonly breakdowns: readonly number[],
    private readonly read: ReadRating,
  ) {
    this.state = breakdowns.map(() => new Rated());
    this.width = breakdowns.length + 1;
  }

  /** Answers that were taken. */
  get answers(): number {
    return this.taken;
  }

  get isWeighted(): boolean {
    return this.weighted;
  }

  /** In the order of the breakdowns. */
  get columns(): readonly RatingColumn[] {
    return this.state;
  }

  add(batch: Batch): void {
    const { scores, weights, repeats, scale = NPS_SCALE } = batch;
    const keys = this.breakdowns.map((place) => batch.by[place]![0]!);
    for (const [j, { name, values }] of keys.entries()) this.state[j]!.learn(name, values, this.read);
    if (weights !== undefined) this.weighted = true;
    this.order = undefined;
    for (let i = 0; i < scores.length; i++) {
      const net = NETS[categoryOn(scale, scores[i]!)];
      // Answers that are alike may come as one.
      for (let times = repeats === undefined ? 1 : repeats[i]!; times > 0; times--) {
        const at = this.taken % CHUNK;
        if (at === 0) this.open();
        const chunk = this.chunks.at(-1)!;
        let place = at * this.width;
        chunk[place++] = net + 1;
        for (let j = 0; j < keys.length; j++) chunk[place++] = this.state[j]!.take(keys[j]!.codes[i]!);
        if (weights !== undefined) this.weights.at(-1)![at] = weights[i]!;
        this.taken++;
      }
    }
  }

  /**
   * Shows all answers in an order that does not depend on how they came, one by one or counted: alike ones follow each other.
   * The levels of one begin at `from`.
   */
  each(show: EachAnswer): void {
    const { width, chunks } = this;
    this.order ??= this.sorted();
    for (const answer of this.order) {
      const number = Math.floor(answer / CHUNK);
      const chunk = chunks[number]!;
      const place = answer % CHUNK;
      const from = place * width;
      show(chunk[from]! - 1, this.weights[number]?.[place] ?? 1, chunk, from + 1);
    }
  }

  /** The answers in the order of their ratings by number, of their nets, and of their weights: a radix sort, byte by byte. */
  private sorted(): Uint32Array {
    const { taken, chunks, width, weights } = this;
    let order = Uint32Array.from({ length: taken }, (_, i) => i);
    let other = new Uint32Array(taken);
    const pass = (byteOf: (chunk: number, place: number) => number) => {
      const starts = new Uint32Array(257);
      for (let i = 0; i < taken; i++) starts[byteOf(Math.floor(i / CHUNK), i % CHUNK) + 1]!++;
      for (let byte = 1; byte < 257; byte++) starts[byte]! += starts[byte - 1]!;
      for (const answer of order)
        other[starts[byteOf(Math.floor(answer / CHUNK), answer % CHUNK)]!++] = answer;
      [order, other] = [other, order];
    };
    if (this.weighted) {
      const bytes = weights.map(({ buffer }) => new Uint8Array(buffer));
      for (let byte = 0; byte < 8; byte++) pass((chunk, place) => bytes[chunk]![place * 8 + byte]!);
    }
    pass((chunk, place) => chunks[chunk]![place * width]!);
    for (const [j, column] of this.state.entries()) {
      const ranks = ranksOf(column.levels);
      pass((chunk, place) => ranks[chunks[chunk]![place * width + j + 1]!]!);
    }
    return order;
  }

  private open(): void {
    this.chunks.push(new Uint8Array(CHUNK * this.width));
    if (this.weighted) this.weights.push(new Float64Array(CHUNK));
  }
}

/** Of each level its place among the numbers; what is not rated comes last. */
function ranksOf(levels: readonly number[]): Uint8Array {
  const ranks = new Uint8Array(UNRATED + 1).fill(UNRATED);
  const byNumber = levels.map((number, level) => ({ number, level })).sort((a, b) => a.number - b.number);
  for (const [rank, { level }] of byNumber.entries()) ranks[level] = rank;
  return ranks;
}

/** A column while it is read. */
class Rated implements RatingColumn {
  name = '';
  readonly levels: number[] = [];
  rated = 0;
  unread = 0;
  example: string | undefined;
  isFull = false;
  /** The level of each code; {@link UNRATED} or above where it has none. */
  private readonly levelOf: number[] = [];
  private readonly byNumber = new Map<number, number>();

  /** Reads the cells that are new. */
  learn(name: string, values: readonly (string | null)[], read: ReadRating): void {
    this.name = name;
    for (let code = this.levelOf.length; code < values.length; code++) {
      const cell = values[code]!;
      const number = cell === null ? null : read(cell);
      if (number !== null && Number.isNaN(number)) this.example ??= cell ?? undefined;
      this.levelOf.push(number === null ? UNRATED : this.levelFor(number));
    }
  }

  private levelFor(number: number): number {
    if (Number.isNaN(number)) return UNREAD;
    const known = this.byNumber.get(number);
    if (known !== undefined) return known;
    if (this.levels.length === MOST_LEVELS) {
      this.isFull = true;
      return UNRATED;
    }
    this.byNumber.set(number, this.levels.length);
    return this.levels.push(number) - 1;
  }

  take(code: number): number {
    const level = this.levelOf[code]!;
    if (level === UNREAD) this.unread++;
    if (level >= UNRATED) return UNRATED;
    this.rated++;
    return level;
  }
}

/** The level of a code whose cell is neither a rating nor blank. */
const UNREAD = 256;
