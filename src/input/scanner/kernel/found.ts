// The text of one cell, trimmed and without its quotes, and what it is made of.
import { asked, IS_UNQUOTED } from './config';
import { UNESCAPED } from './layout';
import { trimmedEnd, trimmedStart } from './text';

const QUOTE: u8 = 0x22;

/** Of the cell that was found last: where its text is, how many digits it has, and whether all of it is ASCII. */
export let start: usize = 0;
export let end: usize = 0;
export let digits: i32 = 0;
export let isPlain: bool = true;
/** Bytes less those that go on with a character, plus those that begin one of two units. */
export let units: i32 = 0;

/** Finds the text of a cell; false where it is blank. */
export function find(from: usize, to: usize): bool {
  start = from;
  end = to;
  const isQuoted = load<u8>(from) === QUOTE && asked(IS_UNQUOTED) === 0;
  if (isQuoted) {
    start++;
    end--;
  }
  start = trimmedStart(start, end);
  end = trimmedEnd(start, end);
  let quotes: u32 = 0;
  digits = 0;
  isPlain = true;
  units = <i32>(end - start);
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const left = end - at;
    const wanted: u32 = left >= 16 ? 0xffff : ((<u32>1) << (<u32>left)) - 1;
    const areDigits = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9));
    digits += popcnt<u32>(<u32>i8x16.bitmask(areDigits) & wanted);
    quotes |= <u32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>QUOTE))) & wanted;
    if ((<u32>i8x16.bitmask(bytes) & wanted) === 0) continue;
    isPlain = false;
    const tops = v128.and(bytes, i8x16.splat(<i8>0xc0));
    units -= popcnt<u32>(<u32>i8x16.bitmask(i8x16.eq(tops, i8x16.splat(<i8>0x80))) & wanted);
    units += popcnt<u32>(<u32>i8x16.bitmask(i8x16.ge_u(bytes, i8x16.splat(<i8>0xf0))) & wanted);
  }
  if (isQuoted && quotes !== 0) halveQuotes();
  return start < end;
}

/** Two quotes in a quoted cell are one. */
function halveQuotes(): void {
  let out = UNESCAPED;
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at);
    store<u8>(out++, byte);
    if (byte === QUOTE) at++;
  }
  units -= <i32>(end - start - (out - UNESCAPED));
  start = UNESCAPED;
  end = out;
}
