// Looks at all cells of marked rows, for whoever wants to know what the columns hold. Cells that a column has often are
// asked once each and counted; of a column with many different cells it is seen here what each of them is.
import { lookUp, meaning } from './cells';
import { asked, RECORD_LIMIT, WIDTH } from './config';
import { dayEndOf, unixDay } from './days';
import { addHash } from './distinct';
import { digits, end, find, isPlain, start, units } from './found';
import { hashOf } from './hash';
import { COLUMN_SIZE, DAY_TEXT, GROUPS, LINES, MARKS, PROFILE_COUNTS } from './layout';
import { hasText, isBlankLine } from './shape';
import { isNumber, mayBeMissing, mayBeWrittenDate } from './text';

/** Shows the wrapper a cell that is counted nowhere else. */
// @ts-expect-error: the wrapper provides it.
declare function see(column: i32, start: usize, end: usize): void;
/** The same of a trimmed cell that is a date, or says that there is no answer, and is counted here in all else. */
// @ts-expect-error: the wrapper provides it.
declare function seeDate(column: i32, start: usize, end: usize): void;
// @ts-expect-error: the wrapper provides it.
declare function seeMissing(column: i32, start: usize, end: usize): void;

const CR: u8 = 0x0d;
const LF: u8 = 0x0a;
const QUESTION: u8 = 0x3f;
/** What is kept of a column, before its registers and hashes: see scanner/profile.ts. */
const BLANK: usize = 0;
const CHARACTERS: usize = 8;
const NUMBERS: usize = 16;
const DISTINCT: usize = 24;
const IS_DIRECT: usize = 28;
const READS_NUMBERS: usize = 32;
/** What is asked of texts, for each column: what they are as cells, as days, whether they are dates, and missing answers. */
const DAYS: i32 = 1;
const DATES: i32 = 2;
const MISSING: i32 = 3;
/** Characters of a date, and at most of words for a missing answer. */
const SHORTEST_DATE: i32 = 5;
const LONGEST_DATE: i32 = 80;
const LONGEST_MISSING: i32 = 60;

export let profiledRows: f64 = 0;
export let profiledShort: f64 = 0;
export let profiledShortFirst: f64 = 0;
export let profiledLong: f64 = 0;
export let profiledLongFirst: f64 = 0;

/** @returns how many lines were looked at; fewer than given where a record is too large */
export function profile(lineCount: i32): i32 {
  const width = asked(WIDTH);
  const largest = <usize>asked(RECORD_LIMIT);
  let marks: usize = MARKS + 4;
  for (let line = 0; line < lineCount; line++) {
    const next = <usize>load<u32>(LINES + 4 * line);
    const start = <usize>load<u32>(marks - 4) + 1;
    const feed = <usize>load<u32>(next - 4);
    if (feed - start > largest) return line;
    const fields = <i32>((next - marks) >> 2);
    const rowEnd = feed > start && load<u8>(feed - 1) === CR && load<u8>(feed) === LF ? feed - 1 : feed;
    if (fields === width || fields > 1 || !isBlankLine(start, rowEnd)) {
      const known = min(fields, width);
      let from = start;
      for (let i = 0; i < known; i++) {
        const mark = <usize>load<u32>(marks + 4 * i);
        look(i, from, min(mark, rowEnd));
        from = mark + 1;
      }
      for (let i = known; i < width; i++) add(columnAt(i) + BLANK, 1);
      addRow(fields < width, fields > width && hasText(from, rowEnd));
    }
    marks = next;
  }
  return lineCount;
}

/** Counts a row; the wrapper does so too, for rows that csv-parse read. */
export function addRow(isShort: bool, isLong: bool): void {
  profiledRows += 1;
  if (isShort) {
    profiledShort += 1;
    if (profiledShort === 1) profiledShortFirst = profiledRows;
  } else if (isLong) {
    profiledLong += 1;
    if (profiledLong === 1) profiledLongFirst = profiledRows;
  }
}

function columnAt(index: i32): usize {
  return GROUPS + <usize>index * COLUMN_SIZE;
}

function add(at: usize, n: i32): void {
  store<f64>(at, load<f64>(at) + <f64>n);
}

function count(code: i32): void {
  const at = PROFILE_COUNTS + 4 * <usize>code;
  store<u32>(at, load<u32>(at) + 1);
}

function look(index: i32, from: usize, to: usize): void {
  const column = columnAt(index);
  if (from === to) {
    add(column + BLANK, 1);
    return;
  }
  if (load<u32>(column + IS_DIRECT) === 0) {
    const code = lookUp(index, from, to);
    if (code >= 0) {
      const at = PROFILE_COUNTS + 4 * <usize>code;
      const cells = load<u32>(at);
      if (cells === 0) addDistinct(column, from, to);
      store<u32>(at, cells + 1);
      return;
    }
    if (load<u32>(column + IS_DIRECT) === 0) {
      see(index, from, to);
      addDistinct(column, from, to);
      return;
    }
  }
  if (find(from, to)) lookDirectly(index, column);
  else add(column + BLANK, 1);
}

function addDistinct(column: usize, from: usize, to: usize): void {
  if (find(from, to)) addFound(column);
}

function addFound(column: usize): void {
  store<u32>(column + DISTINCT, addHash(column, load<u32>(column + DISTINCT), hashOf(start, end - start)));
}

/** Counts the cell that was found as what it is. */
function lookDirectly(index: i32, column: usize): void {
  addFound(column);
  add(column + CHARACTERS, units);
  const isNumeric = digits > 0 && isNumber(start, end, digits);
  if (isNumeric) add(column + NUMBERS, 1);
  if (units >= SHORTEST_DATE && units <= LONGEST_DATE) lookAtDate(index, column, isNumeric);
  const isShort = units <= LONGEST_MISSING || load<u8>(start) === QUESTION;
  if (
    digits === 0 &&
    isShort &&
    mayBeMissing(start, end, isPlain) &&
    meaning(asking(MISSING, index), start, end) === 1
  )
    seeMissing(index, start, end);
}

function asking(what: i32, index: i32): i32 {
  return what * asked(WIDTH) + index;
}

/** Counts a cell by its day where it has one that is known; else asks where it may be a date. */
function lookAtDate(index: i32, column: usize, isNumeric: bool): void {
  const days = asking(DAYS, index);
  const readsNumbers = load<u32>(column + READS_NUMBERS) !== 0;
  let code = -1;
  const dayEnd = digits > 0 ? dayEndOf(start, end) : 0;
  if (dayEnd !== 0) code = lookUp(days, start, dayEnd);
  else if (readsNumbers) {
    const text = unixDay(start, end - start);
    if (text !== 0) code = lookUp(days, DAY_TEXT, DAY_TEXT + text);
  } else if (isNumeric || !mayBeWrittenDate(start, end, digits, isPlain)) return;
  if (code >= 0) count(code);
  else if (meaning(asking(DATES, index), start, end) === 1) seeDate(index, start, end);
}
