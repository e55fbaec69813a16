// What values of a category column stand for, as it is typed: promoter=A,passive=B|C,detractor=D.
import type { Category } from '../core/category.js';
import type { CategoryCodesOption } from '../input/cells/category.js';

const CATEGORIES: readonly Category[] = ['promoter', 'passive', 'detractor'];

/** Values by their category. */
export type CategoryValues = Partial<Record<Category, string[]>>;

/** The text of {@link parseCategoryCodes}; a comma or a bar in a value gets a backslash. */
export function categoryCodesText(codes: CategoryCodesOption): string {
  return CATEGORIES.filter((category) => codes[category] !== undefined)
    .map((category) => {
      const values = [codes[category]!].flat().map((value) => value.replace(/[,|\\]/g, '\\$&'));
      return `${category}=${values.join('|')}`;
    })
    .join(',');
}

/** Values with their categories, by category. */
export function byCategory(
  entries: readonly (readonly [value: string, category: Category])[],
): CategoryValues {
  const codes: CategoryValues = {};
  for (const [value, category] of entries) codes[category] = [...(codes[category] ?? []), value];
  return codes;
}

/** `promoter=A,passive=B|C,detractor=D` by category; undefined where the text says no such thing. */
export function parseCategoryCodes(text: string): CategoryValues | undefined {
  const codes: CategoryValues = {};
  for (const part of split(text, ',')) {
    const at = part.indexOf('=');
    const category = CATEGORIES.find((one) =>
      [one, `${one}s`].includes(part.slice(0, at).trim().toLowerCase()),
    );
    const values = split(part.slice(at + 1), '|').map((value) => value.replace(/\\([,|\\])/g, '$1').trim());
    if (at < 0 || category === undefined || codes[category] !== undefined || values.includes(''))
      return undefined;
    codes[category] = values;
  }
  return codes;
}

/** The value that stands for two categories, if one does. */
export function valueTwice(codes: CategoryCodesOption): string | undefined {
  const values = Object.values(codes).flatMap((each: string | readonly string[]) => [
    ...new Set([each].flat().map((value) => value.trim().toLowerCase())),
  ]);
  return values.find((value, i) => values.indexOf(value) !== i);
}

/** Parts between signs that have no backslash before them. */
function split(text: string, sign: string): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
