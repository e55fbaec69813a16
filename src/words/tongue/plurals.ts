// Which form of a word goes with a number, by the plural rules of CLDR, for the number as it is printed: 1.6 that is
// printed as 2 is plural.
import { decimal } from '../../report/numbers.js';
import type { Customs, Noun } from './customs.js';

const RULES = new Map<string, Intl.PluralRules>();

/** Plural category of a number that is printed with these decimals. */
function categoryOf(language: string, value: number, places: number): Intl.LDMLPluralRule {
  const key = `${language} ${places}`;
  const rules =
    RULES.get(key) ??
    new Intl.PluralRules(language, { minimumFractionDigits: places, maximumFractionDigits: places });
  RULES.set(key, rules);
  return rules.select(Number(decimal(Math.abs(value), places)));
}

/** The form that agrees with a number: of a noun that does not follow it, of a verb, of an adjective. */
export function formFor({ language }: Customs, value: number, [one, more]: Noun, places = 0): string {
  return categoryOf(language, value, places) === 'one' ? one : more;
}

/** The noun that follows a number, with the preposition that some numbers ask for: "de puncte" after 20. */
export function nounAfter(customs: Customs, value: number, noun: Noun, places = 0): string {
  const { language, linked } = customs;
  const form = formFor(customs, value, noun, places);
  return linked?.category === categoryOf(language, value, places) ? linked.of(form) : form;
}
