// A text in the characters that patterns know, each in its place.

const ASCII = /^[^\x80-\uffff]*$/;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** The full-width forms of the ASCII characters, and how far they are from these. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_BY = 0xfee0;
const DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;

/**
 * A text of the same length in which spaces, dashes, digits of all scripts and full-width characters are those of ASCII.
 * @example
 * plainCharacters('０７２１‑٢٣٤'); // => '0721-234'
 */
export function plainCharacters(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY))
    .replace(OTHER_DIGITS, plainDigit);
}

/** The ten digits of a script follow each other, from a code that ends in 0 or from one that ends in 6 on. */
function plainDigit(digit: string): string {
  // Beyond the first plane a digit has two places; those are letters of mathematics and rare scripts.
  if (digit.length > 1) return digit;
  const code = digit.charCodeAt(0);
  const endsInF = DIGIT.test(String.fromCharCode(code | 0xf));
  return String((code & 0xf) - (endsInF ? 6 : 0));
}
