// Names and words made comparable.

const ASCII = /^[\x20-\x7e]*$/;
/** Letters that have no accent and are written without what sets them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ς: 'σ' },
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

/** The words of a text with one space between them, and nothing else: `k. A.`, `K.A` and `(k a)` are alike. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return withoutAccents(lower)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param text lower case. Wide letters become plain ones, and Hangul falls apart: both sides must go through here. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}
