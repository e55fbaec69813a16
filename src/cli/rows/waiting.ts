// Rows that wait: until all columns are known, or until all rows are, so that they can be sorted.
import type { Category } from '../../core/category.js';
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
    if (number === this.keys.length) {
      const more = new Float64Array(2 * number);
      more.set(this.keys);
      this.keys = more;
    }
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
  readonly number: number;
  readonly row: WaitingRow;
}

const isAfter = (a: Entry, b: Entry) => a.key > b.key || (a.key === b.key && a.number > b.number);

/** The first rows by their keys, so many: a heap, on top of which is the one that would go first. */
export class FirstRows implements WaitingRows {
  private readonly heap: Entry[] = [];
  private count = 0;

  constructor(private readonly limit: number) {}

  add(key: number, row: () => WaitingRow): void {
    const { heap } = this;
    const number = this.count++;
    if (heap.length < this.limit) {
      heap.push({ key, number, row: row() });
      this.rise(heap.length - 1);
    } else if (key < heap[0]!.key) {
      heap[0] = { key, number, row: row() };
      this.sink();
    }
  }

  *rows(): Generator<WaitingRow> {
    for (const { row } of this.heap.sort((a, b) => (isAfter(a, b) ? 1 : -1))) yield row;
  }

  private rise(from: number): void {
    const { heap } = this;
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isAfter(heap[at]!, heap[parent]!)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ; ) {
      let last = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && isAfter(heap[child]!, heap[last]!)) last = child;
      if (last === at) return;
      this.swap(at, last);
      at = last;
    }
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  }
}
