// What the dates of one column are: the first day, the last one, and whether the day or the month comes first.
import { DATE_ORDERS, type DateOrder, type DateReadings } from '../cells/date.js';
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

/** What the dates of a part show; plain data. */
export interface FoundDates {
  readonly extremes: Readonly<Record<DateOrder, Readonly<Extremes>>>;
  readonly dependsOnOrder: boolean;
  readonly isContradicted: boolean;
  /** The first date that is possible in one order only. */
  readonly settling: DateReadings | undefined;
}

/** Gathers the dates of a column, cell by cell. */
export class DatesSeen {
  private readonly evidence: DateOrderEvidence;
  private readonly extremes: Record<DateOrder, Extremes> = { DMY: none(), MDY: none() };
  private dependsOnOrder = false;
  private isContradicted = false;
  private settling: DateReadings | undefined;

  /** @param order where it was said */
  constructor(order?: DateOrder) {
    this.evidence = new DateOrderEvidence(order);
  }

  see(readings: DateReadings): void {
    if (readings.DMY !== readings.MDY) this.dependsOnOrder = true;
    if (!this.evidence.see(readings)) this.isContradicted = true;
    const settles = Number.isNaN(readings.DMY) || Number.isNaN(readings.MDY);
    if (settles && this.settling === undefined) this.settling = readings;
    widen(this.extremes.DMY, readings.DMY);
    widen(this.extremes.MDY, readings.MDY);
  }

  /** Adds the dates of the part that comes next. */
  add({ extremes, dependsOnOrder, isContradicted, settling }: FoundDates): void {
    if (settling !== undefined) this.see(settling);
    this.dependsOnOrder ||= dependsOnOrder;
    this.isContradicted ||= isContradicted;
    for (const order of DATE_ORDERS) {
      widen(this.extremes[order], extremes[order].first);
      widen(this.extremes[order], extremes[order].last);
    }
  }

  state(): FoundDates {
    const { extremes, dependsOnOrder, isContradicted, settling } = this;
    return { extremes, dependsOnOrder, isContradicted, settling };
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
