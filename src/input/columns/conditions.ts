// A condition on rows as plain data: a column, an operator, values. Whether a cell meets it: matcher.ts.
import type { NpsError } from '../../core/errors.js';
import type { DateOrder } from '../cells/date.js';
import { type ConditionOrigin, inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import { type Comparison, comparisonOf } from './comparison.js';
import { FILE_COLUMN, lookUp, nameOf, unknownColumn } from './find.js';
import type { DayWindow } from './window.js';

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~';
const OPERATOR = /!=|<=|>=|[=<>~]/g;

/** How much longer than a column's name what means it may be: `Name#2`, and letters that are two in another case. */
const SUFFIX = 12;
const SPELLINGS = 3;

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
  /** With = and != any of several; else the one. */
  readonly values: readonly string[];
  /** How < <= > >= compare; undefined for the others. */
  readonly comparison: Comparison | undefined;
  /** In the place of the operator: the days that meet it, and whether a cell that is no date does. */
  readonly days?: DayWindow & { readonly undated: boolean };
}

/** What conditions are made from: the columns of the first file and its first rows. */
export interface ConditionContext {
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
  readonly label: string;
  readonly dateFormat: DateOrder | undefined;
  /** The zone in which days begin; the file's own clock unless given. */
  readonly zone?: string | undefined;
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
 * @throws NpsError `unknown-column`, or `usage` where it compares with neither a number nor a date, or with what could
 * be two
 */
export function resolveCondition(
  { text, origin, readings }: ConditionText,
  context: ConditionContext,
): Condition {
  const { columns, label } = context;
  const longest = Math.max(0, ...columns.flatMap(({ labels }) => labels).map(({ length }) => length));
  for (const { column, operator, value } of readings) {
    if (column.length > longest * SPELLINGS + SUFFIX) break;
    const found = lookUp(column, columns, label);
    if (found === undefined) continue;
    const own = { column: nameOf(found, columns), operator, value };
    const values = operator === '=' || operator === '!=' ? valuesIn(value) : [value];
    return { text, origin, ...own, values, comparison: compared(own, text, origin, found, context) };
  }
  const first = readings[0]!.column;
  // A name that begins with an operator is more likely one that was forgotten.
  if (first.search(OPERATOR) === 0) throw notACondition(text, origin);
  throw unknownColumn(first, columns, label);
}

/** `EMEA|APAC` is two values, `a\|b` one. */
export function valuesIn(value: string): string[] {
  const values = value.split(/(?<!\\)\|/).map((one) => one.replaceAll('\\|', '|').trim());
  return [...new Set(values)];
}

/** The text of a condition with other values, as it is typed. */
export function withValues({ column, operator }: Reading, values: readonly string[]): string {
  return `${column}${operator}${values.map((value) => value.replaceAll('|', '\\|')).join('|')}`;
}

/** The texts of a condition on numbers whose values show what parts the decimals: a point, or a comma. */
export function spelledOut(condition: Condition): [point: string, comma: string] {
  const { comparison } = condition;
  const digits = String(comparison?.value ?? 0);
  const point = /[.e]/.test(digits) ? digits : `${digits}.0`;
  return [withValues(condition, [point]), withValues(condition, [point.replace('.', ',')])];
}

function compared(
  own: Reading,
  text: string,
  origin: ConditionOrigin,
  column: Column,
  { sample, dateFormat, zone, label }: ConditionContext,
): Comparison | undefined {
  if (!isOrder(own.operator)) return undefined;
  const cells = column === FILE_COLUMN ? [label] : sample.map((row) => row[column.position - 1] ?? '');
  const found = comparisonOf(own.value, { column, cells, dateFormat, zone });
  if ('as' in found) return found;
  const { why, instead } = found;
  if (why === 'no-order') throw inputError({ kind: 'no-order', origin, text, value: own.value });
  const texts = instead.map((value) => withValues(own, [value]));
  throw inputError({
    kind: 'unclear-value',
    origin,
    text,
    value: own.value,
    column: own.column,
    why,
    instead: texts,
  });
}

/** Whether the operator compares by size. */
export function isOrder(operator: Operator): boolean {
  return operator !== '~' && operator !== '=' && operator !== '!=';
}
