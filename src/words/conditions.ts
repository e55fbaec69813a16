// Conditions in sentences: where they were given, and values that never occur.
import { grouped } from '../core/counted.js';
import type { ConditionOrigin, NeverOccurs, NotCompared } from '../input/problems.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';
import { quote } from './quote.js';

/** `--where "plan=pro"` */
export function conditionText(origin: ConditionOrigin, text: string, names: Names): string {
  const place = 'option' in origin ? (names(origin.option) ?? origin.option) : origin.places.join(', ');
  return `${place} ${quote(text)}`;
}

/** That a condition asks for a value which its column never has. */
export function neverOccurs(
  { origin, text, value, column, seen, instead, more }: NeverOccurs,
  names: Names,
): string {
  const others = more === undefined ? '' : `, nor do ${grouped(more)} more of its values`;
  const never = `${conditionText(origin, text, names)}: ${quote(value)} never occurs in ${quote(column)}${others}`;
  if (instead !== undefined) {
    const typed = instead.texts.map((one) => typedCondition(origin, one, names)).join(' ');
    return `${never}; ${instead.why === 'case' ? 'in another case it does' : `for all of ${quote(value)}`}: ${typed}`;
  }
  const guess = nearest(value, seen);
  return guess === undefined ? never : `${never}; did you mean ${quote(guess)}?`;
}

/** "number in $" */
export function wantedText({ wanted, unit }: Pick<NotCompared, 'wanted' | 'unit'>): string {
  return unit === undefined ? wanted : `${wanted} in ${unit}`;
}

/** A condition as it is typed: with its option, where it was given in one, and for the shell. */
export function typedCondition(origin: ConditionOrigin, text: string, names: Names): string {
  return ('option' in origin && names(origin.option, text)) || quote(text);
}

/** Several of them, one of which is meant. */
export function eitherCondition(origin: ConditionOrigin, texts: readonly string[], names: Names): string {
  return texts.map((text) => typedCondition(origin, text, names)).join(' or ');
}
