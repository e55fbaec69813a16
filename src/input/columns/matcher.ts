// Whether cells meet a condition, and which values occur in its column.
import { isDayOnly, readIsoDate } from '../cells/date.js';
import { type Condition, isNumber } from './conditions.js';

const SECONDS_A_DAY = 86_400;
/** Different values that are kept, to offer the nearest one where a value never occurs. */
const REMEMBERED = 1000;

const NO_NUMBER: Incomparable = { wanted: 'number' };
const NO_DATE: Incomparable = { wanted: 'date' };

/** What a cell is not, so that it cannot be compared. */
export type Incomparable = { readonly wanted: 'number' | 'date' };
/** Whether a trimmed cell meets a condition, or why that cannot be told. */
export type Matcher = (cell: string) => boolean | Incomparable;

export function matcherOf({ operator, value }: Condition): Matcher {
  switch (operator) {
    case '=':
      return (cell) => cell === value;
    case '!=':
      return (cell) => cell !== value;
    case '~': {
      const part = value.toLowerCase();
      return (cell) => cell.toLowerCase().includes(part);
    }
    default: {
      const difference = isNumber(value) ? numberLess(Number(value)) : dateLess(value);
      return (cell) => {
        if (cell === '') return false;
        const less = difference(cell);
        return typeof less === 'object' ? less : ORDERS[operator](less);
      };
    }
  }
}

const ORDERS = {
  '<': (difference: number) => difference < 0,
  '<=': (difference: number) => difference <= 0,
  '>': (difference: number) => difference > 0,
  '>=': (difference: number) => difference >= 0,
};

type Difference = (cell: string) => number | Incomparable;

const numberLess =
  (value: number): Difference =>
  (cell) =>
    isNumber(cell) ? Number(cell) - value : NO_NUMBER;

/** A date without a time is a whole day. */
function dateLess(value: string): Difference {
  const unit = isDayOnly(value) ? SECONDS_A_DAY : 1;
  const whole = (seconds: number) => (unit === 1 ? seconds : Math.floor(seconds / unit));
  const right = whole(readIsoDate(value)!);
  return (cell) => {
    const seconds = readIsoDate(cell);
    return seconds === undefined ? NO_DATE : whole(seconds) - right;
  };
}

/** What is known of the values in a condition's column. */
export interface Occurrence {
  /** Whether the value of the condition was among them; of a comparison by size, whether there was any. */
  readonly occurred: boolean;
  /** Some of the others. */
  readonly seen: readonly string[];
}

/** Watches the cells of a condition's column. */
export class Occurrences {
  private occurred = false;
  private readonly values = new Set<string>();
  private readonly part: string;

  constructor(private readonly condition: Condition) {
    this.part = condition.value.toLowerCase();
  }

  /** @param cell trimmed */
  see(cell: string): void {
    if (this.occurred) return;
    const { operator, value } = this.condition;
    if (operator === '=' || operator === '!=') {
      this.occurred = cell === value;
      if (!this.occurred && this.values.size < REMEMBERED) this.values.add(cell);
    } else this.occurred = operator !== '~' || cell.toLowerCase().includes(this.part);
  }

  found(): Occurrence {
    return { occurred: this.occurred, seen: [...this.values] };
  }

  /** Takes over what was found in another part of the data. */
  merge({ occurred, seen }: Occurrence): void {
    this.occurred ||= occurred;
    for (const value of seen) if (this.values.size < REMEMBERED) this.values.add(value);
  }
}
