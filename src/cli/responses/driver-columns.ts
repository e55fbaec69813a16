// Which columns nps drivers looks at, and why it leaves the others out.
import type { LeftOutReason } from '../../core/left-out.js';
import { readRating } from '../../input/cells/rating.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { type ColumnsBeside, useOf } from './columns-beside.js';

/** What a column is looked at as. */
export type DriverKind = 'rating' | 'category';

/** A column of numbers with more different ones is no rating, unless it is named. */
const MOST_NUMBERS = 20;
/** A column that is called like a comment holds choices where up to 20 different texts are in it, of 10 answers each. */
const MOST_CHOICES = 20;
const ANSWERS_A_CHOICE = 10;

/** All columns that may be drivers. */
export function usableDrivers(columns: readonly SurveyedColumn[]): ColumnsBeside {
  const leftOut = columns.flatMap((surveyed) => {
    const reason = unfitness(surveyed);
    return reason === undefined ? [] : [{ column: surveyed.column, reason }];
  });
  const isLeftOut = new Set(leftOut.map(({ column }) => column));
  return { keys: columns.map(({ column }) => column).filter((column) => !isLeftOut.has(column)), leftOut };
}

/** Why a column that nobody named is left out; undefined where it may be a driver. */
export function unfitness(surveyed: SurveyedColumn): LeftOutReason | undefined {
  const { kind, values } = surveyed;
  const use = useOf(surveyed);
  if (use !== undefined) return use;
  switch (kind) {
    case 'rating':
    case 'category':
    // Later rows may hold other values.
    case 'constant':
      return undefined;
    case 'number':
      return values.length > MOST_NUMBERS ? 'too-many-numbers' : undefined;
    case 'comment':
      return areChoices(surveyed) ? undefined : 'comment';
    default:
      return kind;
  }
}

const NUMBERED = /^(.*\p{L}.*?)\d+$/su;

/** `UTC-3` and `UTC-5`, or `Room 1` and `Room 2`: names that a number ends, one name for several. */
function areNumbered(values: readonly string[]): boolean {
  const names = values.flatMap((value) => NUMBERED.exec(value)?.[1] ?? []);
  return new Set(names).size < names.length;
}

/** Few different texts, each of many answers, are choices, whatever their column is called. */
function areChoices({ rows, blank, values }: SurveyedColumn): boolean {
  return values.length > 1 && values.length <= Math.min(MOST_CHOICES, (rows - blank) / ANSWERS_A_CHOICE);
}

/** What a column is looked at as, whoever chose it: numbers are ratings; all else, and a key without one, are segments. */
export function kindOf(column: Pick<SurveyedColumn, 'kind' | 'values'> | undefined): DriverKind {
  if (column === undefined || areNumbered(column.values)) return 'category';
  if (column.kind === 'rating') return 'rating';
  const ratings = column.values.map(readRating).filter((rating) => rating !== null);
  const isRating = ratings.length > 0 && !ratings.some(Number.isNaN);
  // Two numbers are a group and the others, such as 0 and 1.
  return isRating && new Set(ratings).size !== 2 ? 'rating' : 'category';
}
