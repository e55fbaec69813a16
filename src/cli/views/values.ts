// The values of columns as people read them: blank, pooled, a category or a period is called what the language calls it.
// Records for programs have them as they are.
import type { Category } from '../../core/category.js';
import { OTHER } from '../../core/group.js';
import type { SegmentName } from '../../core/segment.js';
import type { Words } from '../../words/words.js';

/** What a name of a segment is made of. */
interface Named {
  readonly segment: SegmentName;
  /** It pools others. */
  readonly other?: true;
}

/** The values of a segment, one for each column. */
export function valuesOf({ segment, other }: Named, by: readonly string[], words: Words): string[] {
  return by.map((column) => {
    const value = segment[column] ?? null;
    return other && value === OTHER ? words.figures.other : valueText(column, value, words);
  });
}

/** A value of a column; null is a blank cell. */
export function valueText(column: string, value: string | null, words: Words): string {
  if (value === null) return words.figures.blank;
  if (column === '@category') return words.movers.categories[value as Category] ?? value;
  return DATES.test(column) ? words.numerals.period(value) : value;
}

/** Columns that are read as periods. */
const DATES = /:(?:day|week|month|quarter|year)$/;
