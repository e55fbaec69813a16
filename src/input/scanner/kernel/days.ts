// Cells that are read as days: a cell is cut to its day before it is looked up, so that millions of different times are
// a few thousand cells. What is cut here means the same as the whole cell; every other cell is looked up as it is.
import { lookUp, meaning } from './cells';
import { asked, IS_UNQUOTED } from './config';
import { DAY_TEXT } from './layout';

const QUOTE: u8 = 0x22;
const SPACE: u8 = 0x20;
const PLUS: u8 = 0x2b;
const COMMA: u8 = 0x2c;
const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const SLASH: u8 = 0x2f;
const COLON: u8 = 0x3a;
const ZERO: u32 = 0x30;
const T: u8 = 0x54;
const Z: u8 = 0x5a;
/** "AM" and "PM" in small letters, and the bit that makes a letter small. */
const AM: u16 = 0x6d61;
const PM: u16 = 0x6d70;
const SMALL: u16 = 0x2020;
/** "UT" and "C". */
const UT: u16 = 0x5455;
const C: u8 = 0x43;
/** The shortest date, 1/2/26, and more than any clock behind one needs. */
const SHORTEST: usize = 6;
const LONGEST: usize = 40;
/** The lengths of 2026-01-02, of 2026-01-02 10:30 and of 2026-01-02 10:30:59. */
const ISO_DAY: usize = 10;
const ISO_MINUTE: usize = 16;
const ISO_SECOND: usize = 19;
const NONE: i32 = -1;
/** 2100-01-01 in Unix seconds: what is later counts something else. */
const LAST_SECOND: u64 = 4_102_444_800;
const SECONDS_A_DAY: u64 = 86_400;

/** Cells that are not blank and were looked up whole. */
export let wholeDates: f64 = 0;

/** What a cell of a column of days means. */
export function dayMeaning(column: i32, from: usize, to: usize): i32 {
  let start = from;
  let end = to;
  if (to - from > 1 && load<u8>(from) === QUOTE && asked(IS_UNQUOTED) === 0) {
    start++;
    end--;
  }
  const length = end - start;
  // As most clocks write it; what follows would find the same.
  if (length === ISO_SECOND && isIsoMinute(start, length) && isSecond(start + ISO_MINUTE))
    return lookUp(column, start, start + ISO_DAY);
  if (length >= SHORTEST && length <= LONGEST) {
    const dayEnd = dayEndOf(start, end);
    if (dayEnd !== 0) return lookUp(column, start, dayEnd);
    const text = unixDay(start, length);
    if (text !== 0) return meaning(column, DAY_TEXT, DAY_TEXT + text);
  }
  if (length !== 0) wholeDates += 1;
  return meaning(column, from, to);
}

/** Where the day ends in a date of a known form; 0 in any other cell. */
export function dayEndOf(start: usize, end: usize): usize {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return 0;
  const dayEnd = isIsoMinute(start, length) ? endOf(start + ISO_DAY, start + ISO_MINUTE, end) : 0;
  return dayEnd !== 0 ? dayEnd : dateEnd(start, end);
}

/** Seconds of the day in 2026-01-02 10:30 or 2026-01-02T10:30:59, and nothing else; -1 in any other cell. */
export function secondsOfDay(start: usize, end: usize): i32 {
  const length = end - start;
  if ((length !== ISO_MINUTE && length !== ISO_SECOND) || !isIsoMinute(start, length)) return NONE;
  const minutes = twoDigits(start + 11, end) * 60 + twoDigits(start + 14, end);
  if (length === ISO_MINUTE) return minutes * 60;
  return isSecond(start + ISO_MINUTE) ? minutes * 60 + twoDigits(start + 17, end) : NONE;
}

/** Whether a cell begins as 2026-01-02 10:30 or 2026-01-02T10:30 does, with a time that exists. */
function isIsoMinute(start: usize, length: usize): bool {
  if (length < ISO_MINUTE) return false;
  const above = i8x16.sub(
    v128.load(start),
    i8x16(0x30, 0x30, 0x30, 0x30, 0x2d, 0x30, 0x30, 0x2d, 0x30, 0x30, 0, 0x30, 0x30, 0x3a, 0x30, 0x30),
  );
  const most = i8x16(9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0x54, 2, 9, 0, 5, 9);
  if (!i8x16.all_true(i8x16.le_u(above, most))) return false;
  const between = load<u8>(start, 10);
  const isHour = load<u8>(start, 11) < 0x32 || load<u8>(start, 12) < 0x34;
  return isHour && (between === SPACE || between === T);
}

/** Whether there is a colon and a second that exists. */
function isSecond(at: usize): bool {
  return load<u8>(at) === COLON && digit(at + 1) <= 5 && digit(at + 2) <= 9;
}

/** Where the day ends, if a clock goes on behind its minutes as one may; else 0. */
function endOf(day: usize, minutes: usize, end: usize): usize {
  return minutes === end || isClockAfterMinutes(minutes, end, false, 0) ? day : 0;
}

function digit(at: usize): u32 {
  return <u32>load<u8>(at) - ZERO;
}

/** How many digits there are, at most as many as are asked for. */
function digits(at: usize, end: usize, most: i32): i32 {
  let count = 0;
  while (count < most && at + count < end && digit(at + count) <= 9) count++;
  return count;
}

/** Two digits as a number, or NONE. */
function twoDigits(at: usize, end: usize): i32 {
  return digits(at, end, 2) === 2 ? <i32>(digit(at) * 10 + digit(at + 1)) : NONE;
}

/** Where the day ends in 2026-1-2, 1/2/26, 1.2.2026 or 20260102T103000, alone or with a time; 0 in what is none. */
function dateEnd(start: usize, end: usize): usize {
  const first = digits(start, end, 8);
  if (first === 8) return compactEnd(start, end);
  if (first !== 4 && first !== 1 && first !== 2) return 0;
  let at = start + first;
  const mark = load<u8>(at);
  if (at === end || (mark !== MINUS && mark !== SLASH && mark !== POINT)) return 0;
  const second = digits(++at, end, 2);
  at += second;
  if (second === 0 || at >= end || load<u8>(at) !== mark) return 0;
  const third = digits(++at, end, first === 4 ? 2 : 4);
  if (third === 0 || (first !== 4 && third !== 2 && third !== 4)) return 0;
  at += third;
  if (at === end) return at;
  const between = load<u8>(at);
  return (between === SPACE || between === T) && isClock(at + 1, end) ? at : 0;
}

/** The same of 20260102T103000Z, in years of which the bare number is a date too. */
function compactEnd(start: usize, end: usize): usize {
  const century = twoDigits(start, end);
  const day = start + 8;
  if ((century !== 19 && century !== 20) || day === end || load<u8>(day) !== T) return 0;
  const hour = twoDigits(day + 1, end);
  const minute = twoDigits(day + 3, end);
  const second = twoDigits(day + 5, end);
  if (hour === NONE || hour > 23 || minute === NONE || minute > 59 || second === NONE || second > 59)
    return 0;
  const at = day + 7;
  return at === end || (at + 1 === end && load<u8>(at) === Z) ? day : 0;
}

/** Whether there is a time that exists, such as 9:05, 10:30:00.123 PM, 10:30:00 +02:00. */
function isClock(at: usize, end: usize): bool {
  const hours = digits(at, end, 2);
  if (hours === 0) return false;
  const hour = hours === 1 ? digit(at) : digit(at) * 10 + digit(at + 1);
  at += hours;
  if (at >= end || load<u8>(at) !== COLON) return false;
  const minute = twoDigits(at + 1, end);
  return minute !== NONE && minute <= 59 && isClockAfterMinutes(at + 3, end, true, hour);
}

/** @param mayBeHalf whether AM or PM may follow the hour; else the hour exists without */
function isClockAfterMinutes(at: usize, end: usize, mayBeHalf: bool, hour: u32): bool {
  if (at < end && load<u8>(at) === COLON) {
    const second = twoDigits(at + 1, end);
    if (second === NONE || second > 59) return false;
    at += 3;
    if (at < end && (load<u8>(at) === POINT || load<u8>(at) === COMMA)) {
      const fraction = digits(at + 1, end, 9);
      if (fraction === 0) return false;
      at += 1 + fraction;
    }
  }
  if (mayBeHalf) {
    const half = at < end && load<u8>(at) === SPACE ? at + 1 : at;
    const letters = end - half >= 2 ? load<u16>(half) | SMALL : 0;
    if (letters === AM || letters === PM) {
      if (hour < 1 || hour > 12) return false;
      at = half + 2;
      return at === end || (load<u8>(at) === SPACE && isZone(at + 1, end));
    }
    if (hour > 23) return false;
  }
  if (at === end) return true;
  return isZone(load<u8>(at) === SPACE ? at + 1 : at, end);
}

/** Whether there is Z, UTC, +02:00, +0200 or -05, and nothing else. */
function isZone(at: usize, end: usize): bool {
  const length = end - at;
  if (length === 1) return load<u8>(at) === Z;
  if (length === 3 && load<u16>(at) === UT) return load<u8>(at, 2) === C;
  const sign = load<u8>(at);
  if (length < 3 || (sign !== PLUS && sign !== MINUS) || twoDigits(at + 1, end) === NONE) return false;
  if (length === 3) return true;
  const minutes = load<u8>(at, 3) === COLON ? at + 4 : at + 3;
  return twoDigits(minutes, end) !== NONE && minutes + 2 === end;
}

/** Writes the beginning of the day of Unix seconds or milliseconds; how long it is, or 0 where the cell is none. */
export function unixDay(start: usize, length: usize): usize {
  if (length !== 10 && length !== 13) return 0;
  let value: u64 = 0;
  for (let i: usize = 0; i < length; i++) {
    const one = digit(start + i);
    if (one > 9) return 0;
    value = value * 10 + one;
  }
  const unit: u64 = length === 10 ? 1 : 1000;
  if (value >= LAST_SECOND * unit) return 0;
  value -= value % (SECONDS_A_DAY * unit);
  // With fewer digits it would be something else.
  for (let i: usize = length; i > 0; i--) {
    store<u8>(DAY_TEXT + i - 1, <u8>(ZERO + <u32>(value % 10)));
    value /= 10;
  }
  return load<u8>(DAY_TEXT) === <u8>ZERO ? 0 : length;
}
