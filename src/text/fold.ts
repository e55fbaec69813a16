// Letters without their accents.

const ASCII = /^[\x00-\x7f]*$/;
/** The accents of Latin and Greek letters. Marks of other scripts, as of Thai and Japanese, make another letter. */
const ACCENTS = /(?<=[\p{sc=Latin}\p{sc=Greek}])[\u0300-\u036f]+/gu;
/** Letters that have no accent and are written without what sets them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ё: 'е' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A text in lower case without accents: "întârziere" and "intarziere" are alike. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');
}
