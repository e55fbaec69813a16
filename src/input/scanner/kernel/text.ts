// What a trimmed cell may be. Where it may be a date, or words for a missing answer, the wrapper is asked; a cell of which
// that is denied here is surely none: what the readers of cells/ take is among what is asked.
import { asked, MISSING_BITS } from './config';
import { MISSING_WORDS, MONTH_LETTERS } from './layout';

const TAB: u8 = 0x09;
const CR: u8 = 0x0d;
const SPACE: u8 = 0x20;
const PLUS: u8 = 0x2b;
const COMMA: u8 = 0x2c;
const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const SLASH: u8 = 0x2f;
const APOSTROPHE: u8 = 0x27;
const EQUALS: u8 = 0x3d;
const T: u8 = 0x54;
/** Longer words of a day of the week there are none. */
const LONGEST_WEEKDAY: usize = 20;

function isSpace(byte: u8): bool {
  return byte === SPACE || (byte >= TAB && byte <= CR);
}

/** Whether three bytes, or their last two, are white space beyond ASCII, as String.trim knows it. */
function wideSpace(first: u8, second: u8, third: u8): usize {
  if (first === 0xe2)
    return (second === 0x80 &&
      ((third >= 0x80 && third <= 0x8a) || third === 0xa8 || third === 0xa9 || third === 0xaf)) ||
      (second === 0x81 && third === 0x9f)
      ? 3
      : 0;
  if (first === 0xe1) return second === 0x9a && third === 0x80 ? 3 : 0;
  if (first === 0xe3) return second === 0x80 && third === 0x80 ? 3 : 0;
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

export function trimmedStart(start: usize, end: usize): usize {
  while (start < end) {
    const byte = load<u8>(start);
    if (isSpace(byte)) start++;
    else if (byte < 0xc2) break;
    else if (byte === 0xc2 && load<u8>(start, 1) === 0xa0) start += 2;
    else if (end - start >= 3 && wideSpace(byte, load<u8>(start, 1), load<u8>(start, 2)) !== 0) start += 3;
    else break;
  }
  return start;
}

export function trimmedEnd(start: usize, end: usize): usize {
  while (start < end) {
    const byte = load<u8>(end - 1);
    if (isSpace(byte)) end--;
    else if (byte < 0x80 || end - start < 2) break;
    else if (byte === 0xa0 && load<u8>(end - 2) === 0xc2) end -= 2;
    else if (end - start >= 3 && wideSpace(load<u8>(end - 3), load<u8>(end - 2), byte) !== 0) end -= 3;
    else break;
  }
  return end;
}

function isDigit(at: usize): bool {
  return load<u8>(at) - 0x30 <= 9;
}

/** Digits, perhaps with a sign before them and one comma or point between them. */
export function isNumber(start: usize, end: usize, digits: i32): bool {
  const first = load<u8>(start);
  if (first === PLUS || first === MINUS) start++;
  const others = <i32>(end - start) - digits;
  if (others === 0) return true;
  if (others !== 1 || !isDigit(start) || !isDigit(end - 1)) return false;
  while (isDigit(start)) start++;
  const mark = load<u8>(start);
  return mark === POINT || mark === COMMA;
}

function letter(byte: u8): u32 {
  return <u32>(byte | 0x20) - 0x61;
}

/** Whether three letters follow each other as in the name of a month. */
function hasMonth(start: usize, end: usize): bool {
  let one: u32 = 26;
  let two: u32 = 26;
  for (let at = start; at < end; at++) {
    const three = letter(load<u8>(at));
    if (one < 26 && two < 26 && three < 26) {
      const place = (one * 26 + two) * 26 + three;
      if (((load<u8>(MONTH_LETTERS + (place >> 3)) >> <u8>(place & 7)) & 1) !== 0) return true;
    }
    one = two;
    two = three;
  }
  return false;
}

/** Whether digits and what is after them may begin a date in digits. */
function mayBeDigits(start: usize, end: usize): bool {
  let at = start;
  while (at < end && at - start < 9 && isDigit(at)) at++;
  const run = at - start;
  if (run === 8) return at < end && load<u8>(at) === T;
  if (run !== 1 && run !== 2 && run !== 4) return false;
  if (at < end && load<u8>(at) === SPACE) at++;
  if (at >= end) return false;
  const mark = load<u8>(at);
  if (mark !== MINUS && mark !== SLASH && mark !== POINT) return false;
  if (++at < end && load<u8>(at) === SPACE) at++;
  return at < end && isDigit(at);
}

/** Whether a cell with a day of the week may go on with a date in digits. */
function mayBeAfterWord(start: usize, end: usize): bool {
  let at = start;
  while (at < end && at - start < LONGEST_WEEKDAY && !isSpace(load<u8>(at))) at++;
  while (at < end && isSpace(load<u8>(at))) at++;
  return mayBeDigits(at, end);
}

/** Whether all characters beyond ASCII are letters of Europe or signs of China, of which none is a digit or a mark. */
function areLetters(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at);
    if (byte < 0xc2) continue;
    if (!((byte >= 0xc3 && byte <= 0xc5) || (byte >= 0xe4 && byte <= 0xe9))) return false;
  }
  return true;
}

/** Whether a cell may be a date that is not in a form of days.ts, and more than a number. */
export function mayBeWrittenDate(start: usize, end: usize, digits: i32, isPlain: bool): bool {
  if (!isPlain) return digits >= 2 || !areLetters(start, end);
  if (digits < 2) return false;
  const first = load<u8>(start);
  if (first === APOSTROPHE || first === EQUALS) return true;
  if (isDigit(start) && mayBeDigits(start, end)) return true;
  return (letter(first) < 26 && mayBeAfterWord(start, end)) || hasMonth(start, end);
}

/** Whether a cell without digits may say that there is no answer. */
export function mayBeMissing(start: usize, end: usize, isPlain: bool): bool {
  if (!isPlain) return true;
  let hash: u32 = 0x811c9dc5;
  let hasLetters = false;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const one = letter(load<u8>(at));
    if (one >= 26) {
      isApart = true;
      continue;
    }
    if (isApart && hasLetters) hash = (hash ^ SPACE) * 0x01000193;
    hash = (hash ^ (one + 0x61)) * 0x01000193;
    hasLetters = true;
    isApart = false;
  }
  if (!hasLetters) return true;
  const place = hash >> (32 - <u32>asked(MISSING_BITS));
  return ((load<u8>(MISSING_WORDS + (place >> 3)) >> <u8>(place & 7)) & 1) !== 0;
}
