// How wide a text is in pixels, near enough: the font of the reader is not known. Rather too wide than too narrow.
import { characters, takeWidth, textWidth } from '../width.js';

/** Widths of letters as parts of the font's size, for a wide sans-serif font. */
const NARROW = 0.36;
export const MEDIUM = 0.6;
const LARGE = 0.74;
const WIDEST = 0.95;
const EAST_ASIAN = 1.05;
const ELLIPSIS = '…';

/** The width of a text. @param size of the font, in pixels */
export function pixelsOf(text: string, size: number): number {
  let width = 0;
  for (const character of characters(text)) width += partOf(character);
  return width * size;
}

const NARROW_CHARACTERS = new Set(" iljtfr.,:;'’|!()·[]");
const WIDEST_CHARACTERS = new Set('mwMW%@…—→');

function partOf(character: string): number {
  if (NARROW_CHARACTERS.has(character)) return NARROW;
  if (WIDEST_CHARACTERS.has(character)) return WIDEST;
  // Figures and Latin letters, which most are.
  if (character <= 'z') return character >= 'A' && character <= 'Z' ? LARGE : MEDIUM;
  if (/^\p{Lu}$/u.test(character)) return LARGE;
  return textWidth(character) > 1 ? EAST_ASIAN : MEDIUM * textWidth(character);
}

/** A text that fits the width, with a sign where its end is missing. */
export function cut(text: string, width: number, size: number): string {
  if (pixelsOf(text, size) <= width) return text;
  let taken = '';
  const room = width - pixelsOf(ELLIPSIS, size);
  let used = 0;
  for (const character of characters(text)) {
    used += partOf(character) * size;
    if (used > room) break;
    taken += character;
  }
  return `${(taken || takeWidth(text, 1)).trimEnd()}${ELLIPSIS}`;
}

/** A text in lines that fit the width: up to a number of lines, and the last is cut. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && pixelsOf(rest, size) > width) {
    const head = headOf(rest, width, size);
    lines.push(head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return [...lines, cut(rest, width, size)];
}

/** The beginning that fits, up to the last space or sign between words; a longer word is broken. */
function headOf(text: string, width: number, size: number): string {
  let taken = '';
  let used = 0;
  for (const character of characters(text)) {
    used += partOf(character) * size;
    if (used > width) break;
    taken += character;
  }
  const words = /^.*[ /–-]/u.exec(taken);
  return words?.[0] ?? (taken || takeWidth(text, 1));
}
