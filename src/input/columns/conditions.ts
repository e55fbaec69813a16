// A condition on rows as plain data: a column, an operator, a value. Whether a cell meets it: matcher.ts.
import type { NpsError } from '../../core/errors.js';
import { readIsoDate } from '../cells/date.js';
import { type ConditionOrigin, inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import { lookUp, nameOf, unknownColumn } from './find.js';

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~';
const OPERATOR = /!=|<=|>=|[=<>~]/g;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** One way to split the text of a condition. */
interface Reading {
  readonly column: string;
  readonly operator: Operator;
  readonly value: string;
}

/** A condition as it was typed, before any header is known: a name may itself hold an operator. */
export interface ConditionText {
  readonly text: string;
  readonly origin: ConditionOrigin;
  /** From the shortest name on; the first whose column exists is meant. */
  readonly readings: readonly Reading[];
}

/** A condition on a column by a name that holds in every file. Plain data, for worker threads too. */
export interface Condition extends Reading {
  readonly text: string;
  readonly origin: ConditionOrigin;
}

/**
 * Reads a condition.
 * @throws NpsError `usage` where it has no operator, or nothing before it
 */
export function parseCondition(text: string, origin: ConditionOrigin): ConditionText {
  const readings = [...text.matchAll(OPERATOR)]
    .map(({ 0: operator, index }) => ({
      column: text.slice(0, index).trim(),
      operator: operator as Operator,
      value: text.slice(index + operator.length).trim(),
    }))
    .filter(({ column }) => column !== '');
  if (readings.length === 0) throw notACondition(text, origin);
  return { text, origin, readings };
}

function notACondition(text: string, origin: ConditionOrigin): NpsError {
  return inputError({ kind: 'no-condition', origin, text });
}

/**
 * The condition that a text means in a file with these columns.
 * @throws NpsError `unknown-column`, or `usage` where it compares with neither a number nor a date
 */
export function resolveCondition(
  { text, origin, readings }: ConditionText,
  columns: readonly Column[],
  label: string,
): Condition {
  for (const { column, operator, value } of readings) {
    const found = lookUp(column, columns, label);
    if (found === undefined) continue;
    const condition = { text, origin, column: nameOf(found, columns), operator, value };
    rejectIncomparable(condition);
    return condition;
  }
  const first = readings[0]!.column;
  // A name that begins with an operator is more likely one that was forgotten.
  if (first.search(OPERATOR) === 0) throw notACondition(text, origin);
  throw unknownColumn(first, columns, label);
}

function rejectIncomparable({ text, origin, operator, value }: Condition): void {
  if (!isOrder(operator) || isNumber(value) || readIsoDate(value) !== undefined) return;
  throw inputError({ kind: 'no-order', origin, text, value });
}

/** Whether the operator compares by size. */
export function isOrder(operator: Operator): boolean {
  return operator !== '~' && operator !== '=' && operator !== '!=';
}

/** Whether a text is a number as conditions compare them. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}
