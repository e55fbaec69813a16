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
  private missing: Set<string>;
  private readonly values = new Set<string>();
  /** The value that a cell is, has in it, or can be compared with; undefined where there is none. */
  private readonly met: (cell: string) => string | undefined;
  /** Whether a cell is no other value: one that the condition names, or a blank one where cells are compared. */
  private readonly isOwn: (cell: string) => boolean;

  constructor(condition: Condition) {
    const { operator, values, value } = condition;
    const own = new Set(values);
    this.missing = new Set(operator === '~' ? [value] : own);
    const ordered = isOrder(operator);
    this.isOwn = (cell) => (ordered ? cell === '' : own.has(cell));
    const matches = matcherOf(condition);
    const part = value.toLowerCase();
    if (ordered) this.met = (cell) => (cell !== '' && !isIncomparable(matches(cell)) ? value : undefined);
    else if (operator === '~') this.met = (cell) => (cell.toLowerCase().includes(part) ? value : undefined);
    else this.met = (cell) => cell;
  }

  /** @param cell trimmed */
  see(cell: string): void {
    if (this.missing.size === 0) return;
    const met = this.met(cell);
    if (met !== undefined && this.missing.delete(met)) return;
    if (this.values.size < REMEMBERED && !this.isOwn(cell)) this.values.add(cell);
  }

  found(): Occurrence {
    return { missing: [...this.missing], seen: [...this.values] };
  }

  /** Takes over what was found in another part of the data. */
  merge({ missing, seen }: Occurrence): void {
    const others = new Set(missing);
    this.missing = new Set([...this.missing].filter((value) => others.has(value)));
    for (const value of seen) if (this.values.size < REMEMBERED) this.values.add(value);
  }
}

const isIncomparable = (met: ReturnType<ReturnType<typeof matcherOf>>) =>
  typeof met === 'object' && 'wanted' in met;
