// What group a row is in: a column and how its cells are read, or what is known without a column.

import { PERIODS, type Period } from '../../core/calendar.js';
import { readAmount, settled, styleOf } from '../cells/amount.js';
import type { DateOrder } from '../cells/date.js';
import { evidenceIn } from '../cells/date-order.js';
import { type CellReading, type PeriodReading, TEXT } from '../cells/key.js';
import { inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import { theDateColumn } from './date-column.js';
import { FILE_COLUMN, findColumn, lookUp, nameOf, unknownColumn } from './find.js';

/** In a list of key texts: the half of the data set that the row belongs to. */
export const HALF = Symbol('half');
/** The day on which the answer was given, by the column of dates. */
export const DAY = Symbol('day');
export type KeyText = string | typeof HALF | typeof DAY;

/** One part of a group's name. Plain data; crossed keys are a list of them. */
export type Key =
  | {
      readonly of: 'column';
      /** A name that holds in every file. */
      readonly column: string;
      readonly title: string;
      readonly reading: CellReading;
    }
  /** The file as it was named, the category of the score, or the half of the data set. */
  | { readonly of: 'file' | 'category' | 'half'; readonly title: string };

const FILE: Key = { of: 'file', title: FILE_COLUMN.name };
const CATEGORY: Key = { of: 'category', title: '@category' };
const HALVES: Key = { of: 'half', title: '@half' };

/** Whether rows without an answer have these keys too: all have a file and a half, but only an answer a category. */
export function areOfAllRows(keys: readonly Key[]): boolean {
  return keys.every(({ of }) => of !== 'category');
}

/** What keys are made from: the columns of the first file and its first rows. */
export interface KeyContext {
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
  readonly label: string;
  readonly dateFormat: DateOrder | undefined;
  /** The column that says when an answer was given, as it was typed; it is found unless given. */
  readonly date: string | undefined;
  /** The zone in which days begin; the file's own clock unless given. */
  readonly zone: string | undefined;
  /** Whether periods may have two readings until all is read. */
  readonly latePeriods: boolean;
  /** Whether a number that could be two is none. */
  readonly tolerantKeys: boolean;
}

/** Edges that were taken from the sample, to be said. */
export interface SampleEdges {
  readonly column: string;
  readonly rows: number;
  readonly edges: readonly number[];
}

/**
 * The keys of one breakdown: `region`, or crossed as `region,plan`. The whole text is one name where a column is
 * called so, else commas part the keys. After a colon a key says how cells are read: `age:18,35,50`,
 * `spend:quartiles`, `date:month`.
 * @param told takes edges that come from the sample
 * @throws NpsError `unknown-column`, `ambiguous-column`, `usage`
 */
export function parseKeys(
  text: string | readonly KeyText[],
  context: KeyContext,
  told: (edges: SampleEdges) => void,
): Key[] {
  if (typeof text !== 'string')
    return text.map((part) => {
      if (part === DAY) return dayOf(context);
      return part === HALF ? HALVES : keyOf(part, context, told);
    });
  const keys = keyTexts(text, context.columns, context.label).map((part) => keyOf(part, context, told));
  if (new Set(keys.map(({ title }) => title)).size < keys.length)
    throw inputError({ kind: 'column-twice', option: 'by', text });
  return keys;
}

const unescaped = (text: string) => text.replaceAll('\\,', ',');
const NUMBERS = /:\s*[^:]*\d\s*$/;
const PART = /^(.+):([^:]+)$/s;

/**
 * The single keys that a text names: commas part keys, but for those in the name of a column and those between the
 * edges of bins.
 */
export function keyTexts(text: string, columns: readonly Column[], label: string): string[] {
  const whole = unescaped(text);
  if (lookUp(whole, columns, label, 'by') !== undefined) return [whole];
  const parts: string[] = [];
  for (const part of text.split(/(?<!\\),/).map(unescaped)) {
    const last = parts.at(-1);
    const isEdge = last !== undefined && NUMBERS.test(last) && !Number.isNaN(edgeOf(part));
    if (isEdge && lookUp(last, columns, label) === undefined) parts[parts.length - 1] = `${last},${part}`;
    else parts.push(part);
  }
  return parts;
}

function keyOf(text: string, context: KeyContext, told: (edges: SampleEdges) => void): Key {
  const { columns, label } = context;
  const found = columnOfKey(text, columns, label);
  if (found === undefined) {
    if (isCategoryKey(text)) return CATEGORY;
    throw unknownColumn(text, columns, label, 'by');
  }
  if (found.column === FILE_COLUMN) return FILE;
  const column = nameOf(found.column, columns);
  const { how } = found;
  if (how === undefined) return { of: 'column', column, title: column, reading: TEXT };
  const title = `${column}:${how.toLowerCase().replace(/\s+/g, '')}`;
  return { of: 'column', column, title, reading: readingOf(how, found.column, text, context, told) };
}

/** The column of a key, and how its cells are to be read where the text says that; undefined where no column is called so. */
export function columnOfKey(
  text: string,
  columns: readonly Column[],
  label: string,
): { readonly column: Column; readonly how: string | undefined } | undefined {
  const whole = lookUp(text, columns, label, 'by');
  if (whole !== undefined) return { column: whole, how: undefined };
  const [, name = '', how = ''] = PART.exec(text) ?? [];
  const column = lookUp(name, columns, label);
  return column === undefined || column === FILE_COLUMN ? undefined : { column, how: how.trim() };
}

export function isCategoryKey(text: string): boolean {
  return text.trim().toLowerCase() === CATEGORY.title;
}

/** @throws NpsError `unknown-column` without a column of dates, `ambiguous-column` where several may say it */
function dayOf(context: KeyContext): Key {
  const { columns, sample, label, date } = context;
  const column =
    date === undefined ? theDateColumn(columns, sample, label, 'when') : findColumn(date, columns, label);
  if (column === undefined) throw inputError({ kind: 'no-date-column', file: label });
  const cells = sample.map((row) => row[column.position - 1] ?? '');
  const name = nameOf(column, columns);
  const reading = periodReading('day', cells, { ...context, latePeriods: true });
  return { of: 'column', column: name, title: `${name}:day`, reading };
}

function periodReading(
  every: Period,
  cells: readonly string[],
  { dateFormat, latePeriods, zone }: KeyContext,
): PeriodReading {
  const { order, settledBy } = evidenceIn(cells, dateFormat);
  return { as: 'period', every, order: order ?? (latePeriods ? 'open' : undefined), settledBy, zone };
}

function readingOf(
  how: string,
  column: Column,
  text: string,
  context: KeyContext,
  told: (edges: SampleEdges) => void,
): CellReading {
  const { columns, sample, tolerantKeys } = context;
  const tolerant = tolerantKeys && { isTolerant: true };
  const cells = () => sample.map((row) => row[column.position - 1] ?? '');
  const every = PERIODS.find((period) => period === how.toLowerCase());
  if (every !== undefined) return periodReading(every, cells(), context);
  if (how.toLowerCase() === 'quartiles') {
    const edges = quartiles(numbersIn(cells(), text, column));
    if (edges.length === 0) {
      throw inputError({ kind: 'no-numbers', text, column: column.name, rows: sample.length });
    }
    told({ column: nameOf(column, columns), rows: sample.length, edges });
    return { as: 'bin', edges, sign: styleIn(cells(), text, column), ...tolerant };
  }
  const edges = how.split(',').map(edgeOf);
  const isRising = edges.every((edge, i) => i === 0 || edge > edges[i - 1]!);
  if (edges.some(Number.isNaN) || !isRising) {
    throw inputError({ kind: 'unknown-reading', text, how, periods: PERIODS });
  }
  // An edge such as 10.0 shows what a point is.
  const sign = styleIn(cells(), text, column) ?? styleOf(how.split(',')).sign;
  return { as: 'bin', edges, sign, ...tolerant };
}

/** An edge as it is typed: commas part edges, so that a point parts decimals. */
function edgeOf(text: string): number {
  return readAmount(text)?.['.'] ?? Number.NaN;
}

/** What parts the decimals of a column, if its cells show it. @throws NpsError where they hold several currencies */
function styleIn(cells: readonly string[], text: string, column: Column) {
  const { sign, units } = styleOf(cells);
  if (units.length > 1) throw inputError({ kind: 'mixed-units', text, column: column.name, units });
  return sign;
}

/** @throws NpsError where a number could be two */
function numbersIn(cells: readonly string[], text: string, column: Column): number[] {
  const sign = styleIn(cells, text, column);
  return cells.flatMap((cell) => {
    const amount = readAmount(cell);
    if (amount === null) return [];
    const value = settled(amount, sign);
    if (value !== undefined) return [value];
    throw inputError({ kind: 'numbers-not-settled', text, column: column.name, value: cell.trim() });
  });
}

/** The quartiles by linear interpolation (type 7 of Hyndman and Fan, R's default), each different one once. */
function quartiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)]!;
    const high = sorted[Math.ceil(place)]!;
    return Number((low + (place - Math.floor(place)) * (high - low)).toPrecision(12));
  };
  return [...new Set([at(0.25), at(0.5), at(0.75)])];
}
