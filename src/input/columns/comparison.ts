// What < <= > >= compare: numbers or dates, and how the column writes them. Plain data, for worker threads too.
import { type DecimalSign, readAmount, settled, styleOf } from '../cells/amount.js';
import { type DateOrder, isDayOnly, readDate, readWrittenDate } from '../cells/date.js';
import { isOfOurTime } from '../cells/date-number.js';
import { orderShown } from '../cells/date-order.js';
import type { Column } from '../table/header.js';
import { namesDates } from './date-column.js';

export type Comparison =
  | {
      readonly as: 'number';
      readonly value: number;
      /** What parts decimals in the column; undefined where nothing shows it. */
      readonly sign: DecimalSign | undefined;
      /** The currency, or %, that cells must not contradict; undefined where there is none. */
      readonly unit: string | undefined;
    }
  | {
      readonly as: 'date';
      /** Seconds since 1970-01-01 on the file's own clock. */
      readonly value: number;
      /** A value without a time is a whole day, and then cells are too. */
      readonly unit: 'day' | 'second';
      readonly order: DateOrder | undefined;
      /** The zone of the value, and in which days begin; the file's own clock unless given. */
      readonly zone?: string | undefined;
    };

/** Why a value cannot be compared with a column as it stands, and the values that say what may be meant. */
export interface Unclear {
  readonly why: /** Neither a number nor a date. */
    | 'no-order'
    /** A date that depends on the order of day and month. */
    | 'value-order'
    /** 1,234 of a column that does not show what the comma is. */
    | 'value-sign'
    /** 0.4 of a column in percent; 40% of one that is not. */
    | 'in-percent'
    | 'no-percent'
    /** The column holds several currencies. */
    | 'units'
    /** 2024 of a column whose numbers may be dates. */
    | 'number-or-date';
  readonly instead: readonly string[];
}

/** What is known of the column that a condition is about. */
export interface ConditionColumn {
  readonly column: Column;
  /** Its cells in the sample. */
  readonly cells: readonly string[];
  readonly dateFormat: DateOrder | undefined;
  readonly zone?: string | undefined;
}

/** What a value means, compared by size with the cells of a column. */
export function comparisonOf(value: string, of: ConditionColumn): Comparison | Unclear {
  const amount = readAmount(value);
  const isDate = isYear(value) || readDate(value) !== null;
  if (amount === null) return isDate ? dateComparison(value, of) : { why: 'no-order', instead: [] };
  if (!isDate) return numberComparison(value, of);
  switch (kindOf(of)) {
    case 'dates':
      return dateComparison(value, of);
    case 'numbers':
      return numberComparison(value, of);
    case 'either':
      // A year or a month of a column that may hold dates; what has more digits compares the same either way.
      return value.length <= 6
        ? { why: 'number-or-date', instead: [beginningOf(value), `${value}.0`] }
        : numberComparison(value, of);
  }
}

/** 2024 is a date in a condition only, where it is the beginning of the year. */
function isYear(value: string): boolean {
  return /^\d{4}$/.test(value) && isOfOurTime(Number(value));
}

const beginningOf = (value: string) =>
  isYear(value) ? `${value}-01-01` : `${value.slice(0, 4)}-${value.slice(4, 6)}-01`;

/** The numbers that a date of today has as one: 20240601, or seconds and milliseconds of Unix. */
const LONG = /^\d{8,13}(?:\.\d+)?$/;

function kindOf({ column, cells }: ConditionColumn): 'dates' | 'numbers' | 'either' {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const written = filled.filter((cell) => readWrittenDate(cell) !== null).length;
  const numbers = filled.filter((cell) => readAmount(cell) !== null);
  if (written > numbers.length) return 'dates';
  const bare = numbers.filter((cell) => readDate(cell) !== null);
  if (bare.length === 0 || bare.length < 0.9 * numbers.length) return 'numbers';
  if (namesDates(column)) return 'dates';
  return bare.every((cell) => LONG.test(cell.trim())) ? 'either' : 'numbers';
}

function dateComparison(value: string, { cells, dateFormat, zone }: ConditionColumn): Comparison | Unclear {
  const order = orderShown(cells, dateFormat);
  const { DMY, MDY } = readDate(isYear(value) ? beginningOf(value) : value)!;
  const unit = isDayOnly(value) ? 'day' : 'second';
  const by = (seconds: number) =>
    ({ as: 'date', value: seconds, unit, order, ...(zone !== undefined && { zone }) }) as const;
  if (DMY === MDY || Number.isNaN(MDY)) return by(DMY);
  if (Number.isNaN(DMY)) return by(MDY);
  if (order !== undefined) return by(order === 'DMY' ? DMY : MDY);
  const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
  return { why: 'value-order', instead: [day(DMY), day(MDY)] };
}

function numberComparison(value: string, { cells }: ConditionColumn): Comparison | Unclear {
  const amount = readAmount(value)!;
  const style = styleOf(cells);
  const own = styleOf([value]).sign;
  const number = settled(amount, style.sign);
  if (number === undefined) {
    return { why: 'value-sign', instead: [`${amount['.']}`, `${amount[',']}`] };
  }
  const unit = unitOf(amount.unit, number, style.units);
  if (typeof unit === 'object') return unit;
  return { as: 'number', value: number, sign: style.sign ?? own, unit: unit === '' ? undefined : unit };
}

function unitOf(own: string, value: number, units: readonly string[]): string | Unclear {
  const percent = units.includes('%');
  if (own === '%' && !percent) return { why: 'no-percent', instead: [`${value}`, `${value / 100}`] };
  if (own !== '') return own;
  if (units.length > 1) return { why: 'units', instead: units.map((unit) => withUnit(value, unit)) };
  const isFraction = value !== 0 && Math.abs(value) < 1;
  if (percent && isFraction) {
    return { why: 'in-percent', instead: [`${value}%`, `${Number((value * 100).toPrecision(12))}%`] };
  }
  return units[0] ?? '';
}

const withUnit = (value: number, unit: string) => (unit === '%' ? `${value}%` : `${unit}${value}`);
