// --where: a column, an operator, a value; and whether a cell meets it.
import { isDayOnly, readDate } from '../cells/date.js';
import { type ConditionOrigin, inputError, type NeverOccurs, type RowProblem } from '../problems.js';
import type { Column } from '../table/header.js';
import { FILE_COLUMN, findColumn, lookUp, nameOf } from './find.js';

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~';
const OPERATOR = /!=|<=|>=|[=<>~]/g;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** So many different values are kept to offer the nearest one where a value never occurs. */
const REMEMBERED = 1000;
const SECONDS_A_DAY = 86_400;

/** Whether a cell meets a condition, or why it cannot be compared. */
export type Met = boolean | RowProblem;

/** A condition for the rows of one file. A cell that cannot be compared gives a problem in the place of an answer. */
export interface BoundCondition {
  readonly column: Column;
  readonly condition: Condition;
  /** Of its cell, trimmed. */
  readonly test: (cell: string) => Met;
  readonly meets: (row: readonly string[]) => Met;
}

/** A condition as plain data, for another thread. */
export interface PlainCondition {
  readonly text: string;
  readonly columnName: string;
  readonly operator: Operator;
  readonly value: string;
  readonly origin: ConditionOrigin;
}

/** What a condition has learned of the values in its column. */
export interface Learned {
  readonly occurred: boolean;
  /** Some of those that were not met. */
  readonly seen: readonly string[];
}

/** A condition of the command line, split into its parts; it can be bound to the columns of any file. */
export class Condition {
  private occurred = false;
  private readonly seen = new Set<string>();

  private constructor(
    /** As it was typed. */
    readonly text: string,
    /** A name that holds in every file. */
    readonly columnName: string,
    private readonly operator: Operator,
    private readonly value: string,
    private readonly origin: ConditionOrigin,
  ) {}

  /**
   * Splits a condition at the first operator that stands after a known column name.
   * @throws NpsError `unknown-column`, or `usage` where there is no operator or nothing that can be compared
   */
  static parse(
    text: string,
    columns: readonly Column[],
    label: string,
    origin: ConditionOrigin = { option: 'where' },
  ): Condition {
    let firstName: string | undefined;
    for (const match of text.matchAll(OPERATOR)) {
      const name = text.slice(0, match.index).trim();
      firstName ??= name;
      const column = name === '' ? undefined : lookUp(name, columns, label);
      if (column === undefined) continue;
      const value = text.slice(match.index + match[0].length).trim();
      return new Condition(text, nameOf(column, columns), match[0] as Operator, value, origin).checked();
    }
    if (firstName) findColumn(firstName, columns, label);
    throw inputError({ kind: 'no-condition', origin, text });
  }

  /** The same condition that has learned nothing yet. */
  static of({ text, columnName, operator, value, origin }: PlainCondition): Condition {
    return new Condition(text, columnName, operator, value, origin);
  }

  plain(): PlainCondition {
    const { text, columnName, operator, value, origin } = this;
    return { text, columnName, operator, value, origin };
  }

  learned(): Learned {
    return { occurred: this.occurred, seen: [...this.seen] };
  }

  /** Takes over what another one has learned. */
  learn({ occurred, seen }: Learned): void {
    this.occurred ||= occurred;
    for (const value of seen) if (this.seen.size < REMEMBERED) this.seen.add(value);
  }

  private checked(): this {
    if (/[<>]/.test(this.operator) && !NUMBER.test(this.value) && readIsoDate(this.value) === undefined) {
      const { origin, text, value } = this;
      throw inputError({ kind: 'no-order', origin, text, value });
    }
    return this;
  }

  /** The condition on the column of one file. */
  bind(column: Column, sourceName: string): BoundCondition {
    const test = (cell: string) => this.meets(cell);
    const index = column.position - 1;
    return {
      column,
      condition: this,
      test,
      meets: column === FILE_COLUMN ? () => test(sourceName) : (row) => test((row[index] ?? '').trim()),
    };
  }

  /** @param cell trimmed */
  meets(cell: string): Met {
    switch (this.operator) {
      case '=':
        return this.equals(cell);
      case '!=':
        return !this.equals(cell);
      case '~': {
        const contains = cell.toLowerCase().includes(this.value.toLowerCase());
        this.occurred ||= contains;
        return contains;
      }
      default:
        this.occurred = true;
        return this.compare(cell);
    }
  }

  private equals(cell: string): boolean {
    const same = cell === this.value;
    this.occurred ||= same;
    if (!this.occurred && this.seen.size < REMEMBERED) this.seen.add(cell);
    return same;
  }

  private compare(cell: string): Met {
    if (cell === '') return false;
    const isNumber = NUMBER.test(this.value);
    const left = isNumber ? (NUMBER.test(cell) ? Number(cell) : undefined) : readIsoDate(cell);
    if (left === undefined) {
      const wanted = isNumber ? 'number' : 'date';
      return { kind: 'not-comparable', column: this.columnName, value: cell, wanted };
    }
    const right = isNumber ? Number(this.value) : readIsoDate(this.value)!;
    const byDay = !isNumber && isDayOnly(this.value);
    const difference = byDay
      ? Math.floor(left / SECONDS_A_DAY) - Math.floor(right / SECONDS_A_DAY)
      : left - right;
    switch (this.operator) {
      case '<':
        return difference < 0;
      case '<=':
        return difference <= 0;
      case '>':
        return difference > 0;
      default:
        return difference >= 0;
    }
  }

  /**
   * What is to be said where the value never occurred in the column.
   * @param suggests whether values that did are told
   */
  neverMet(suggests = true): NeverOccurs | undefined {
    if (this.occurred || (this.value === '' && this.operator !== '~')) return undefined;
    const { text, value, columnName: column } = this;
    return { origin: this.origin, text, value, column, seen: suggests ? [...this.seen] : [] };
  }
}

function readIsoDate(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? readDate(text)?.DMY : undefined;
}
