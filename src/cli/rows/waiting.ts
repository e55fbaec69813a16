// Rows that wait: until all columns are known, or until all rows are, so that they can be sorted.
import type { Category } from '../../core/category.js';
import { grown } from '../../core/compensated.js';
import { RandomSpool } from './random-spool.js';

/** A row as it was met. */
export interface WaitingRow {
  /** The number of its file. */
  readonly file: number;
  readonly category: Category;
  readonly row: readonly string[];
}

/** Takes rows and gives them out in another order, or later. */
export interface WaitingRows {
  /** @param key rows with the lower key come first; of one key those that came first */
  add(key: number, row: () => WaitingRow): void;
  /** All that are wanted, in order. To be called once, in the end. */
  rows(): Iterable<WaitingRow>;
}

/** All rows, on the disk: memory has two numbers for each. */
export class AllRows implements WaitingRows {
  private readonly spool: RandomSpool<WaitingRow>;
  private keys = new Float64Array(1024);

  /** @param place beside which there is room */
  constructor(place: string) {
    this.spool = new RandomSpool(place);
  }

  add(key: number, row: () => WaitingRow): void {
    const number = this.spool.add(row());
    if (number === this.keys.length) this.keys = grown(this.keys, 2 * number);
    this.keys[number] = key;
  }

  *rows(): Generator<WaitingRow> {
    const { keys, spool } = this;
    const order = Uint32Array.from({ length: spool.size }, (_, number) => number);
    const isInOrder = order.every((number) => number === 0 || keys[number - 1]! <= keys[number]!);
    // The number decides where keys are alike, so that those that came first come first.
    if (!isInOrder) order.sort((a, b) => keys[a]! - keys[b]! || a - b);
    yield* spool.values(order);
  }
}

interface Entry {
  readonly key: number;
  readonly row: WaitingRow;
}

/** Rows that wait beyond those that are wanted, at least, before the last ones are left out. */
const LEAST_SPARE = 1000;

/** The first rows by their keys, up to a limit: now and then all that wait are sorted, and the last ones left out. */
export class FirstRows implements WaitingRows {
  private entries: Entry[] = [];
  /** From this key on no row is wanted any more; undefined as long as there is room. */
  private end: number | undefined;

  constructor(private readonly limit: number) {}

  add(key: number, row: () => WaitingRow): void {
    if (this.end !== undefined && key >= this.end) return;
    this.entries.push({ key, row: row() });
    if (this.entries.length >= this.limit + Math.max(this.limit, LEAST_SPARE)) this.leaveOut();
  }

  *rows(): Generator<WaitingRow> {
    this.leaveOut();
    for (const { row } of this.entries) yield row;
  }

  /** Sorting keeps those of one key as they came. */
  private leaveOut(): void {
    this.entries.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key));
    this.entries = this.entries.slice(0, this.limit);
    if (this.entries.length === this.limit) this.end = this.entries.at(-1)!.key;
  }
}
