// The latest answer of each customer in one wave, by the number of the customer.
import type { Batch, DayOrder } from './batch.js';
import { type KeptOfAnswers, NumberedAnswers } from './numbered-answers.js';

/** What became of the answers of a wave. */
export interface WaveAccount {
  /** Answers that count: one a customer. */
  readonly customers: number;
  /** Answers that a later one of the same customer replaced. */
  readonly superseded: number;
  /** Answers that name nobody. */
  readonly unnamed: number;
  /** The record at which a customer had several answers and one without a date: nobody can tell which is the latest. */
  readonly undated: number | undefined;
  /** Some of the latest depend on whether day or month comes first in the dates, which nothing shows. */
  readonly isAmbiguous: boolean;
}

/**
 * Takes answers. The later date wins; in a tie, or without dates, the later row. As long as the dates do not show
 * whether day or month comes first, what is the latest either way is kept.
 */
export class LatestOfWave {
  private taken = 0;
  private customers = 0;
  private unnamed = 0;
  private undated: number | undefined;
  private order: DayOrder | undefined;
  /** One and the same until a date could be two. */
  private byOrder: Readonly<Record<DayOrder, NumberedAnswers>>;

  constructor(kept: KeptOfAnswers) {
    const answers = new NumberedAnswers(kept);
    this.byOrder = { DMY: answers, MDY: answers };
  }

  /** Takes an answer that names nobody. */
  takeUnnamed(): void {
    this.unnamed++;
  }

  /**
   * Takes an answer.
   * @param customer the number of who gave it
   * @param i its number in the batch
   */
  take(customer: number, batch: Batch, i: number): void {
    const { times } = batch;
    const isNew = !this.latest.has(customer);
    this.taken++;
    if (isNew) this.customers++;
    if (times === undefined) {
      this.latest.put(customer, batch, i, 0);
      return;
    }
    const { DMY, MDY } = times;
    if (times.order !== undefined) this.settle(times.order);
    if (!isNew && (Number.isNaN(DMY[i]!) || Number.isNaN(this.latest.time(customer))))
      this.undated ??= batch.records![i]!;
    this.put(customer, batch, i, DMY[i]!, MDY[i]!);
  }

  private put(customer: number, batch: Batch, i: number, DMY: number, MDY: number): void {
    if (
      this.order === undefined &&
      DMY !== MDY &&
      !Number.isNaN(DMY) &&
      this.byOrder.DMY === this.byOrder.MDY
    )
      this.byOrder = { DMY: this.byOrder.DMY, MDY: this.byOrder.DMY.copy() };
    const { byOrder } = this;
    if (this.order !== 'MDY') byOrder.DMY.putLater(customer, batch, i, DMY);
    if (this.order === 'MDY' || byOrder.MDY !== byOrder.DMY) byOrder.MDY.putLater(customer, batch, i, MDY);
  }

  private settle(order: DayOrder): void {
    if (this.order === order) return;
    this.order = order;
    // The other reading is impossible: let it go.
    this.byOrder = { DMY: this.byOrder[order], MDY: this.byOrder[order] };
  }

  /** The latest answers; where the order of day and month is open, those with the day first. */
  get latest(): NumberedAnswers {
    return this.byOrder[this.order ?? 'DMY'];
  }

  account(): WaveAccount {
    const { DMY, MDY } = this.byOrder;
    return {
      customers: this.customers,
      superseded: this.taken - this.customers,
      unnamed: this.unnamed,
      undated: this.undated,
      isAmbiguous: DMY !== MDY && !DMY.isLike(MDY),
    };
  }
}
