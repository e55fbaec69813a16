// Whether the cells of a column meet a condition.
import { plainNumber, readAmount, settled } from '../cells/amount.js';
import { dateReader } from '../cells/zoned-date.js';
import type { Comparison } from './comparison.js';
import type { Condition } from './conditions.js';
import { windowReader } from './window.js';

const SECONDS_A_DAY = 86_400;

/** What a cell is not, so that it meets no comparison. */
export type Incomparable = { readonly wanted: 'number' | 'date' };
/** Why the reading stops at a cell: what it is decides, and the column does not show it. */
export type Unsettled = { readonly unsettled: 'order-unknown' | 'other-order' | 'number-sign' };
/** Whether a trimmed cell meets a condition, or why that cannot be told. */
export type Matcher = (cell: string) => boolean | Incomparable | Unsettled;

const NO_NUMBER: Incomparable = { wanted: 'number' };
const NO_DATE: Incomparable = { wanted: 'date' };
const ORDER_UNKNOWN: Unsettled = { unsettled: 'order-unknown' };
const OTHER_ORDER: Unsettled = { unsettled: 'other-order' };
const NUMBER_SIGN: Unsettled = { unsettled: 'number-sign' };

const ORDERS = {
  '<': (difference: number) => difference < 0,
  '<=': (difference: number) => difference <= 0,
  '>': (difference: number) => difference > 0,
  '>=': (difference: number) => difference >= 0,
};

export function matcherOf({ operator, value, values, comparison, days }: Condition): Matcher {
  if (days !== undefined) return daysMatcher(days);
  switch (operator) {
    case '=':
    case '!=': {
      const wanted = new Set(values);
      return operator === '=' ? (cell) => wanted.has(cell) : (cell) => !wanted.has(cell);
    }
    case '~': {
      const part = value.toLowerCase();
      return (cell) => cell.toLowerCase().includes(part);
    }
    default: {
      const meets = ORDERS[operator];
      const matches =
        comparison!.as === 'number' ? numberMatcher(comparison!, meets) : dateMatcher(comparison!, meets);
      return (cell) => (cell === '' ? false : matches(cell));
    }
  }
}

function daysMatcher(days: NonNullable<Condition['days']>): Matcher {
  const placeOf = windowReader(days);
  return (cell) => {
    switch (placeOf(cell)) {
      case 'inside':
        return true;
      case 'outside':
        return false;
      case 'order-unknown':
        return ORDER_UNKNOWN;
      case 'other-order':
        return OTHER_ORDER;
      default:
        return days.undated;
    }
  };
}

type Meets = (difference: number) => boolean;

function numberMatcher({ value, sign, unit }: Extract<Comparison, { as: 'number' }>, meets: Meets): Matcher {
  return (cell) => {
    const plain = unit === '%' ? Number.NaN : plainNumber(cell);
    if (!Number.isNaN(plain)) return meets(plain - value);
    const amount = readAmount(cell);
    if (amount === null || !isOfUnit(amount.unit, unit, amount['.'])) return NO_NUMBER;
    const number = settled(amount, sign);
    if (number !== undefined) return meets(number - value);
    // Both readings may say the same.
    const met = meets(amount['.'] - value);
    return met === meets(amount[','] - value) ? met : NUMBER_SIGN;
  };
}

/** A number alone is in the currency of its column; in percent only 0 is. */
function isOfUnit(own: string, unit: string | undefined, value: number): boolean {
  if (own === unit || unit === undefined) return true;
  return own === '' && (unit !== '%' || value === 0);
}

/** A date without a time is a whole day. */
function dateMatcher(
  { value, unit, order, zone }: Extract<Comparison, { as: 'date' }>,
  meets: Meets,
): Matcher {
  const read = dateReader(zone);
  const whole = (seconds: number) => (unit === 'second' ? seconds : Math.floor(seconds / SECONDS_A_DAY));
  const right = whole(value);
  const met = (seconds: number) => meets(whole(seconds) - right);
  return (cell) => {
    const readings = read(cell);
    if (readings === null) return NO_DATE;
    const { DMY, MDY } = readings;
    if (order !== undefined) {
      const seconds = readings[order];
      return Number.isNaN(seconds) ? OTHER_ORDER : met(seconds);
    }
    if (DMY === MDY || Number.isNaN(MDY)) return met(DMY);
    if (Number.isNaN(DMY)) return met(MDY);
    const isMet = met(DMY);
    return isMet === met(MDY) ? isMet : ORDER_UNKNOWN;
  };
}
