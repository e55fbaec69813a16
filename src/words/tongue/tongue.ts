// The tools with which the words of a language are made: its figures, plurals, dates, lists and quotes.
import type { Places } from '../../report/numbers.js';
import type { Numerals } from '../../report/numerals.js';
import type { Customs, Noun } from './customs.js';
import { dayOfMonth } from './dates.js';
import { numeralsOf } from './numerals.js';
import { formFor, nounAfter } from './plurals.js';

export interface Tongue extends Numerals {
  /** A whole number with its noun: "4 298 réponses", "20 de puncte". */
  counted(count: number, one: string, more: string): string;
  /** A number with decimals and its noun, which agrees with what is printed: 1.6 without decimals is "2 points". */
  measured(value: number, places: number, one: string, more: string): string;
  /** The word that agrees with a number, without the number: a verb, an adjective, a noun further on. */
  agreeing(value: number, one: string, more: string, places?: number): string;
  /** "a, b et c" */
  list(items: readonly string[]): string;
  /** "« a »" */
  quote(text: string): string;
  /** "p < 0,001", "p = 0,034" */
  p(value: number): string;
  /** "p < 0,05" */
  below(alpha: number): string;
  /** A number as it was given, with the decimals that it has: 37.5, and 38 for 38.0; two decimals at most. */
  asGiven(value: number): string;
  /** The day of a year that is known: "4 janv." */
  dayOfMonth(day: string): string;
}

/** The tools of a language, with these decimals. */
export function tongueOf(customs: Customs, places: Places): Tongue {
  const numerals = numeralsOf(customs, places);
  const { language, quotes } = customs;
  const ownDecimals = (value: number, most: number) =>
    Math.min(/\.(\d+)$/.exec(String(Number(value.toPrecision(6))))?.[1]?.length ?? 0, most);
  const measured = (value: number, digits: number, ...noun: Noun) =>
    `${numerals.decimal(value, digits)} ${nounAfter(customs, value, noun, digits)}`;
  return {
    ...numerals,
    measured,
    counted: (count, ...noun) => measured(count, 0, ...noun),
    agreeing: (value, one, more, digits) => formFor(customs, value, [one, more], digits),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    quote: (text) => `${quotes[0]}${text}${quotes[1]}`,
    p: (value) => (value < 0.001 ? `p < ${numerals.decimal(0.001, 3)}` : `p = ${numerals.decimal(value, 3)}`),
    below: (alpha) => `p < ${numerals.decimal(alpha, ownDecimals(alpha, 6))}`,
    asGiven: (value) => numerals.decimal(value, ownDecimals(value, 2)),
    dayOfMonth: (day) => dayOfMonth(customs, day),
  };
}
