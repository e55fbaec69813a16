// The ways in which people and survey tools write one number of a scale: `9`, `09`, `9.0`, `9/10`, `="9"`, full-width
// digits, and a number with its label, `10 - Extremely likely`. A number inside a sentence is none of them.

import { isMonthName } from './date-names.js';

/** A cell read as one number. */
export interface WrittenNumber {
  readonly value: number;
  /** Of `9/10` and `9 out of 10` the second number; undefined where only one is written. */
  readonly outOf: number | undefined;
}

/** Longer texts are no numbers with a label; they are not even looked at. */
const LONGEST = 160;
/** A label that nothing but white space parts from its number has at most as many words. */
const MOST_WORDS = 6;
const ASCII = /^[\x20-\x7e]*$/;
/** Characters that are not seen, such as those that say which way to write. */
const UNSEEN = /\p{Cf}/gu;
/** Where the digits of other scripts begin; full-width ones become plain by NFKC. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50];
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;

/** `="9"`, `'9`, `"9"`: how spreadsheets are told that a number is text. */
const WRAPPED = [/^="(.*)"$/s, /^'(.*?)'?$/s, /^"(.*)"$/s, /^=(\d+)$/s];
/** `9.0E0`, `1.0E1`: how some engines write a double. */
const SCIENTIFIC = /^\d\.\d+E\d{1,2}$/i;
const NUMBER = '\\+?0*(\\d{1,3})(?:[.,]0*)?';
/** "of", between a score and the highest one. */
const OF = '(?:/|out of|of|over|sur|von|de|din|su|van|av|af|z|ze|od|iz|из|από)';
const OUT_OF = `(?:\\s*${OF}\\s*(\\d{1,3})(?![\\d.,]))?`;
/** `x of 10`, `(sur 10)`: the number is that of the highest answer. */
const BEFORE_HIGHEST = new RegExp(`(?:^|[^\\p{L}])${OF}\\s*$`, 'iu');
const AT_START = new RegExp(`^${NUMBER}${OUT_OF}`, 'iu');
/** What stands before a number at the end must not be part of it: no digit, no sign that makes it another number. */
const AT_END = new RegExp(`^([^\\p{Nd}]*?)${NUMBER}${OUT_OF}\\s*[)\\]}]?$`, 'iu');
const SEPARATORS = '[-–—−:=.,;|/>·•→_)(\\[\\]{}]';
const SEPARATED_AFTER = new RegExp(`^\\s*${SEPARATORS}`, 'u');
const SEPARATED_BEFORE = new RegExp(`${SEPARATORS}\\s*$`, 'u');
const STARTS_WORDS = /^[\p{L}"'“”«‘¡¿]/u;
const SENTENCE_END = /[.!?…]\s+\S/;

/** Words that make a number beside them something else than a score: a time, an amount, an ordinal, a range. */
const OTHER = new RegExp(
  `^(?:${[
    'h|hrs?|hours?|min|mins|minutes?|sec|secs|seconds?|days?|weeks?|months?|years?|am|pm|a\\.m\\.|p\\.m\\.|yrs?',
    'heures?|jours?|semaines?|mois|ans?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|ore|zile|luni|ani',
    'stars?|étoiles?|etoiles?|sterne?n?|estrellas?|estrelas?|stell[ae]|sterren|stele|звезд\\p{L}*|星',
    'eur|usd|gbp|chf|ron|lei|euros?|dollars?|k|m|km|kg|g|cm|mm|px|mb|gb|x|times|people|persons?',
    'st|nd|rd|th|er|ère|e|ème|º|ª|o|a',
    'to|or|of|and|but|because|since|if|when|as|for|from|less|more|than|under|over|above|below|at|about|around|between',
    'weil|aber|und|oder|bis|parce|car|mais|et|ou|porque|pero|perch[eé]|però|want|maar|omdat',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
/** How a sentence begins that ends with a number. */
const SENTENCE_START =
  /^(?:i|i['’]\p{L}+|we|my|our|it|it['’]s|you|they|he|she|je|j['’]\p{L}+|nous|ich|wir|es|yo|eu|noi|io|ik|wij|jag|jeg|ja|я|мы|gave|give|from|using|on|at|by|in|after|since|for|with|less|more|under|over|above|below|about|around|between|not? (?:less|more))(?![\p{L}])/iu;

/** Whether there is a digit in a text: without one it is no number. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/** The cell in plain form: ordinary digits and spaces, no exponent, without marks that make spreadsheets treat it as text. */
export function plainCell(cell: string): string {
  let text = cell.trim();
  if (!ASCII.test(text))
    text = text
      .normalize('NFKC')
      .replace(UNSEEN, '')
      .replace(/\p{Nd}/gu, plainDigit)
      .trim();
  for (const pattern of WRAPPED) {
    const inner = pattern.exec(text)?.[1];
    if (inner !== undefined && inner !== text) return inner.trim();
  }
  return SCIENTIFIC.test(text) ? String(Number(text)) : text;
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * Reads a plain cell as one whole number of a scale, with or without a label.
 * @param text as {@link plainCell} gives it
 * @returns undefined where it is anything else: a fraction, a negative number, two numbers, words, a sentence
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (text.length > LONGEST || !DIGIT.test(text)) return undefined;
  const start = AT_START.exec(text);
  if (start !== null) {
    const [matched, digits, outOf] = start;
    const rest = text.slice(matched.length);
    const isLabelled = rest !== '' && isLabelAfter(rest, outOf !== undefined);
    return rest === '' || isLabelled ? written(digits!, outOf) : undefined;
  }
  const end = AT_END.exec(text);
  if (end === null) return undefined;
  const [, label, digits, outOf] = end;
  return isLabelBefore(label!) ? written(digits!, outOf) : undefined;
}

function written(digits: string, outOf: string | undefined): WrittenNumber {
  return { value: Number(digits), outOf: outOf === undefined ? undefined : Number(outOf) };
}

function isLabelAfter(rest: string, isOutOf: boolean): boolean {
  if (!isWords(rest) || isMonth(rest)) return false;
  if (SEPARATED_AFTER.test(rest)) return true;
  const label = rest.trim();
  if (!STARTS_WORDS.test(label) || OTHER.test(label) || !isShort(label)) return false;
  // "9Likely", but not "9b": one letter is a code. A letter of Chinese or Japanese is a word.
  return isOutOf || /^\s/.test(rest) || label.length > 1 || /[^\p{Script=Latin}]/u.test(label);
}

function isLabelBefore(text: string): boolean {
  if (!isWords(text) || isMonth(text) || BEFORE_HIGHEST.test(text)) return false;
  if (/[-−–]$/.test(text) && /\s[-−–]$/.test(text)) return false;
  const label = text.trim();
  if (SEPARATED_BEFORE.test(label)) return !SENTENCE_START.test(label);
  if (SENTENCE_START.test(label) || OTHER.exec(label)?.[0] === label || !isShort(label)) return false;
  return /\s$/.test(text) || label.length > 2 || /[^\p{Script=Latin}]/u.test(label);
}

/** Whether a label makes a date of the number, as `9-Mar` and `sept. 9` are. */
const isMonth = (label: string) => isMonthName(label.replace(/^[\s.,/-]+|[\s.,/-]+$/g, ''));

/** Words without a digit. */
const isWords = (text: string) => LETTER.test(text) && !DIGIT.test(text);

const isShort = (label: string) => label.split(/\s+/).length <= MOST_WORDS && !SENTENCE_END.test(label);
