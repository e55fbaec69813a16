// What responses by period, or by wave, are: how they are asked for, and what comes of it.
import type { Days, WeekStart } from '../../core/calendar.js';
import type { Rolling } from '../options/parsers.js';
import type { ResponseOptions } from '../options/types.js';
import type { CliWarning } from '../warnings.js';
import type { CountedReading } from './account.js';
import type { Collected } from './collect.js';

/** How responses are put into periods. */
export interface PeriodOptions extends ResponseOptions {
  /** A period, `auto`, or what tells waves apart: a column, `@file`. */
  readonly every: string;
  readonly weekStart: WeekStart;
  readonly rolling?: Rolling | undefined;
  /** The day that counts as today. */
  readonly asOf: string;
}

/** A period with its responses. */
export interface CollectedPeriod {
  readonly name: string;
  /** Undefined of a wave. */
  readonly days?: Days | undefined;
  /** The data do not reach from its first day to its last. */
  readonly partial: boolean;
  readonly collected: Collected;
  /** The responses of the window that ends with it, where one was asked for; null until it is full. */
  readonly rolling?: Collected | null;
}

/** Responses by period. */
export interface CollectedPeriods {
  /** A period, or the name of the column that tells the waves apart. */
  readonly every: string;
  readonly isTime: boolean;
  /** The days of the first and the last answer; null of waves, and without answers. */
  readonly span: Days | null;
  readonly periods: readonly CollectedPeriod[];
  /** All periods together. */
  readonly whole: Collected;
  readonly reading: CountedReading;
  readonly warnings: readonly CliWarning[];
}
