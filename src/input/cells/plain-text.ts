// Cells in the characters that readers of dates and numbers know: what spreadsheets and keyboards put around or for them.

const ASCII = /^[\x20-\x7e]*$/;
/** Marks that change the direction of writing, joiners, and a byte order mark: nothing that one sees. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ACCENTS = /\p{M}/gu;
/** The zero of Arabic, Persian, Devanagari, Bengali and Thai digits; full-width ones are ASCII by their normal form. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/**
 * The text without accents, with ASCII digits, spaces, minus signs and apostrophes, and without what a spreadsheet puts
 * before text: `'2025-01-02` and `="2025-01-02"` are 2025-01-02.
 */
export function plainText(text: string): string {
  const plain = ASCII.test(text) ? text : normal(text);
  const first = plain.charCodeAt(0);
  if (first === 0x27) return plain.slice(1).trim();
  return first === 0x3d ? (/^="(.*)"$/.exec(plain)?.[1] ?? plain).trim() : plain;
}

function normal(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(ACCENTS, '')
    .replace(OTHER_DIGITS, digit)
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s/g, ' ')
    .trim();
}

function digit(character: string): string {
  const code = character.charCodeAt(0);
  return String(code - ZEROS.findLast((zero) => zero <= code)!);
}
