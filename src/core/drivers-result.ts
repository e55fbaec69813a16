// What nps drivers finds, as its document says it.
import type { CategoryDriver, Drivers } from './drivers.js';
import type { LeftOutColumn } from './left-out.js';
import type { TestedSegment } from './segments.js';

/** What goes with the NPS. */
export interface DriversResult extends Omit<Drivers, 'categories'> {
  /** The outcome is -100 for a detractor, 0 for a passive, 100 for a promoter. */
  readonly outcome: 'nps';
  readonly categories: readonly DriverCategory[];
  /** Columns that were not looked at. */
  readonly leftOut: readonly LeftOutColumn[];
}

/** A column of segments with its values, those that take from the NPS first; they are not tested by themselves. */
export interface DriverCategory extends CategoryDriver {
  readonly values: readonly TestedSegment[];
  /** No value has enough responses to be shown. */
  readonly hidden?: true;
}
