// Masks what in a text tells who somebody is.
import { plainCharacters } from './plain-characters.js';
import { REDACT_PATTERNS, type RedactPattern } from './redact-patterns.js';
import type { RedactedKind } from './redacted-kinds.js';

/** A text without what tells who somebody is, and how often each kind of that was found. */
export interface RedactedText {
  readonly text: string;
  readonly found: Readonly<Partial<Record<RedactedKind, number>>>;
}

const MASKS: Readonly<Record<RedactedKind, string>> = {
  email: '[e-mail]',
  phone: '[phone]',
  card: '[card]',
  iban: '[iban]',
  id: '[id]',
  ip: '[ip]',
  link: '[link]',
};

/** All kinds have a digit or the sign of an e-mail address in them. */
const MAY_HOLD = /[@\d]|[[(]at[\])]/i;
/** How far before a number a word may say what it is of. */
const LOOK_BACK = 40;
/** In place of each character that is taken already: part of no pattern. */
const TAKEN = '\0';

/** Characters of a text that are masked as one. */
interface Masked {
  readonly kind: RedactedKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Masks e-mail addresses, telephone numbers, numbers of cards (by their check digit, Luhn) and accounts (IBAN, modulo
 * 97, or in its form but mistyped), national identity numbers, IPv4 addresses and links with secrets in them. Digits of
 * all scripts are read. What has no such form stays: order numbers, dates, prices, scores, versions, and names of
 * people, for which there is no form.
 * @example
 * redact('Mail ana@example.com or call +40 721 234 567 about order 10023456').text; // => 'Mail [e-mail] or call [phone] about order 10023456'
 * redact('4111 1111 1111 1111, not 4111 1111 1111 1112').found; // => { card: 1 }
 */
export function redact(text: string): RedactedText {
  let plain = plainCharacters(text);
  if (!MAY_HOLD.test(plain)) return { text, found: {} };
  const all: Masked[] = [];
  for (const pattern of REDACT_PATTERNS) {
    const masked = maskedBy(pattern, plain);
    plain = replaced(plain, masked, ({ from, to }) => TAKEN.repeat(to - from));
    all.push(...masked);
  }
  all.sort((a, b) => a.from - b.from);
  const found: Partial<Record<RedactedKind, number>> = {};
  for (const { kind } of all) found[kind] = (found[kind] ?? 0) + 1;
  return { text: replaced(text, all, ({ kind }) => MASKS[kind]), found };
}

function maskedBy({ kind, pattern, taken, overlaps }: RedactPattern, text: string): Masked[] {
  const masked: Masked[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: matched, index: from } = match;
    const length = taken?.(matched, text.slice(Math.max(0, from - LOOK_BACK), from)) ?? matched.length;
    if (length > 0) {
      masked.push({ kind, from, to: from + length });
      pattern.lastIndex = from + length;
    } else if (overlaps) pattern.lastIndex = from + 1;
  }
  return masked;
}

/** The text with something else in these places, which are in order. */
function replaced(text: string, places: readonly Masked[], by: (place: Masked) => string): string {
  if (places.length === 0) return text;
  let result = '';
  let end = 0;
  for (const place of places) {
    result += text.slice(end, place.from) + by(place);
    end = place.to;
  }
  return result + text.slice(end);
}
