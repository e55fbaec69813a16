// Which columns nps drivers looks at, and why it leaves the others out.
import type { WeakRating } from '../../core/complete-answers.js';
import { readRating } from '../../input/cells/rating.js';
import type { ColumnUse, SurveyedColumn } from '../../input/columns/surveyed-column.js';

/** A column that is left out, and why. */
export type LeftOut =
  | { readonly column: string; readonly reason: Unfit }
  /** The options use it for something else. */
  | { readonly column: string; readonly reason: 'in-use'; readonly use: ColumnUse }
  | WeakRating;

/** What makes a column unfit: what it holds, or how much of it. */
export type Unfit =
  /** The answers themselves, or their categories. */
  | 'score'
  | 'group'
  | 'id'
  | 'date'
  | 'comment'
  | 'text'
  | 'empty'
  | 'constant'
  /** More different numbers than a rating has. */
  | 'many-numbers'
  /** More different values than segments may have. */
  | 'many-values';

/** What a column is looked at as. */
export type DriverKind = 'rating' | 'category';

/** A column as it is taken, or left out. */
export type Chosen = { readonly column: string; readonly kind: DriverKind } | LeftOut;

/** A column of numbers with more different ones is no rating, unless it is named. */
const MOST_NUMBERS = 20;
/** A column called like a comment holds choices where so few different texts are in it, each of so many answers. */
const MOST_CHOICES = 20;
const ANSWERS_A_CHOICE = 10;
/** As many rows are looked at: where there are more, what is the same in all of these may differ later. */
const LOOKED_AT = 1000;

/** What becomes of a column that nobody named. */
export function chosen(surveyed: SurveyedColumn): Chosen {
  const { column, kind, role, rows, values } = surveyed;
  if (role === 'score' || kind === 'score') return { column, reason: 'score' };
  if (role === 'group') return { column, reason: 'group' };
  if (role !== undefined && role !== 'condition') return { column, reason: 'in-use', use: role };
  switch (kind) {
    case 'rating':
      return { column, kind: kindOf(surveyed) };
    case 'number':
      if (values.length > MOST_NUMBERS) return { column, reason: 'many-numbers' };
      return { column, kind: kindOf(surveyed) };
    case 'category':
      return { column, kind: 'category' };
    case 'comment':
      return areChoices(surveyed) ? { column, kind: 'category' } : { column, reason: 'comment' };
    case 'constant':
      return rows < LOOKED_AT ? { column, reason: 'constant' } : { column, kind: kindOf(surveyed) };
    default:
      return { column, reason: kind };
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

/** Why a column that somebody named says what the outcome is; undefined where it does not. */
export function outcomeIn(name: string, column: SurveyedColumn | undefined): 'score' | 'group' | undefined {
  if (column?.role === 'score' || column?.kind === 'score' || name === '@category') return 'score';
  return column?.role === 'group' ? 'group' : undefined;
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
