// The different values of a segment column, numbered as they are met.
import { splitAnswers } from '../../core/answers.js';
import { openPeriod } from '../cells/open-period.js';
import type { OpenOrder } from './open-order.js';

/** Why a value has no number: there would be too many, or it is a date in another order of day and month. */
export const TOO_MANY = -1;
export const OTHER_ORDER = -2;

/** How values are kept and told. */
export interface KeptValues {
  /** Values beyond the limit get the last number that there is. */
  readonly isTolerant?: boolean;
  /** What parts the answers in a value, where it will be split. */
  readonly separator?: string | undefined;
}

export class Dictionary {
  /** Trimmed; null is an empty cell. */
  readonly values: (string | null)[] = [];
  private readonly codes = new Map<string, number>();

  constructor(
    readonly name: string,
    /** How many different values are taken. */
    readonly limit: number,
    /** Of a column of periods, as long as the order of day and month in it is open. */
    readonly open?: OpenOrder,
    readonly how: KeptValues = {},
  ) {}

  /** The number of a trimmed value, or one below 0: TOO_MANY, OTHER_ORDER. */
  code(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    if (this.values.length === this.limit) return this.how.isTolerant ? this.limit - 1 : TOO_MANY;
    if (this.open?.see(value) === false) return OTHER_ORDER;
    this.codes.set(value, this.values.length);
    return this.values.push(value === '' ? null : value) - 1;
  }

  /** Of each period with two readings leaves the right one; two numbers may stand for one value then. */
  settle(): void {
    const order = this.open?.order;
    if (order === undefined) return;
    for (const [i, value] of this.values.entries())
      if (value !== null) this.values[i] = openPeriod(value)?.[order] ?? value;
  }

  /** Values that differ only by case or spaces, such as EMEA and Emea; the first pair found. */
  lookalikes(): [string, string] | undefined {
    const folded = new Map<string, string>();
    for (const value of this.named()) {
      const key = value.toLowerCase().replace(/\s+/g, ' ');
      const other = folded.get(key);
      if (other !== undefined && other !== value) return [other, value];
      folded.set(key, value);
    }
    return undefined;
  }

  /** What segments will be called, blank ones aside. */
  private named(): Iterable<string> {
    const values = this.values.filter((value) => value !== null);
    const { separator } = this.how;
    if (separator === undefined) return values;
    return new Set(values.flatMap((value) => splitAnswers(value, separator)));
  }
}
