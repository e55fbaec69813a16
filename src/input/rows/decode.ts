// One record of a file: what becomes of it, and what it says. Keeps no account.
import { firstAnswer } from '../../core/scale.js';
import { namesCustomer } from '../cells/customer.js';
import { type Delivery, deliveryOf, readDelivery } from '../cells/delivery.js';
import { readCount, readWeight } from '../cells/number.js';
import { scoresCounted } from '../columns/count-columns.js';
import { measureReader, type ReadMeasure } from '../columns/measures.js';
import type { Occurrences } from '../columns/occurrences.js';
import type { Roles } from '../columns/roles.js';
import type { InWindow } from '../columns/window.js';
import type { ReadOptions } from '../options.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { Answer } from './batch.js';
import { numberFault } from './cell-faults.js';
import { isKept, meanWeight, rejectUncounted, squaresOf } from './counted-row.js';
import type { Dictionary } from './dictionary.js';
import { RowFault } from './fault.js';
import { RowCells } from './row-cells.js';
import { type IncomparableCell, RowConditions } from './row-conditions.js';
import { RowDates } from './row-dates.js';
import { RowKeys } from './row-keys.js';

/** Below the answers and what cells.ts says of a score cell: a condition, a weight or a count leaves the row out. */
export const FILTERED = -3;
const NO_MEASURES: readonly number[] = [];

/** A cell that holds no number of the measure of this number. */
interface UnmeasuredCell {
  readonly measure: number;
  readonly value: string;
}

/** What a row is, read by the roles of its file. The fields are about the row that was read last. */
export class RowDecoder {
  /** Responses that the row counts for. */
  repeat = 1;
  /** 0 before, 1 after; 0 too where there are no halves. Undefined for a row that the conditions leave out. */
  half: 0 | 1 | undefined;
  /** Undefined where nothing depended on it; NaN where the cell holds no weight. */
  weight: number | undefined;
  /** Cells of its answer that hold no number. */
  unmeasured: readonly UnmeasuredCell[] = [];
  /** Where its date is to the days that count, if nothing else leaves the row out. */
  inWindow: InWindow | undefined;
  /** Whether a row of a counted file holds responses that were left out. */
  wasLeftOut = false;
  /** Whether it meets the condition of open answers, where there is one. */
  isOpen = false;
  readonly dates: RowDates;
  /** Whether answers are measured by anything. */
  readonly isMeasured: boolean;
  private isInBoth = false;
  /** Of each score or category, where the row counts them. */
  private counts: readonly number[] = [];
  private readonly cells: RowCells;
  private readonly conditions: RowConditions;
  private readonly keys: RowKeys;
  private readonly measures: readonly { readonly column: Column; readonly read: ReadMeasure }[];
  private readonly first: number;
  private readonly asksOpen: boolean;

  constructor(
    table: Table,
    private readonly roles: Roles,
    options: ReadOptions,
    /** Of every key, what its values are numbered by; filled as rows are read. */
    dictionaries: readonly (readonly Dictionary[])[],
    occurrences: readonly Occurrences[],
  ) {
    const cells = new RowCells(table.source.name);
    this.cells = cells;
    this.first = firstAnswer(roles.scale);
    this.conditions = new RowConditions(roles.conditions, occurrences, cells);
    this.keys = new RowKeys(roles.by, roles.scale, dictionaries, cells);
    this.dates = new RowDates(table, roles, options, cells);
    this.measures = roles.measures.map(({ measure, column }) => ({ column, read: measureReader(measure) }));
    this.isMeasured = roles.measures.length > 0 || this.conditions.has('rate');
    this.asksOpen = this.conditions.has('open');
  }

  /** Cells that would have decided about the row, and that cannot be compared. */
  get incomparable(): readonly IncomparableCell[] {
    return this.conditions.incomparable;
  }

  /** Cells of its answer that a rate cannot compare. */
  get unrated(): readonly IncomparableCell[] {
    return this.conditions.unrated;
  }

  /**
   * Looks at a row.
   * @returns the place of its answer in a tally, or BLANK, REJECTED or FILTERED; any where the row counts answers
   * @throws RowFault
   */
  read(row: readonly string[]): number {
    const { roles } = this;
    this.cells.take(row);
    this.conditions.begin();
    this.weight = undefined;
    this.inWindow = undefined;
    if (roles.counts !== undefined) {
      this.counts = roles.counts.map((column) => this.countIn(column));
      this.repeat = this.counts.reduce((sum, count) => sum + count, 0);
    } else if (roles.count !== undefined) this.repeat = this.countIn(roles.count);
    if (roles.counted !== undefined) {
      rejectUncounted(roles.counted, this.cells);
      this.wasLeftOut = !isKept(roles.counted, this.cells);
      if (this.wasLeftOut) return FILTERED;
    }
    this.half = this.halfOf();
    if (this.half === undefined) return FILTERED;
    const place = this.dates.placed();
    if (place === 'inside' && this.isInBoth) throw new RowFault({ kind: 'in-both-halves' });
    if (this.repeat === 0) {
      if (place !== 'inside') this.half = undefined;
      return FILTERED;
    }
    const weight = roles.weight && this.weightIn(roles.weight);
    if (weight !== 0) this.inWindow = place;
    if (place !== 'inside') return FILTERED;
    this.weight = weight;
    if (weight === 0) return FILTERED;
    return roles.counts === undefined ? roles.parse(row[roles.score!.position - 1] ?? '') : 0;
  }

  /** Whether the row that was read last meets the conditions, and says of each score or category that nobody gave it. */
  get countsNobody(): boolean {
    return this.roles.counts !== undefined && this.half !== undefined && this.repeat === 0;
  }

  /** The answers of the row that was read last; one, unless it counts scores or categories. @throws RowFault */
  answers(place: number): Answer[] {
    if (this.roles.counts === undefined) return [this.answer(place + this.first, this.repeat)];
    const scores = scoresCounted(this.counts)!;
    return this.counts.flatMap((repeat, i) => (repeat > 0 ? [this.answer(scores[i]!, repeat)] : []));
  }

  /** A trimmed cell of the row that was read last; '' where the row has no such field. */
  cell(column: Column): string {
    return this.cells.of(column);
  }

  /**
   * The codes of the row that was read last, which has no answer; 0 for keys that it does not have.
   * @returns undefined where it has none
   * @throws RowFault
   */
  codesOfUnanswered(): number[] | undefined {
    return this.keys.areOfUnanswered ? this.keys.codes(undefined, this.half!) : undefined;
  }

  /** What the row that was read last says of its invitation. */
  delivery(): Delivery {
    const { invitations } = this.roles;
    return deliveryOf(invitations.map(({ column, reading }) => readDelivery(this.cell(column), reading)));
  }

  private answer(score: number, repeat: number): Answer {
    const { comment, customer } = this.roles;
    const name = customer === undefined ? '' : this.cell(customer);
    return {
      score,
      codes: this.keys.codes(score, this.half!),
      comment: comment === undefined ? '' : this.cell(comment),
      customer: namesCustomer(name) ? name : '',
      date: this.dates.dateOf(),
      repeat,
      ...this.checkedWeights(repeat),
      measures: this.isMeasured ? this.measured() : NO_MEASURES,
    };
  }

  /** What the answer is measured by: numbers, then rates. @throws RowFault */
  private measured(): number[] {
    this.unmeasured = [];
    const numbers = this.measures.map(({ column, read }, measure) => {
      const value = this.cell(column);
      const number = read(value);
      if (number === 'number-sign') throw numberFault(column.name, value);
      if (number !== 'no-number') return number;
      this.unmeasured = [...this.unmeasured, { measure, value }];
      return Number.NaN;
    });
    return [...numbers, ...this.conditions.rates()];
  }

  private countIn(column: Column): number {
    const value = this.cell(column);
    const count = readCount(value);
    if (Number.isNaN(count)) throw new RowFault({ kind: 'not-a-count', column: column.name, value });
    return count;
  }

  private weightIn(column: Column): number {
    const sums = this.roles.counted?.sums;
    return sums === undefined ? readWeight(this.cell(column)) : meanWeight(sums, this.cells, this.repeat);
  }

  /** Weights matter only where the row is answered. */
  private checkedWeights(repeat: number): Pick<Answer, 'weight' | 'squares'> {
    const { weight = 1, roles } = this;
    const sums = roles.weight && roles.counted?.sums;
    const squares = sums && squaresOf(sums, this.cells, repeat, weight);
    if (!Number.isNaN(weight)) return { weight, ...(squares !== undefined && { squares }) };
    const column = roles.weight!;
    throw new RowFault({ kind: 'not-a-weight', column: column.name, value: this.cell(column) });
  }

  private halfOf(): 0 | 1 | undefined {
    const { conditions } = this;
    const kept = conditions.meets('all', true);
    if (this.asksOpen) this.isOpen = conditions.meets('open', kept);
    if (!this.roles.hasHalves) return kept ? 0 : undefined;
    const before = conditions.meets('before', kept);
    const after = conditions.meets('after', kept);
    this.isInBoth = before && after;
    return before ? 0 : after ? 1 : undefined;
  }
}
