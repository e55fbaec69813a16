// --where: a column, an operator, a value; and whether a cell meets it.
import { NpsError } from '../../core/errors.js';
import { isDayOnly, readDate } from '../cells/date.js';
import { quote } from '../cells/quote.js';
import type { Column } from '../table/header.js';
import { FILE_COLUMN, findColumn, lookUp, nameOf } from './find.js';
import { nearest } from './nearest.js';

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~';
const OPERATOR = /!=|<=|>=|[=<>~]/g;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** So many different values are kept to offer the nearest one where a value never occurs. */
const REMEMBERED = 1000;
const SECONDS_A_DAY = 86_400;

/** A condition for the rows of one file. A cell that cannot be compared gives a message in the place of an answer. */
export interface BoundCondition {
  readonly column: Column;
  readonly condition: Condition;
  /** Of its cell, trimmed. */
  readonly test: (cell: string) => boolean | string;
  readonly meets: (row: readonly string[]) => boolean | string;
}

/** A condition as plain data, for another thread. */
export interface PlainCondition {
  readonly text: string;
  readonly columnName: string;
  readonly operator: Operator;
  readonly value: string;
  readonly option: string;
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
    /** The option that it stands in, for messages. */
    private readonly option: string,
  ) {}

  /**
   * Splits a condition at the first operator that stands after a known column name.
   * @throws NpsError `unknown-column`, or `usage` where there is no operator or nothing that can be compared
   */
  static parse(text: string, columns: readonly Column[], label: string, option = '--where'): Condition {
    let firstName: string | undefined;
    for (const match of text.matchAll(OPERATOR)) {
      const name = text.slice(0, match.index).trim();
      firstName ??= name;
      const column = name === '' ? undefined : lookUp(name, columns, label);
      if (column === undefined) continue;
      const value = text.slice(match.index + match[0].length).trim();
      return new Condition(text, nameOf(column, columns), match[0] as Operator, value, option).checked();
    }
    if (firstName) findColumn(firstName, columns, label);
    throw new NpsError('usage', `${option} ${quote(text)} is not a condition`, {
      hint: `write a column, one of = != < <= > >= ~, and a value, for example ${option} "region=EMEA"`,
    });
  }

  /** The same condition that has learned nothing yet. */
  static of({ text, columnName, operator, value, option }: PlainCondition): Condition {
    return new Condition(text, columnName, operator, value, option);
  }

  plain(): PlainCondition {
    const { text, columnName, operator, value, option } = this;
    return { text, columnName, operator, value, option };
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
      throw new NpsError(
        'usage',
        `${this.option} ${quote(this.text)} compares with ${quote(this.value)}, which is neither a number nor a date`,
        {
          hint: '< <= > >= take a number such as 7.5, or a date as 2025-03-31; use = != or ~ for text',
        },
      );
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
  meets(cell: string): boolean | string {
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

  private compare(cell: string): boolean | string {
    if (cell === '') return false;
    const isNumber = NUMBER.test(this.value);
    const left = isNumber ? (NUMBER.test(cell) ? Number(cell) : undefined) : readIsoDate(cell);
    if (left === undefined)
      return `${quote(cell)} in column ${quote(this.columnName)} is not ${isNumber ? 'a number' : 'a date as 2025-03-31'}`;
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
   * A remark where the value never occurred in the column.
   * @param suggests whether it names the nearest value that did
   */
  neverMet(suggests = true): string | undefined {
    if (this.occurred || (this.value === '' && this.operator !== '~')) return undefined;
    const guess = suggests ? nearest(this.value, this.seen) : undefined;
    return `${this.option} ${quote(this.text)}: ${quote(this.value)} never occurs in ${quote(this.columnName)}${guess === undefined ? '' : `; did you mean ${quote(guess)}?`}`;
  }
}

function readIsoDate(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? readDate(text)?.DMY : undefined;
}
