// How a column of categories is to be read: in words, in the one code that all its values fit, or as the user says.
import type { Category } from '../../core/category.js';
import {
  type CategoryCodes,
  type CategoryCodesOption,
  CODE_SETS,
  categoryIn,
  codeOf,
  DOUBTFUL_CODES,
  NO_CODES,
} from '../cells/category.js';
import { plainMissing } from '../cells/missing.js';
import { isOften } from '../cells/rejected.js';
import { isBlankScore } from '../cells/score.js';
import { isMissingCode } from '../names/index.js';
import { inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import { named } from './find.js';

type Rows = readonly (readonly string[])[];

/** What is known of the file. */
interface Shown {
  readonly columns: readonly Column[];
  readonly sample: Rows;
  readonly label: string;
}

/** What the user says of categories. */
interface CategoryOptions {
  readonly categoryCodes?: CategoryCodesOption;
  readonly unquoted?: boolean;
  readonly missing?: readonly string[];
}

/** A value of the column, and how often it is there. */
interface Value {
  readonly text: string;
  count: number;
}

/** This many rows are perhaps not all. */
const SAMPLE = 1000;

/** How a column is read by what its first rows hold; undefined where they are neither words nor of exactly one code. */
export function codesShown(column: Column, rows: Rows): CategoryCodes | undefined {
  const values = valuesOf(column, rows, []);
  const unknown = unknownIn(values, NO_CODES);
  if (namesNone(values, NO_CODES)) return theOnly(codesFitting(unknown), unknown);
  return unknown.length === 0 ? NO_CODES : undefined;
}

/**
 * Settles how a column is read of which the user says that it holds categories.
 * @throws NpsError `not-a-score-column` where values that repeat are neither words that are known nor of one code
 */
export function settleCodes(
  column: Column,
  { columns, sample, label }: Shown,
  { categoryCodes: option, unquoted, missing = [] }: CategoryOptions,
): CategoryCodes {
  const given = codesGiven(option);
  const values = valuesOf(column, sample, missing);
  const unknown = unknownIn(values, given);
  const isUnread = option === undefined && namesNone(values, given);
  const fitting = isUnread ? codesFitting(unknown) : [];
  const only = theOnly(fitting, unknown);
  if (only !== undefined) return only;
  const filled = values.reduce((sum, { count }) => sum + count, 0);
  const isRepeated = ({ count }: Value) => isOften(count, filled);
  if (unknown.length === 0 || !(isUnread || unknown.some(isRepeated))) return given;
  const present = new Set(unknown.map(({ text }) => codeOf(text)));
  throw inputError({
    kind: 'unknown-categories',
    file: label,
    column: named(column, columns),
    values: (unquoted ? [] : values).map((value) => ({ ...value, category: categoryIn(value.text, given) })),
    readings: (unquoted ? [] : fitting).map((codes) => [...codes].filter(([code]) => present.has(code))),
    sampled: sample.length < SAMPLE ? undefined : sample.length,
  });
}

/** `{ promoter: ['A', 'B'] }` as codes. */
export function codesGiven(option: CategoryCodesOption | undefined): CategoryCodes {
  return new Map(
    Object.entries(option ?? {}).flatMap(([category, values]) =>
      [values].flat().map((value): [string, Category] => [codeOf(value), category as Category]),
    ),
  );
}

function valuesOf(column: Column, rows: Rows, missing: readonly string[]): Value[] {
  const blank = new Set(missing.map(plainMissing));
  const values = new Map<string, Value>();
  for (const row of rows) {
    const text = (row[column.position - 1] ?? '').trim();
    const code = codeOf(text);
    const value = values.get(code);
    if (value !== undefined) value.count++;
    else if (!isBlankScore(text) && !blank.has(plainMissing(text))) values.set(code, { text, count: 1 });
  }
  return [...values.values()].sort((a, b) => b.count - a.count);
}

/** Whether no value is known to name a category. */
function namesNone(values: readonly Value[], given: CategoryCodes): boolean {
  return values.every(({ text }) => categoryIn(text, given) === undefined);
}

/** Values that name no category and are no numbers that stand for a missing answer, as 99 does. */
function unknownIn(values: readonly Value[], given: CategoryCodes): Value[] {
  const unknown = values.filter(({ text }) => categoryIn(text, given) === undefined);
  const others = unknown.filter(({ text }) => !isMissingCode(text));
  // -1 is a detractor in one code, and a missing answer beside others.
  const isCode = unknown.length > others.length && codesFitting(unknown).length > 0;
  return isCode ? unknown : others;
}

/** The codes that all values have. */
function codesFitting(values: readonly Value[]): CategoryCodes[] {
  if (values.length === 0) return [];
  return [...CODE_SETS, ...DOUBTFUL_CODES].filter((set) => values.every(({ text }) => set.has(codeOf(text))));
}

/** The one code that the values fit beyond doubt: a single value shows none. */
function theOnly(
  [codes, ...others]: readonly CategoryCodes[],
  values: readonly Value[],
): CategoryCodes | undefined {
  if (codes === undefined || others.length > 0 || values.length < 2) return undefined;
  return DOUBTFUL_CODES.includes(codes) ? undefined : codes;
}
