// What the dates of one column are: the first day, the last one, and whether the day or the month comes first.
import type { DateOrder, DateReadings } from '../cells/date.js';
import { DateOrderEvidence } from '../cells/date-order.js';

export interface ColumnDates {
  /** Days, such as 2025-12-31; null where the order of day and month decides them and is not settled. */
  readonly first: string | null;
  readonly last: string | null;
  /** Null where no date depends on it, or nothing settles it. */
  readonly order: DateOrder | null;
}

interface Extremes {
  first: number;
  last: number;
}

/** Gathers the dates of a column, cell by cell. */
export class DatesSeen {
  private readonly evidence: DateOrderEvidence;
  private readonly extremes: Record<DateOrder, Extremes> = { DMY: none(), MDY: none() };
  private dependsOnOrder = false;
  private isContradicted = false;

  /** @param order where it was said */
  constructor(order?: DateOrder) {
    this.evidence = new DateOrderEvidence(order);
  }

  see(readings: DateReadings): void {
    if (readings.DMY !== readings.MDY) this.dependsOnOrder = true;
    if (!this.evidence.see(readings)) this.isContradicted = true;
    widen(this.extremes.DMY, readings.DMY);
    widen(this.extremes.MDY, readings.MDY);
  }

  found(): ColumnDates {
    const order = this.dependsOnOrder && !this.isContradicted ? (this.evidence.order ?? null) : null;
    const isSettled = !this.dependsOnOrder || order !== null;
    const { first, last } = this.extremes[order ?? 'DMY'];
    return isSettled && first <= last
      ? { first: dayOf(first), last: dayOf(last), order }
      : { first: null, last: null, order: null };
  }
}

function none(): Extremes {
  return { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
}

/** A date that is impossible in an order is NaN there. */
function widen(extremes: Extremes, seconds: number): void {
  if (seconds < extremes.first) extremes.first = seconds;
  if (seconds > extremes.last) extremes.last = seconds;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
