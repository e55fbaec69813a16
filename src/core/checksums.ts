// Check digits of numbers that people are known by.

/**
 * Whether digits end in the check digit of Luhn (ISO/IEC 7812-1, annex B), as those of cards do.
 * @param digits nothing but digits
 * @example
 * ['4111111111111111', '4111111111111112'].map(passesLuhn); // => [true, false]
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.at(-1 - i));
    const doubled = i % 2 === 0 ? digit : 2 * digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Letters at the beginning of an IBAN, and how many characters it has in that country (the registry of SWIFT). */
const IBAN_LENGTHS = /* @__PURE__ */ (() =>
  new Map(
    (
      'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18' +
      'FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27' +
      'MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27' +
      'SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
    )
      .match(/.{4}/g)!
      .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
  ))();

/**
 * How many characters an IBAN of this country has; undefined where there are none.
 * @param country two capital letters
 * @example
 * ['DE', 'ZZ'].map(ibanLength); // => [22, undefined]
 */
export function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS.get(country);
}

/**
 * Whether an IBAN has the right check digits: it leaves 1 when 97 divides it (ISO 7064, MOD 97-10).
 * @param iban capital letters and digits alone
 * @example
 * ['DE89370400440532013000', 'DE88370400440532013000'].map(passesMod97); // => [true, false]
 */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
