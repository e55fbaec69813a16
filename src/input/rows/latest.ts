// --latest-by: of several answers of one customer only the latest counts.
import type { DateOrder, DateReadings } from '../cells/date.js';
import { DateOrderEvidence } from '../cells/date-order.js';
import { hash, hashText } from '../cells/text-hash.js';
import { CompactLatest, type Standing } from './compact-latest.js';

/** An answer that waits until the end of the data, because a later one may replace it. */
interface Waiting<T> {
  answer: T;
  date: number;
}

/** What an answer is the latest of, in both readings of the dates. */
export type LatestKey = Readonly<Record<DateOrder, string>>;

/** An answer whose date cannot be read, and what its reader knows of it. */
interface Undated<T, About> {
  readonly answer: T;
  readonly about: About;
}

/**
 * Keeps the latest answer of each key. The later date wins; in a tie, or without dates, the later row.
 * As long as the dates do not show whether day or month comes first, both readings are kept, and the whole column
 * decides in the end. Memory grows with the number of keys.
 */
export class LatestAnswers<T, About = never> {
  private byOrder: Record<DateOrder, Map<string, Waiting<T>>>;
  private readonly evidence: DateOrderEvidence;
  /** Answers without a date: each is the only one of its key, or nobody can tell which is the latest. */
  private readonly undated = new Map<string, Undated<T, About>>();

  /** Instead of the maps, while answers come whose dates do not depend on the order of day and month. */
  private compact: CompactLatest<T> | undefined;

  /** @param order the order of day and month where it is given */
  constructor(order?: DateOrder) {
    const shared = new Map<string, Waiting<T>>();
    this.byOrder = { DMY: shared, MDY: shared };
    this.evidence = new DateOrderEvidence(order);
  }

  /**
   * Adds an answer.
   * @param date both readings of its date, or null without dates
   * @returns false where the date contradicts the order that earlier dates have settled, or is impossible in it
   */
  add(key: LatestKey, answer: T, date: DateReadings | null): boolean {
    this.unpack();
    if (date !== null && !this.settle(date)) return false;
    const readings: DateReadings = date ?? { DMY: 0, MDY: 0 };
    const { order } = this;
    if (order !== undefined) {
      keepLater(this.byOrder[order], key[order], answer, readings[order]);
      return true;
    }
    const { DMY, MDY } = this.byOrder;
    const differs = readings.DMY !== readings.MDY || key.DMY !== key.MDY;
    if (DMY === MDY && differs) this.byOrder.MDY = new Map(DMY);
    keepLater(this.byOrder.DMY, key.DMY, answer, readings.DMY);
    if (this.byOrder.MDY !== this.byOrder.DMY) keepLater(this.byOrder.MDY, key.MDY, answer, readings.MDY);
    return true;
  }

  /**
   * Adds an answer whose date cannot be read.
   * @returns false where its key has another answer
   */
  addUndated(key: string, answer: T, about: About): boolean {
    this.unpack();
    if (this.undated.has(key) || this.byOrder.DMY.has(key)) return false;
    this.undated.set(key, { answer, about });
    return true;
  }

  /**
   * The same answers in little memory, for those that come next, whose dates do not depend on the order of day and month.
   * Undefined where the order decides about one that is there, or one is without a date.
   */
  packed(): CompactLatest<T> | undefined {
    if (this.compact !== undefined) return this.compact;
    const { DMY, MDY } = this.byOrder;
    if (DMY !== MDY || this.undated.size > 0) return undefined;
    const compact = new CompactLatest<T>();
    for (const [text, { answer, date }] of DMY) {
      hashText(text);
      const bytes = Buffer.from(text);
      compact.add({ ...hash, bytes, from: 0, to: bytes.length }, compact.kind(answer), date);
    }
    DMY.clear();
    this.compact = compact;
    return compact;
  }

  private unpack(): void {
    const { compact } = this;
    if (compact === undefined) return;
    this.compact = undefined;
    for (const [text, answer, date] of compact.entries()) this.byOrder.DMY.set(text, { answer, date });
  }

  /** What is known of the first answer without a date whose key has another one. */
  get undecided(): About | undefined {
    for (const [key, { about }] of this.undated) if (this.byOrder.DMY.has(key)) return about;
    return undefined;
  }

  /** The order of day and month, as far as the dates or the user have settled it. */
  get order(): DateOrder | undefined {
    return this.evidence.order;
  }

  /** The date that settled it. */
  get settledBy(): string | undefined {
    return this.evidence.settledBy;
  }

  /** Whether the dates left open which part is the day, and it matters. */
  get isAmbiguous(): boolean {
    return this.order === undefined && this.byOrder.DMY !== this.byOrder.MDY;
  }

  /** How many keys there are. */
  get size(): number {
    return this.compact?.size ?? this.byOrder[this.order ?? 'DMY'].size;
  }

  /** The latest answers, in the order in which their keys were met; those without a date come last. */
  standing(): Standing<T>[] {
    if (this.compact !== undefined) return this.compact.standing();
    const dated = this.byOrder[this.order ?? 'DMY'].values();
    return [...dated, ...this.undated.values()].map(({ answer }, first) => ({ answer, keys: 1, first }));
  }

  private settle(date: DateReadings): boolean {
    const before = this.order;
    const fits = this.evidence.see(date);
    const { order } = this;
    // The other reading is impossible: let its entries go.
    if (before === undefined && order !== undefined)
      this.byOrder = { DMY: this.byOrder[order], MDY: this.byOrder[order] };
    return fits;
  }
}

function keepLater<T>(entries: Map<string, Waiting<T>>, key: string, answer: T, date: number): void {
  const before = entries.get(key);
  if (before === undefined || date >= before.date) entries.set(key, { answer, date });
}
