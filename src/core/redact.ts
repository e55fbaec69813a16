// Masks what in a text tells who somebody is.
import { REDACT_PATTERNS, type RedactedKind } from './redact-patterns.js';

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

/**
 * Masks e-mail addresses, telephone numbers, numbers of cards (by their check digit, Luhn) and accounts (IBAN, modulo
 * 97), national identity numbers, IPv4 addresses and links with secrets in them. What has no such form stays: order
 * numbers, dates, prices, scores, versions, and names of people, for which there is no form.
 * @example
 * redact('Mail ana@example.com or call +40 721 234 567 about order 10023456').text; // => 'Mail [e-mail] or call [phone] about order 10023456'
 * redact('4111 1111 1111 1111, not 4111 1111 1111 1112').found; // => { card: 1 }
 */
export function redact(text: string): RedactedText {
  const found: Partial<Record<RedactedKind, number>> = {};
  if (!MAY_HOLD.test(text)) return { text, found };
  let masked = text;
  for (const { kind, pattern, taken } of REDACT_PATTERNS) {
    masked = masked.replace(pattern, (match, ...rest) => {
      const index = rest.find((one) => typeof one === 'number') as number;
      const length = taken?.(match, masked.slice(Math.max(0, index - LOOK_BACK), index)) ?? match.length;
      if (length === 0) return match;
      found[kind] = (found[kind] ?? 0) + 1;
      return MASKS[kind] + match.slice(length);
    });
  }
  return { text: masked, found };
}
