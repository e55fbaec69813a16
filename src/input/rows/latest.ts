// --latest-by: of several answers of one customer only the latest counts.
import type { DateOrder, DateReadings } from '../cells/date.js';

/** An answer that waits until the end of the data, because a later one may replace it. */
interface Waiting<T> {
  answer: T;
  date: number;
}

/**
 * Keeps the latest answer of each key. The later date wins; in a tie, or without dates, the later row.
 * As long as the dates do not show whether day or month stands first, both readings are kept, and the whole column
 * decides in the end. Memory grows with the number of keys.
 */
export class LatestAnswers<T> {
  private byOrder: Record<DateOrder, Map<string, Waiting<T>>>;
  private order: DateOrder | undefined;

  /** @param order the order of day and month where it is given */
  constructor(order?: DateOrder) {
    const shared = new Map<string, Waiting<T>>();
    this.byOrder = { DMY: shared, MDY: shared };
    this.order = order;
  }

  /**
   * Adds an answer.
   * @param date both readings of its date, or null without dates
   * @returns false where the date contradicts the order that earlier dates have settled, or is impossible in it
   */
  add(key: string, answer: T, date: DateReadings | null): boolean {
    if (date !== null && !this.settle(date)) return false;
    const readings: DateReadings = date ?? { DMY: 0, MDY: 0 };
    if (this.order !== undefined) {
      keepLater(this.byOrder[this.order], key, answer, readings[this.order]);
      return true;
    }
    const { DMY, MDY } = this.byOrder;
    if (DMY === MDY && readings.DMY !== readings.MDY) this.byOrder.MDY = new Map(DMY);
    keepLater(this.byOrder.DMY, key, answer, readings.DMY);
    if (this.byOrder.MDY !== this.byOrder.DMY) keepLater(this.byOrder.MDY, key, answer, readings.MDY);
    return true;
  }

  /** Whether the dates left open which part is the day, and it matters. */
  get isAmbiguous(): boolean {
    return this.order === undefined && this.byOrder.DMY !== this.byOrder.MDY;
  }

  /** The answers that stand, in the order in which their keys were met. */
  *answers(): Generator<T> {
    for (const { answer } of this.byOrder[this.order ?? 'DMY'].values()) yield answer;
  }

  private settle({ DMY, MDY }: DateReadings): boolean {
    const possible: DateOrder | undefined = Number.isNaN(MDY) ? 'DMY' : Number.isNaN(DMY) ? 'MDY' : undefined;
    if (possible === undefined) return true;
    if (this.order === undefined) {
      this.order = possible;
      // The other reading is impossible: let its entries go.
      this.byOrder = { DMY: this.byOrder[possible], MDY: this.byOrder[possible] };
    }
    return this.order === possible;
  }
}

function keepLater<T>(entries: Map<string, Waiting<T>>, key: string, answer: T, date: number): void {
  const before = entries.get(key);
  if (before === undefined || date >= before.date) entries.set(key, { answer, date });
}
