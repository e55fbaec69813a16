// Which values occur in the column of a condition: what it asks for, and what else there is.
import { type Condition, isOrder } from './conditions.js';
import { matcherOf } from './matcher.js';

/** Different values that are kept, to offer the nearest one where a value never occurs. */
const REMEMBERED = 1000;

/** What is known of the values in a condition's column. */
export interface Occurrence {
  /** What never occurred: values of the condition; of a comparison by size, its value where no cell could be compared. */
  readonly missing: readonly string[];
  /** Some of the others, blank cells aside where they are compared. */
  readonly seen: readonly string[];
}

/** Watches the cells of a condition's column. */
export class Occurrences {
  private missing: readonly string[];
  private readonly values = new Set<string>();
  /** Whether a cell is, or can be compared with, a value. */
  private readonly isMet: (cell: string, value: string) => boolean;
  /** Whether a cell is no other value: one that the condition names, or a blank one where cells are compared. */
  private readonly isOwn: (cell: string) => boolean;

  constructor(condition: Condition) {
    const { operator, values, value } = condition;
    this.missing = operator === '~' ? [value] : values;
    const ordered = isOrder(operator);
    this.isOwn = (cell) => (ordered ? cell === '' : values.includes(cell));
    const matches = matcherOf(condition);
    const part = value.toLowerCase();
    if (ordered) this.isMet = (cell) => cell !== '' && !isIncomparable(matches(cell));
    else if (operator === '~') this.isMet = (cell) => cell.toLowerCase().includes(part);
    else this.isMet = (cell, wanted) => cell === wanted;
  }

  /** @param cell trimmed */
  see(cell: string): void {
    if (this.missing.length === 0) return;
    const left = this.missing.filter((value) => !this.isMet(cell, value));
    if (left.length < this.missing.length) this.missing = left;
    else if (this.values.size < REMEMBERED && !this.isOwn(cell)) this.values.add(cell);
  }

  found(): Occurrence {
    return { missing: this.missing, seen: [...this.values] };
  }

  /** Takes over what was found in another part of the data. */
  merge({ missing, seen }: Occurrence): void {
    this.missing = this.missing.filter((value) => missing.includes(value));
    for (const value of seen) if (this.values.size < REMEMBERED) this.values.add(value);
  }
}

const isIncomparable = (met: ReturnType<ReturnType<typeof matcherOf>>) =>
  typeof met === 'object' && 'wanted' in met;
