// One record of a file: what becomes of it, and what it says. Keeps no account.
import { categoryOn } from '../../core/category.js';
import { firstAnswer, type Scale } from '../../core/scale.js';
import { namesCustomer } from '../cells/customer.js';
import type { DateReadings } from '../cells/date.js';
import { DateOrderEvidence, orderShown } from '../cells/date-order.js';
import { type Delivery, deliveryOf, readDelivery } from '../cells/delivery.js';
import { keyReader, type ReadKey } from '../cells/key.js';
import { readCount, readWeight } from '../cells/number.js';
import { dateReader, type ReadDate } from '../cells/zoned-date.js';
import { type Condition, spelledOut } from '../columns/conditions.js';
import { scoresCounted } from '../columns/count-columns.js';
import { FILE_COLUMN } from '../columns/find.js';
import { areOfAllRows } from '../columns/keys.js';
import { type Matcher, matcherOf, type Unsettled } from '../columns/matcher.js';
import { measureReader, type ReadMeasure } from '../columns/measures.js';
import type { Occurrences } from '../columns/occurrences.js';
import type { BoundCondition, BoundKey, Roles, Side } from '../columns/roles.js';
import { type InWindow, windowReader } from '../columns/window.js';
import type { ReadOptions } from '../options.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { Answer } from './batch.js';
import { type Dictionary, TOO_MANY } from './dictionary.js';
import { RowFault } from './fault.js';

/** Below the answers and what cells.ts says of a score cell: a condition, a weight or a count leaves the row out. */
export const FILTERED = -3;
/** The two halves of a data set, by their numbers. */
export const HALVES = ['before', 'after'];

/** A condition with what decides it and what it has met. */
interface RowCondition extends BoundCondition {
  readonly matches: Matcher;
  readonly occurrences: Occurrences;
}

/** A cell that the condition of this number cannot compare. */
export interface IncomparableCell {
  readonly condition: number;
  readonly value: string;
}
const NONE: readonly IncomparableCell[] = [];
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
  /** Cells that would have decided, and that cannot be compared. */
  incomparable: readonly IncomparableCell[] = NONE;
  /** Cells of its answer that hold no number, and that a rate cannot compare; kept until the next answer. */
  unmeasured: readonly UnmeasuredCell[] = [];
  unrated: readonly IncomparableCell[] = NONE;
  /** Where its date is to the days that count, if nothing else leaves the row out. */
  inWindow: InWindow | undefined;
  /** Whether it meets the conditions of open answers, where there are any. */
  isOpen = false;
  private row: readonly string[] = [];
  private isInBoth = false;
  /** Of each score or category, where the row counts them. */
  private counts: readonly number[] = [];
  private readonly conditions: readonly RowCondition[];
  private readonly isMeasured: boolean;
  private readonly measures: readonly { readonly column: Column; readonly read: ReadMeasure }[];
  private readonly keys: readonly { readonly bound: BoundKey; readonly read: ReadKey }[][];
  /** For each breakdown whether rows without an answer have its keys. */
  private readonly ofAllRows: readonly boolean[];
  private readonly dateOrder: DateOrderEvidence;
  /** Reads dates on the clock that was asked for. */
  readonly readDate: ReadDate;
  private readonly placeOf: (cell: string) => InWindow;
  private readonly first: number;
  private readonly asksOpen: boolean;

  constructor(
    private readonly table: Table,
    private readonly roles: Roles,
    private readonly options: ReadOptions,
    /** Of every key, what its values are numbered by; filled as rows are read. */
    private readonly dictionaries: readonly (readonly Dictionary[])[],
    occurrences: readonly Occurrences[],
  ) {
    this.first = firstAnswer(roles.scale);
    this.asksOpen = roles.conditions.some(({ condition }) => condition.side === 'open');
    this.conditions = roles.conditions.map((bound, i) => ({
      ...bound,
      matches: matcherOf(bound.condition),
      occurrences: occurrences[i]!,
    }));
    this.measures = roles.measures.map(({ measure, column }) => ({ column, read: measureReader(measure) }));
    this.isMeasured =
      roles.measures.length > 0 || roles.conditions.some(({ condition }) => condition.side === 'rate');
    this.keys = roles.by.map((group) =>
      group.map((bound) => ({
        bound,
        read: keyReader(bound.key.of === 'column' ? bound.key.reading : { as: 'text' }),
      })),
    );
    this.ofAllRows = roles.by.map((group) => areOfAllRows(group.map(({ key }) => key)));
    this.readDate = dateReader(options.zone);
    this.placeOf = roles.window === undefined ? () => 'inside' : windowReader(roles.window);
    const dates = table.sample.map((row) => row[(roles.date?.position ?? 0) - 1] ?? '');
    const isOrderWanted = options.dates === true || options.customer !== undefined;
    this.dateOrder = new DateOrderEvidence(
      isOrderWanted ? orderShown(dates, options.dateFormat) : options.dateFormat,
    );
  }

  /** The order of day and month in the dates of the answers, as far as it is known. */
  get order() {
    return this.dateOrder.order;
  }

  /**
   * Looks at a row.
   * @returns the place of its answer in a tally, or BLANK, REJECTED or FILTERED; any where the row counts answers
   * @throws RowFault
   */
  read(row: readonly string[]): number {
    const { roles } = this;
    this.row = row;
    this.weight = undefined;
    this.incomparable = NONE;
    this.inWindow = undefined;
    if (roles.counts !== undefined) {
      this.counts = roles.counts.map((column) => this.countIn(column));
      this.repeat = this.counts.reduce((sum, count) => sum + count, 0);
    } else if (roles.count !== undefined) this.repeat = this.countIn(roles.count);
    this.half = this.halfOf();
    if (this.half === undefined) return FILTERED;
    const place = roles.window === undefined ? 'inside' : this.placed();
    if (place === 'inside' && this.isInBoth) throw new RowFault({ kind: 'in-both-halves' });
    if (this.repeat === 0) {
      if (place !== 'inside') this.half = undefined;
      return FILTERED;
    }
    const weight = roles.weight && readWeight(this.cell(roles.weight));
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
    return column === FILE_COLUMN ? this.table.source.name : (this.row[column.position - 1] ?? '').trim();
  }

  /** The answer's date, or null. @throws RowFault where the order of day and month is not known, or another */
  private dateOf(): DateReadings | null {
    const { date } = this.roles;
    const { latestBy, customer, dates } = this.options;
    if (date === undefined || !(dates || customer !== undefined)) return null;
    const readings = this.readDate(this.cell(date));
    // The whole column decides where answers wait until the end.
    if (readings === null || latestBy !== undefined) return readings;
    const fits = this.dateOrder.see(readings);
    // Of a customer's answers both readings are kept until the column shows which one it is.
    if (fits && customer !== undefined && !dates) return readings;
    if (fits && (this.dateOrder.order !== undefined || readings.DMY === readings.MDY)) return readings;
    const { settledBy } = this.dateOrder;
    throw dateFault(date.name, this.cell(date), fits ? 'order-unknown' : 'other-order', settledBy);
  }

  /**
   * The codes of the row that was read last, which has no answer; 0 for keys that it does not have.
   * @returns undefined where it has none
   * @throws RowFault
   */
  codesOfUnanswered(): number[] | undefined {
    return this.ofAllRows.some(Boolean) ? this.codes(undefined) : undefined;
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
      codes: this.codes(score),
      comment: comment === undefined ? '' : this.cell(comment),
      customer: namesCustomer(name) ? name : '',
      date: this.dateOf(),
      repeat,
      weight: this.checkedWeight(),
      measures: this.isMeasured ? this.measured() : NO_MEASURES,
    };
  }

  /** @param score undefined where there is none */
  private codes(score: number | undefined): number[] {
    const codes: number[] = [];
    for (let k = 0; k < this.keys.length; k++) {
      const group = this.keys[k]!;
      const isKnown = score !== undefined || this.ofAllRows[k];
      for (let j = 0; j < group.length; j++) {
        const { bound, read } = group[j]!;
        const code = isKnown ? this.dictionaries[k]![j]!.code(this.valueOf(bound, read, score ?? 0)) : 0;
        if (code < 0)
          throw valueFault(code, this.dictionaries[k]![j]!, bound, () => this.cell(bound.column!));
        codes.push(code);
      }
    }
    return codes;
  }

  private valueOf({ key, column }: BoundKey, read: ReadKey, score: number): string {
    if (column === undefined) {
      const answer = { score, scale: this.roles.scale, half: this.half! };
      return valueWithoutColumn(key.of, this.table.source.name, answer);
    }
    const value = read(this.cell(column));
    if (typeof value === 'string') return value;
    // Keys are never read as weights or counts here.
    if (value.why === 'number-sign') throw numberFault(column.name, value.cell);
    const settledBy = key.of === 'column' && key.reading.as === 'period' ? key.reading.settledBy : undefined;
    throw dateFault(column.name, value.cell, value.why as DateDoubt, settledBy);
  }

  /** What the answer is measured by: numbers, then rates. @throws RowFault */
  private measured(): number[] {
    this.unmeasured = [];
    this.unrated = NONE;
    const numbers = this.measures.map(({ column, read }, measure) => {
      const value = this.cell(column);
      const number = read(value);
      if (number === 'number-sign') throw numberFault(column.name, value);
      if (number !== 'no-number') return number;
      this.unmeasured = [...this.unmeasured, { measure, value }];
      return Number.NaN;
    });
    for (let i = 0; i < this.conditions.length; i++)
      if (this.conditions[i]!.condition.side === 'rate') numbers.push(this.rated(i));
    return numbers;
  }

  /** 1 where the row meets a condition, 0 where not, NaN where that is not known. @throws RowFault */
  private rated(number: number): number {
    const { condition, column, matches, occurrences } = this.conditions[number]!;
    const cell = this.cell(column);
    occurrences.see(cell);
    // Of a blank cell nothing is known, unless it is asked for.
    if (cell === '' && !condition.values.includes('')) return Number.NaN;
    const met = matches(cell);
    if (typeof met !== 'object') return met ? 1 : 0;
    if ('unsettled' in met) throw unsettledFault(condition, cell, met);
    this.unrated = [...this.unrated, { condition: number, value: cell }];
    return Number.NaN;
  }

  private countIn(column: Column): number {
    const value = this.cell(column);
    const count = readCount(value);
    if (Number.isNaN(count)) throw new RowFault({ kind: 'not-a-count', column: column.name, value });
    return count;
  }

  /** A weight matters only where the row is answered. */
  private checkedWeight(): number {
    const { weight = 1 } = this;
    if (!Number.isNaN(weight)) return weight;
    const column = this.roles.weight!;
    throw new RowFault({ kind: 'not-a-weight', column: column.name, value: this.cell(column) });
  }

  private halfOf(): 0 | 1 | undefined {
    const kept = this.meets('all', true);
    if (this.asksOpen) this.isOpen = this.meets('open', kept);
    if (!this.roles.hasHalves) return kept ? 0 : undefined;
    const before = this.meets('before', kept);
    const after = this.meets('after', kept);
    this.isInBoth = before && after;
    return before ? 0 : after ? 1 : undefined;
  }

  /** Where the date is to the days that count. @throws RowFault where that depends on the order of day and month */
  private placed(): InWindow {
    const column = this.roles.date!;
    const cell = this.cell(column);
    const place = this.placeOf(cell);
    if (place === 'order-unknown' || place === 'other-order') throw dateFault(column.name, cell, place);
    return place;
  }

  /** @param all whether the row meets all that was asked before */
  private meets(side: Side, all: boolean): boolean {
    for (let i = 0; i < this.conditions.length; i++) {
      const { condition, column, matches, occurrences } = this.conditions[i]!;
      if (condition.side !== side) continue;
      const cell = this.cell(column);
      // Shown every row, so that it is known which values occur.
      occurrences.see(cell);
      if (!all) continue;
      const met = matches(cell);
      if (typeof met !== 'object') all = met;
      else {
        if ('unsettled' in met) throw unsettledFault(condition, cell, met);
        this.incomparable = [...this.incomparable, { condition: i, value: cell }];
        all = false;
      }
    }
    return all;
  }
}

/** The value of a key that has no column. */
export function valueWithoutColumn(
  of: BoundKey['key']['of'],
  file: string,
  { score, scale, half }: { readonly score: number; readonly scale: Scale; readonly half: number },
): string {
  if (of === 'file') return file;
  return of === 'category' ? categoryOn(scale, score) : HALVES[half]!;
}

type DateDoubt = 'order-unknown' | 'other-order';

/** A value that its dictionary does not take. */
function valueFault(
  code: number,
  { limit, open, how }: Dictionary,
  { key }: BoundKey,
  cell: () => string,
): RowFault {
  return code === TOO_MANY
    ? new RowFault({
        kind: 'too-many-values',
        column: key.title,
        limit,
        ...(how.separator !== undefined && { ofCells: true }),
      })
    : new RowFault({ kind: 'other-date-order', value: cell(), settledBy: open!.settledBy });
}

function dateFault(column: string, value: string, why: DateDoubt, settledBy?: string): RowFault {
  return why === 'other-order'
    ? new RowFault({ kind: 'other-date-order', value, settledBy })
    : new RowFault({ kind: 'date-order-unknown', column, value });
}

/** A number that could be two; of a condition, with the texts that would say which. */
function numberFault(column: string, value: string, condition?: Condition): RowFault {
  return new RowFault({
    kind: 'number-not-settled',
    column,
    value,
    condition: condition && { origin: condition.origin, instead: spelledOut(condition) },
  });
}

function unsettledFault(condition: Condition, value: string, { unsettled }: Unsettled): RowFault {
  return unsettled === 'number-sign'
    ? numberFault(condition.column, value, condition)
    : dateFault(condition.column, value, unsettled);
}
