// The days whose answers count: what `since`, `until` and `dated` say, and where the date of a row is to them.
import { type Days, daysCalled } from '../../core/calendar.js';
import type { DateOrder } from '../cells/date.js';
import { orderShown } from '../cells/date-order.js';
import { dateReader } from '../cells/zoned-date.js';
import type { ReadOptions } from '../options.js';
import { inputError, type NamedColumn } from '../problems.js';
import type { Column } from '../table/header.js';
import { theDateColumn } from './date-column.js';
import { daysOfHalves } from './day-halves.js';
import { findColumn, named } from './find.js';

const SECONDS_A_DAY = 86_400;

/** Days from the first to the last, both included, and how the column of dates writes them. Plain data, for threads too. */
export interface DayWindow {
  /** Numbers since 1970-01-01; infinite where nothing ends the window there. */
  readonly first: number;
  readonly last: number;
  /** Days between these that do not count. */
  readonly without?: Days;
  readonly order: DateOrder | undefined;
  /** The zone in which days begin; the file's own clock unless given. */
  readonly zone?: string | undefined;
}

/** The window of a data set: by which column, and whether that was found. */
export interface NamedWindow extends DayWindow {
  readonly column: NamedColumn;
  readonly isFound: boolean;
}

/** What the column is found from: the columns of the first file and its first rows. */
interface WindowContext {
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
  readonly label: string;
}

type WindowOptions = Pick<
  ReadOptions,
  ('since' | 'until' | 'dated' | 'dayHalves') | ('date' | 'dateFormat' | 'zone' | 'latestBy' | 'latestWithin')
>;

/**
 * The window that the options ask for; undefined where every row counts, whatever its date.
 * @throws NpsError `usage` where they name no days, or none; `unknown-column`, `ambiguous-column` as to the dates
 */
export function windowOf(
  { since, until, dated, dayHalves, date, dateFormat, zone, latestBy, latestWithin }: WindowOptions,
  { columns, sample, label }: WindowContext,
): NamedWindow | undefined {
  const isByPeriod = latestBy !== undefined && typeof latestWithin === 'object';
  const isAsked = since !== undefined || until !== undefined || dated === true;
  if (!isAsked && !isByPeriod && dayHalves === undefined) return undefined;
  const first = since === undefined ? Number.NEGATIVE_INFINITY : daysOf('since', since).start;
  const last = until === undefined ? Number.POSITIVE_INFINITY : daysOf('until', until).end;
  if (first > last) throw inputError({ kind: 'since-after-until', since: since!, until: until! });
  const column =
    date === undefined ? theDateColumn(columns, sample, label, 'when') : findColumn(date, columns, label);
  if (column === undefined) throw inputError({ kind: 'no-date-column', file: label });
  const cells = sample.map((row) => row[column.position - 1] ?? '');
  const halves = dayHalves && daysOfHalves(dayHalves);
  return {
    first: Math.max(first, halves?.first ?? first),
    last: Math.min(last, halves?.last ?? last),
    ...(halves?.without && { without: halves.without }),
    order: orderShown(cells, dateFormat),
    zone,
    column: named(column, columns),
    isFound: date === undefined,
  };
}

function daysOf(option: 'since' | 'until', text: string) {
  const days = daysCalled(text.trim());
  if (days === null) throw inputError({ kind: 'not-days', option, text });
  return days;
}

/** Where a date is to a window; the last two stop the reading, for it depends on the order of day and month. */
export type InWindow = 'inside' | 'outside' | 'blank' | 'unreadable' | 'order-unknown' | 'other-order';

/** Reads the trimmed cells of the column of dates. */
export function windowReader({ first, last, without, order, zone }: DayWindow): (cell: string) => InWindow {
  const read = dateReader(zone);
  const placeOf = (seconds: number) => {
    const day = Math.floor(seconds / SECONDS_A_DAY);
    if (day < first || day > last) return 'outside';
    return without !== undefined && day >= without.start && day <= without.end ? 'outside' : 'inside';
  };
  return (cell) => {
    if (cell === '') return 'blank';
    const readings = read(cell);
    if (readings === null) return 'unreadable';
    const { DMY, MDY } = readings;
    if (order !== undefined) {
      const seconds = readings[order];
      return Number.isNaN(seconds) ? 'other-order' : placeOf(seconds);
    }
    if (Number.isNaN(MDY)) return placeOf(DMY);
    if (Number.isNaN(DMY)) return placeOf(MDY);
    const place = placeOf(DMY);
    return place === placeOf(MDY) ? place : 'order-unknown';
  };
}
