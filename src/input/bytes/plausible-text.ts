// Whether a text looks as people write: letters of one script beside each other, no signs inside words.

type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'kana' | 'hangul' | 'han';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['kana', /[\u3040-\u30fc]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
];
/** Scripts that stand in one word. */
const TOGETHER: Readonly<Partial<Record<Script, Script>>> = { kana: 'han', han: 'kana' };
/** What is never in text, or only where it was read wrong. */
const NEVER = /[\ufffd\x80-\x9f\p{Co}\p{Cn}]/u;
/** Boxes, blocks, the half-width letters that bytes beyond ASCII are in Shift_JIS, the vowel points of Hebrew. */
const ODD = /[\u2500-\u25ff\uff61-\uff9f\u0591-\u05c7]/u;
/** Letters that hardly any language of a survey has, but wrong readings are full of. */
const RARE = /[\u00d0\u00de\u00f0\u00fe\u00fd\u00ff\u0192\u02c6\u0402-\u040f\u0452-\u045f]/;
/** Quotes, dashes and signs that stand between words. */
const BETWEEN = /[\u2010-\u2026\u00ab\u00bb\u00a0\u00a3\u20ac\u00b0\u3000-\u301f\uff01-\uff60]/;
const APOSTROPHE = /[\u2019\u00b7]/;

/**
 * How plausible texts are, for each of their characters beyond ASCII: up to 1; below 0 where they make no sense.
 * @param isCommon whether an ideograph is one of those that make up nearly all text
 */
export function plausibility(texts: readonly string[], isCommon: (character: string) => boolean): number {
  let sum = 0;
  let count = 0;
  for (const text of texts) {
    const characters = [...text];
    characters.forEach((character, i) => {
      if (character <= '\x7f') return;
      count++;
      sum += scoreOf(character, characters[i - 1] ?? ' ', characters[i + 1] ?? ' ', isCommon);
    });
  }
  return count === 0 ? 0 : sum / count;
}

function scoreOf(
  character: string,
  before: string,
  after: string,
  isCommon: (character: string) => boolean,
): number {
  if (NEVER.test(character)) return -6;
  if (ODD.test(character)) return -3;
  const script = scriptOf(character);
  const around = [before, after].map(scriptOf);
  const isInWord = around[0] !== undefined && around[1] !== undefined;
  if (script === undefined) {
    if (APOSTROPHE.test(character)) return 0.8;
    if (isInWord) return -3;
    return BETWEEN.test(character) ? 0.5 : -1;
  }
  const isMixed = around.some(
    (other) => other !== undefined && other !== script && other !== TOGETHER[script],
  );
  if (isMixed) return -2;
  if (script === 'han') return isCommon(character) ? 1 : -0.5;
  // Syllables of Korean would be common ideographs too.
  if (script === 'hangul') return 1.2;
  // Accented letters are never all of a word.
  if (script === 'latin' && [before, after].every((other) => other > '\x7f')) return -1;
  if (RARE.test(character)) return -0.7;
  // A capital after a small letter.
  if (isUpper(character) && isLower(before)) return -2;
  const isAlone = around.every((other) => other === undefined);
  if (isAlone && script !== 'latin' && script !== 'kana') return -0.5;
  return 1;
}

function scriptOf(character: string): Script | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(character))?.[0];
}

function isUpper(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

function isLower(character: string): boolean {
  return /\p{Ll}/u.test(character);
}
