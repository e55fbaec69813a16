// How a cell becomes the value of a group: plain data, so that a worker thread can get it, and what it says of a cell.

import type { Period } from '../../core/calendar.js';
import { type DecimalSign, readAmount, settled } from './amount.js';
import type { DateOrder, DateReadings } from './date.js';
import { type DeliveryReading, readDelivery } from './delivery.js';
import { readCount, readWeight } from './number.js';
import { openText } from './open-period.js';
import { periodName } from './period.js';
import { dateReader } from './zoned-date.js';

/** How the cells of a key's column are read. */
export type CellReading =
  /** As they are, trimmed. */
  | { readonly as: 'text' }
  | PeriodReading
  /**
   * As numbers, to the bin that they fall into: under the first edge, from each edge to under the next, and above. Where
   * it is not known what parts decimals, a number whose bin depends on it cannot be read.
   */
  | {
      readonly as: 'bin';
      readonly edges: readonly number[];
      readonly sign?: DecimalSign | undefined;
      /** A number whose bin depends on what parts decimals is none. */
      readonly isTolerant?: boolean;
    }
  /** As weights, or as counts of responses: the number; what is none cannot be read. */
  | { readonly as: 'weight' | 'count' }
  /** As what they tell of an invitation, to the name of it. */
  | { readonly as: 'delivery'; readonly of: DeliveryReading };

/**
 * As dates, to the name of their period. Where the order of day and month is not known, a date that depends on it
 * cannot be read; where it is `open`, both readings are kept, as open-period.ts says.
 */
export interface PeriodReading {
  readonly as: 'period';
  readonly every: Period;
  readonly order: DateOrder | 'open' | undefined;
  /** The zone in which days begin; the file's own clock unless given. */
  readonly zone?: string | undefined;
  /** The date that shows the order, if one does. */
  readonly settledBy?: string | undefined;
}

/** A date that cannot be read: it depends on the order of day and month, or contradicts the order that is known. */
export interface UnreadableDate {
  readonly cell: string;
  readonly why: 'order-unknown' | 'other-order';
}

export const TEXT: CellReading = { as: 'text' };
/** What a filled cell is that holds no date, or no number. */
const NO_DATE = '(no date)';
const NO_NUMBER = '(no number)';

/** A cell that holds no weight or no count, or a number that can be read in two ways. */
export interface NoNumber {
  readonly cell: string;
  readonly why: 'not-a-weight' | 'not-a-count' | 'number-sign';
}

/** The value of a trimmed cell, '' for a blank one. */
export type ReadKey = (cell: string) => string | UnreadableDate | NoNumber;

export function keyReader(reading: CellReading): ReadKey {
  switch (reading.as) {
    case 'text':
      return (cell) => cell;
    case 'period': {
      const read = dateReader(reading.zone);
      return (cell) => (cell === '' ? '' : periodOf(cell, read(cell), reading));
    }
    case 'weight':
      return (cell) => numberText(cell, readWeight(cell), 'not-a-weight');
    case 'count':
      return (cell) => numberText(cell, readCount(cell), 'not-a-count');
    case 'delivery':
      return (cell) => readDelivery(cell, reading.of);
    case 'bin': {
      const names = binNames(reading.edges);
      return (cell) => (cell === '' ? '' : binOf(cell, reading, names));
    }
  }
}

function numberText(cell: string, value: number, why: NoNumber['why']): string | NoNumber {
  return Number.isNaN(value) ? { cell, why } : String(value);
}

function periodOf(
  cell: string,
  readings: DateReadings | null,
  { every, order }: PeriodReading,
): string | UnreadableDate {
  if (readings === null) return NO_DATE;
  const { DMY, MDY } = readings;
  if (order === 'open') return openText({ DMY: nameOf(DMY, every), MDY: nameOf(MDY, every) });
  if (order === undefined && DMY !== MDY) return { cell, why: 'order-unknown' };
  const seconds = order === undefined ? DMY : readings[order];
  return Number.isNaN(seconds) ? { cell, why: 'other-order' } : periodName(seconds, every);
}

/** '' where there is no such date. */
const nameOf = (seconds: number, every: Period) => (Number.isNaN(seconds) ? '' : periodName(seconds, every));

function binOf(
  cell: string,
  { edges, sign, isTolerant }: Extract<CellReading, { as: 'bin' }>,
  names: readonly string[],
): string | NoNumber {
  const amount = readAmount(cell);
  if (amount === null) return NO_NUMBER;
  const binAt = (value: number) => {
    const above = edges.findIndex((edge) => value < edge);
    return names[above === -1 ? edges.length : above]!;
  };
  const value = settled(amount, sign);
  if (value !== undefined) return binAt(value);
  // Both readings may fall into one.
  const bin = binAt(amount['.']);
  if (bin === binAt(amount[','])) return bin;
  return isTolerant ? NO_NUMBER : { cell, why: 'number-sign' };
}

/** "under 18", "18 to <35", "35 to <50", "50+" */
export function binNames(edges: readonly number[]): string[] {
  const between = edges.slice(1).map((edge, i) => `${edges[i]} to <${edge}`);
  return [`under ${edges[0]}`, ...between, `${edges.at(-1)}+`];
}
