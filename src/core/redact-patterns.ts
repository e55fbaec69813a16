// What in a text tells who somebody is: each kind by its form and, where there is one, by its check digits. Order numbers,
// dates, prices, scores and versions are none of it.
import { ibanLength, passesLuhn, passesMod97 } from './checksums.js';
import type { RedactedKind } from './redacted-kinds.js';

/** One form of one kind. */
export interface RedactPattern {
  readonly kind: RedactedKind;
  /** Global, and quick on any text: nothing in it repeats without a limit. */
  readonly pattern: RegExp;
  /**
   * How many characters of a match, from its first on, are it; all unless given.
   * @param before the text just before the match
   */
  readonly taken?: (match: string, before: string) => number;
  /** Where nothing is taken of a match, the next one may begin within it. */
  readonly overlaps?: true;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
const allIf = (is: boolean, match: string) => (is ? match.length : 0);

/** What numbers are of that name nobody: an order, an invoice, a parcel; then perhaps "no.", "#", a colon. */
const OF_A_THING = /* @__PURE__ */ (() =>
  new RegExp(
    String.raw`(?:${[
      'order|invoice|ticket|ref(?:erence)?|case|booking|tracking|parcel|shipment|contract|policy|item|sku|serial|part|article|product|model|version|build|isbn|ean',
      'commande|facture|dossier|colis|contrat|article|référence|bestell\\p{L}*|rechnung\\p{L}*|auftrag\\p{L}*|vertrag\\p{L}*|artikel\\p{L}*|sendung\\p{L}*|paket\\p{L}*|kunden\\p{L}*',
      'comand[aă]|comenzii|factur[aă]|colet|pedido|factura|referencia|encomenda|fatura|ordine|fattura|bestelling|factuur|pakket',
    ].join(
      '|',
    )})s?[\s:.#-]{0,3}(?:(?:numbers?|no|nr|num|n[°º]|id|code|nummer|numéro|numărul|número|numero)[\s:.#-]{0,3})?$|#\s?$`,
    'iu',
  ))();

/** A phone is spoken of just before. */
const OF_A_PHONE =
  /(?<!\p{L})(?:phone|tel|téléphone|telefon|teléfono|telefone|telefono|telefoon|mobile|mobil|portable|cell|handy|call|ring|fax|whatsapp|sms|móvil|cellulare|telemóvel)\P{L}{0,3}(?:number|nr|no|nummer|numéro|me|us|is|at|on|under|au|unter|la)?\P{L}{0,3}(?:at|on|is|under|unter|au|la)?\P{L}{0,3}$/iu;

/** 31.12.2025, 12/31/25 or 2025-12-31, and no more groups of digits after it. */
const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})(?![./-]?\d)/;

const isFree = (before: string) => !OF_A_THING.test(before);
/** A number of so many digits that is no date and not said to be of a thing. */
const phoneOf =
  (least: number, most: number) =>
  (match: string, before: string): number => {
    const { length } = digitsOf(match);
    return allIf(length >= least && length <= most && !DATE.test(match) && isFree(before), match);
  };

/** A bank in letters at most, then digits alone: words after a country and two digits are none. */
const IBAN_FORM = /^[A-Z]{2}\d{2}[A-Z]{0,4}\d+$/;

/**
 * How many characters an IBAN at the beginning of a text takes, with or without blanks. One that is mistyped is one by its
 * length and form: else a part of it would be taken for a telephone number.
 */
function takenByIban(match: string): number {
  const wanted = ibanLength(match.slice(0, 2).toUpperCase()) ?? 0;
  let iban = '';
  for (let i = 0; i < match.length && wanted > 0; i++) {
    if (/[a-z\d]/i.test(match[i]!)) iban += match[i]!.toUpperCase();
    if (iban.length < wanted) continue;
    const isWhole = !/^[a-z\d]/i.test(match.slice(i + 1));
    return allIf(passesMod97(iban) || (isWhole && IBAN_FORM.test(iban)), match.slice(0, i + 1));
  }
  return 0;
}

/** Those of the networks there are, by their first digits and lengths. */
const CARD =
  /^(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15}(?:\d{3})?)$/;

/** The weights of the first twelve digits of a Romanian CNP, and what a Spanish DNI's letter is by its rest of 23. */
const CNP_WEIGHTS = '279146358279';
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isCnp(digits: string): boolean {
  const sum = [...CNP_WEIGHTS].reduce((total, weight, i) => total + Number(weight) * Number(digits[i]), 0);
  return (sum % 11 === 10 ? 1 : sum % 11) === Number(digits[12]);
}

/** In this order: what one has taken is no part of another. */
export const REDACT_PATTERNS: readonly RedactPattern[] = /* @__PURE__ */ (() => [
  // An address with a name and a password, or with a value that may be somebody’s.
  {
    kind: 'link',
    pattern: /\b(?:https?|ftp):\/\/[^\s<>"']{1,2000}/giu,
    taken: (match) => allIf(/^\w+:\/\/[^/?#]*@|[?&#][^=&\s]{1,60}=[^&\s]{8,}/u.test(match), match),
  },
  // An e-mail address, also with (at) for its sign.
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?[[(](?:at|AT)[\])]\s?)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
  },
  // An IBAN: right for its country in length, and in check digits or form.
  {
    kind: 'iban',
    pattern: /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z\d]){10,42}/giu,
    taken: takenByIban,
    overlaps: true,
  },
  // The number of a payment card, by its first digits, its length and its check digit.
  {
    kind: 'card',
    pattern:
      /(?<![\d.,-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -]?)\d{6}\2\d{4,5})(?![\d-]|[.,]\d)/g,
    taken: (match) => allIf(CARD.test(digitsOf(match)) && passesLuhn(digitsOf(match)), match),
    overlaps: true,
  },
  // A number of social security of the United States.
  {
    kind: 'id',
    pattern: /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    taken: (match, before) => allIf(isFree(before), match),
  },
  // A National Insurance number of the United Kingdom.
  {
    kind: 'id',
    pattern:
      /(?<![A-Z\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Z\d])/g,
    taken: (match, before) => allIf(isFree(before), match),
  },
  // A French NIR, by its key.
  {
    kind: 'id',
    pattern: /(?<![\d.,-])[12] ?\d{2} ?(?:0\d|1[0-2]|[2-9]\d) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\d-]|[.,]\d)/g,
    taken: (match) => {
      const digits = digitsOf(match);
      return allIf(97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13)), match);
    },
  },
  // A Romanian CNP, by its date and its check digit.
  {
    kind: 'id',
    pattern: /(?<![\d.,-])[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}(?![\d-]|[.,]\d)/g,
    taken: (match, before) => allIf(isCnp(match) && isFree(before), match),
  },
  // A Spanish DNI or NIE, by its letter.
  {
    kind: 'id',
    pattern: /(?<![\p{L}\d.,-])(?:\d|[XYZ]-?)\d{7}-?[A-HJ-NP-TV-Z](?![\p{L}\d])/gu,
    taken: (match, before) => {
      const number = Number(
        match.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).replace(/\D/g, ''),
      );
      return allIf(DNI_LETTERS[number % 23] === match.at(-1) && isFree(before), match);
    },
  },
  // An Italian codice fiscale.
  {
    kind: 'id',
    pattern: /(?<![A-Z\d])[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?![A-Z\d])/gi,
  },
  // An IPv4 address; a version is shorter, or is called one.
  {
    kind: 'ip',
    pattern:
      /(?<![\d.])(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}(?!\d|\.\d)/g,
    taken: (match, before) =>
      allIf(digitsOf(match).length >= 7 && !/(?:\bv|version|release|build)\P{L}{0,3}$/iu.test(before), match),
  },
  // An international number: + or 00, and a country.
  {
    kind: 'phone',
    pattern: /(?<![\d+.,])(?:\+|00)(?: ?\(?[1-9]\d{0,3}\)?)(?:[ ./-]{0,2}\(?\d{1,6}\)?){1,7}(?!\d)/g,
    taken: (match, before) =>
      phoneOf(match.startsWith('+') ? 8 : 11, match.startsWith('+') ? 15 : 17)(match, before),
  },
  // A national number that begins with 0.
  {
    kind: 'phone',
    pattern: /(?<![\d+.,/-])\(?0[1-9]\d{0,10}\)?(?:[ ./-]{1,2}\d{2,8}){0,5}(?!\d|[.,/-]\d)/g,
    taken: phoneOf(9, 12),
  },
  // A number of North America, in its groups.
  {
    kind: 'phone',
    pattern:
      /(?<![\d+.,/-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([ .-]))[2-9]\d{2}[ .-]\d{4}(?!\d|[.,/-]\d)/g,
    taken: phoneOf(10, 11),
  },
  // Any number after a word for a phone.
  {
    kind: 'phone',
    pattern: /(?<![\d+.,/-])\(?\d{1,12}\)?(?:[ ./-]\d{1,8}){0,6}(?!\d|[.,/-]\d)/g,
    taken: (match, before) =>
      allIf(OF_A_PHONE.test(before) && digitsOf(match).length >= 6 && !DATE.test(match), match),
  },
])();
