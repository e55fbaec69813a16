// What a comment is made of, in any language: stretches of words as they were written, in lower case.
import { plainText } from './plain-text.js';
import { segmentsOf } from './spaceless.js';

/** A run of words that no punctuation interrupts, as written: `don't`, `e-mail` and `l'assistance` are still whole. */
export type Stretch = readonly string[];

/** What a UTF-16 unit is to the reader. */
const UNKNOWN = 0;
const LETTER = 1;
/** A letter of a script that puts no spaces between words. */
const SPACELESS = 2;
/** An apostrophe, a hyphen: part of the word between two letters. */
const JOINER = 3;
const SPACE = 4;
/** All else: it ends the stretch. */
const BREAK = 5;
/** Half of a character: its other half is needed. */
const SURROGATE = 6;

/** The kinds of all units, looked up once each. */
const kinds = new Uint8Array(0x10000);

/** A longer run of letters is no word of any language: a key, a picture as text. */
const LONGEST = 100;

const WORD_PART = /[\p{L}\p{N}\p{M}\u200c\u200d]/u;
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Quotes and signs of money stand around words and part nothing. */
const SPACE_LIKE = /[^\S\r\n\v\f\u2028\u2029]|[\p{Cf}"“”„«»*_~`´#@&+$€£¥%°^=<>|/\\\p{So}\p{Sk}]/u;
const JOINERS = /['-]/;

function kindOf(unit: number): number {
  if (kinds[unit] === UNKNOWN) kinds[unit] = newKind(unit);
  return kinds[unit]!;
}

function newKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (JOINERS.test(character)) return JOINER;
  if (WITHOUT_SPACES.test(character)) return SPACELESS;
  if (WORD_PART.test(character)) return LETTER;
  return SPACE_LIKE.test(character) ? SPACE : BREAK;
}

/** The kind of a character beyond U+FFFF: a letter, or something like an emoji that ends the stretch. */
function astralKind(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (WITHOUT_SPACES.test(character)) return SPACELESS;
  return WORD_PART.test(character) ? LETTER : BREAK;
}

/**
 * The words of a comment, in stretches. HTML, addresses of pages and of people are no words, nor are emoji: a comment
 * of them alone has no stretch. The time is in proportion to the length.
 */
export function stretchesOf(comment: string): Stretch[] {
  return stretchesWith<string>(comment, (text, from, to, stretch) => stretch.push(text.slice(from, to)));
}

/** Puts what is made of a word into its stretch. The word is what the text holds from one place to another. */
export type TakeWritten<Item> = (text: string, from: number, to: number, stretch: Item[]) => void;

/** The same with something else instead of each word. */
export function stretchesWith<Item>(comment: string, take: TakeWritten<Item>): Item[][] {
  const text = plainText(comment);
  const { length } = text;
  const stretches: Item[][] = [];
  let stretch: Item[] = [];
  let at = 0;
  while (at < length) {
    let kind = kindOf(text.charCodeAt(at));
    if (kind === SURROGATE) kind = astralKind(text, at);
    if (kind === LETTER) {
      const end = wordEnd(text, at);
      if (end - at <= LONGEST) take(text, at, end, stretch);
      at = end;
    } else if (kind === SPACELESS) {
      const end = runEnd(text, at, SPACELESS);
      for (const word of segmentsOf(text.slice(at, end))) take(word, 0, word.length, stretch);
      at = end;
    } else {
      if (kind === BREAK && stretch.length > 0) {
        stretches.push(stretch);
        stretch = [];
      }
      at += text.charCodeAt(at) >= 0xd800 && isPair(text, at) ? 2 : 1;
    }
  }
  if (stretch.length > 0) stretches.push(stretch);
  return stretches;
}

/** Where the word ends that begins at `at`; a joiner belongs to it where a letter follows. */
function wordEnd(text: string, at: number): number {
  let end = runEnd(text, at, LETTER);
  while (end + 1 < text.length && kindOf(text.charCodeAt(end)) === JOINER) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Where the run of one kind ends that begins at `at`; a mark stays with the letter before it. */
function runEnd(text: string, at: number, wanted: number): number {
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === wanted) at++;
    else if (kind === SURROGATE && astralKind(text, at) === wanted) at += isPair(text, at) ? 2 : 1;
    else break;
  }
  return at;
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}

/** Whether a text has letters of a script that puts no spaces between words. */
export function isSpaceless(text: string): boolean {
  return WITHOUT_SPACES.test(text);
}
