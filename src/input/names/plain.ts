// Names and words made comparable.

const ASCII = /^[\x20-\x7e]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
  '’': "'",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Lower case without accents, words apart: `surveyResult` and `survey_result` alike. */
export function plainName(text: string): string {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  return ASCII.test(words) ? words : withoutAccents(words);
}

/** The words of a text and nothing else: `Don’t know.` and `dont_know` are not alike, `k. A.` and `K.A.` are. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  return (ASCII.test(lower) ? lower : withoutAccents(lower)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** @param text lower case. Wide letters become plain ones, and Hangul falls apart: both sides must go through here. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}
