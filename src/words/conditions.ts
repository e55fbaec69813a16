// Conditions in sentences: where they were given, and values that never occur.
import type { ConditionOrigin, NeverOccurs } from '../input/problems.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';
import { quote } from './quote.js';

/** `--where "plan=pro"` */
export function conditionText(origin: ConditionOrigin, text: string, names: Names): string {
  const place = 'option' in origin ? (names(origin.option) ?? origin.option) : origin.places.join(', ');
  return `${place} ${quote(text)}`;
}

/** That a condition asks for a value which its column never has. */
export function neverOccurs({ origin, text, value, column, seen }: NeverOccurs, names: Names): string {
  const guess = nearest(value, seen);
  const meant = guess === undefined ? '' : `; did you mean ${quote(guess)}?`;
  return `${conditionText(origin, text, names)}: ${quote(value)} never occurs in ${quote(column)}${meant}`;
}
