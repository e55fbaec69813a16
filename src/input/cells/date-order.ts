// Whether 3/12/2025 is 3 December or March 12: what the dates of a column show of it.
import { type DateOrder, type DateReadings, readDate } from './date.js';

/** The order of day and month in one column, settled by the first date that is possible in one order only. */
export class DateOrderEvidence {
  private found: DateOrder | undefined;
  private by: DateReadings | undefined;

  /** @param given the order where it was said */
  constructor(given?: DateOrder) {
    this.found = given;
  }

  /** Undefined as long as nothing shows it. */
  get order(): DateOrder | undefined {
    return this.found;
  }

  /** The date that settled it, as it is written in that order; undefined where the order was said, or is not known. */
  get settledBy(): string | undefined {
    if (this.by === undefined) return undefined;
    const [year, month, day] = new Date(this.by[this.found!] * 1000).toISOString().slice(0, 10).split('-');
    return this.found === 'DMY' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
  }

  /** @returns false where the date contradicts the order that is known, or is impossible in it */
  see(readings: DateReadings): boolean {
    const { DMY, MDY } = readings;
    const possible: DateOrder | undefined = Number.isNaN(MDY) ? 'DMY' : Number.isNaN(DMY) ? 'MDY' : undefined;
    if (possible === undefined) return true;
    if (this.found === undefined) {
      this.found = possible;
      this.by = readings;
    }
    return this.found === possible;
  }
}

/** The order that the cells show, or the one that was given; undefined where no cell shows it. */
export function orderShown(cells: Iterable<string>, given?: DateOrder): DateOrder | undefined {
  return evidenceIn(cells, given).order;
}

/** What the cells show of it, up to the first that settles it. */
export function evidenceIn(cells: Iterable<string>, given?: DateOrder): DateOrderEvidence {
  const evidence = new DateOrderEvidence(given);
  for (const cell of cells) {
    const readings = readDate(cell);
    if (readings !== null) evidence.see(readings);
    if (evidence.order !== undefined) break;
  }
  return evidence;
}

/** Whether it is known of each of these cells which day it is. */
export function datesAreSettled(cells: readonly string[], given?: DateOrder): boolean {
  if (orderShown(cells, given) !== undefined) return true;
  return cells.every((cell) => {
    const readings = readDate(cell);
    return readings === null || readings.DMY === readings.MDY;
  });
}
