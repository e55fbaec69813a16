// When the answer in a row was given, and whether that is among the days that count.
import type { DateReadings } from '../cells/date.js';
import { DateOrderEvidence, orderShown } from '../cells/date-order.js';
import { dateReader, type ReadDate } from '../cells/zoned-date.js';
import type { Roles } from '../columns/roles.js';
import { type InWindow, windowReader } from '../columns/window.js';
import type { ReadOptions } from '../options.js';
import type { Table } from '../table/table.js';
import { dateFault } from './cell-faults.js';
import type { RowCells } from './row-cells.js';

export class RowDates {
  /** Reads dates on the clock that was asked for. */
  readonly read: ReadDate;
  private readonly evidence: DateOrderEvidence;
  private readonly placeOf: ((cell: string) => InWindow) | undefined;
  private readonly areWanted: boolean;

  constructor(
    { sample }: Pick<Table, 'sample'>,
    private readonly roles: Pick<Roles, 'date' | 'window'>,
    private readonly options: ReadOptions,
    private readonly cells: RowCells,
  ) {
    const { dates = false, customer, dateFormat, zone } = options;
    this.read = dateReader(zone);
    this.placeOf = roles.window && windowReader(roles.window);
    this.areWanted = dates || customer !== undefined;
    const inSample = sample.map((row) => row[(roles.date?.position ?? 0) - 1] ?? '');
    this.evidence = new DateOrderEvidence(this.areWanted ? orderShown(inSample, dateFormat) : dateFormat);
  }

  /** The order of day and month in the dates of the answers, as far as it is known. */
  get order() {
    return this.evidence.order;
  }

  /** The answer's date, or null. @throws RowFault where the order of day and month is not known, or another */
  dateOf(): DateReadings | null {
    const { date } = this.roles;
    const { latestBy, customer, dates } = this.options;
    if (date === undefined || !this.areWanted) return null;
    const cell = this.cells.of(date);
    const readings = this.read(cell);
    // The whole column decides where answers wait until the end.
    if (readings === null || latestBy !== undefined) return readings;
    const fits = this.evidence.see(readings);
    // Of a customer's answers both readings are kept until the column shows which one it is.
    if (fits && customer !== undefined && !dates) return readings;
    if (fits && (this.order !== undefined || readings.DMY === readings.MDY)) return readings;
    throw dateFault(date.name, cell, fits ? 'order-unknown' : 'other-order', this.evidence.settledBy);
  }

  /** Where the date is to the days that count. @throws RowFault where that depends on the order of day and month */
  placed(): InWindow {
    if (this.placeOf === undefined) return 'inside';
    const column = this.roles.date!;
    const cell = this.cells.of(column);
    const place = this.placeOf(cell);
    if (place === 'order-unknown' || place === 'other-order') throw dateFault(column.name, cell, place);
    return place;
  }
}
