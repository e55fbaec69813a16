// Counts rows that are as most rows are: as many fields as the header, filters that say yes or no, and a score or none.
// Every other row is left as it is.
import { lookUp, meaning } from './cells';
import {
  ARE_DAYS,
  asked,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  FATES,
  FILTER_COUNT,
  HAS_HALVES,
  PLAIN,
  RECORD_LIMIT,
  SAYS_WINDOW,
  SCORE,
  SEGMENT_COUNT,
  SIDES,
  UNANSWERED,
  WIDTH,
} from './config';
import { dayMeaning } from './days';
import { ALL, BEFORE, MEETS, WEIGHT, WINDOW } from './filters';
import { addAnswer, addUnanswered, count } from './groups';
import { LINES, UNANSWERED_SLOT } from './layout';
import { takeRow } from './row';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const ZERO: u32 = 0x30;
/** The bytes of "10". */
const TEN: u32 = 0x3031;
/** What a blank score cell means. */
const BLANK: i32 = -1;
/** What a cell of a filter means where it is not met, and nothing more is to be said of it. */
const FAILS: i32 = 0;
/** Whether a row meets the filters where one of them has more to say than yes or no. */
const ODD: i32 = -1;
/** What a segment means that says that the row is of a day that does not count. */
const OUTSIDE: i32 = -2;
/** Columns of cells.ts: the score, the filters, the segment. */
const SCORE_CELLS: i32 = 0;
const FILTER_CELLS: i32 = 1;

/** The last call's rows without a score, rows that filters left out, and those of them that only their day did. */
export let blankRows: i32 = 0;
export let filteredRows: i32 = 0;
export let outsideRows: i32 = 0;

/** Whether rows can be counted here: filters are about all rows, and those without an answer are not told apart. */
export function canBeQuick(): bool {
  const filters = asked(FILTER_COUNT);
  if (asked(FATES) !== 0 || (filters !== 0 && asked(HAS_HALVES) !== 0)) return false;
  for (let i = 0; i < filters; i++) {
    const side = asked(SIDES + i);
    if (side !== ALL && side !== WEIGHT && side !== WINDOW) return false;
  }
  return true;
}

/** Whether there is one breakdown by one segment at most, the first, with the groups of rows without an answer among its own. */
function isPlain(): bool {
  if (asked(BREAKDOWN_COUNT) !== 1 || asked(UNANSWERED) > 1) return false;
  const segments = asked(BREAKDOWNS);
  return segments === 0 || (segments === 1 && asked(BREAKDOWNS + 1) === 0 && asked(SEGMENT_COUNT) > 0);
}

/**
 * Counts the rows of lines up to the first that is not as most are.
 * @param line the first line
 * @param marks the address of its first mark
 * @param rows how many rows were counted before
 * @param mayBeBlank whether rows without a score are only to be counted
 * @returns the first line that was not counted, or `lineCount`
 */
export function foldQuickly(line: i32, lineCount: i32, marks: usize, rows: f64, mayBeBlank: bool): i32 {
  const size = 4 * asked(WIDTH);
  const largest = <usize>asked(RECORD_LIMIT);
  const score = 4 * asked(SCORE);
  const isCrossed = !isPlain();
  const hasSegment = !isCrossed && asked(BREAKDOWNS) === 1;
  const columns = asked(FILTER_COUNT);
  const segment = 4 * asked(COLUMNS + columns);
  const isDay = asked(ARE_DAYS + columns) !== 0;
  const segmentCells = FILTER_CELLS + columns;
  // Where the window and the segment are of one cell, it is looked up once.
  const saysWindow = hasSegment && asked(SAYS_WINDOW) !== 0;
  const filters = columns - <i32>saysWindow;
  const hasBlankGroups = asked(UNANSWERED) !== 0;
  const empty = meaning(SCORE_CELLS, marks, marks);
  let start = <usize>load<u32>(marks - 4) + 1;
  let blanks = 0;
  let left = 0;
  outsideRows = 0;
  for (; line < lineCount; line++) {
    const next = <usize>load<u32>(LINES + 4 * line);
    const feed = <usize>load<u32>(next - 4);
    if (next - marks !== size || feed - start > largest) break;
    // The row has two fields or more, so that there is a byte before its end.
    const rowEnd = load<u8>(feed - 1) === CR && load<u8>(feed) === LF ? feed - 1 : feed;
    rows += 1;
    let met = filters === 0 ? MEETS : meets(filters, marks, rowEnd);
    let group = 0;
    if (saysWindow && met === MEETS) {
      group = meaningOf(segmentCells, isDay, marks + segment, rowEnd);
      if (group === OUTSIDE) outsideRows++;
      if (group < 0) met = group === OUTSIDE ? FAILS : ODD;
    }
    if (met === ODD) break;
    if (met === FAILS) {
      left++;
      marks = next;
      start = feed + 1;
      continue;
    }
    const from = <usize>load<u32>(marks + score - 4) + 1;
    const length = min(<usize>load<u32>(marks + score), rowEnd) - from;
    const text = <u32>load<u16>(from);
    const digit = (text & 0xff) - ZERO;
    // Without a branch between 10 and the rest, which would often be guessed wrong.
    const isDigit = <i32>(length === 1) & <i32>(digit <= 9);
    const isNumber = isDigit | (<i32>(length === 2) & <i32>(text === TEN));
    let code = empty;
    if (isNumber !== 0) code = asked(PLAIN + select<u32>(digit, 10, isDigit));
    else if (length !== 0) code = meaning(SCORE_CELLS, from, from + length);
    if (code < 0 && (code !== BLANK || !mayBeBlank)) break;
    if (isCrossed) {
      takeRow(marks, start, next);
      if (!(code < 0 ? addUnanswered(UNANSWERED_SLOT, rows, BEFORE) : addAnswer(code, rows, BEFORE))) break;
    } else if (code >= 0 || hasBlankGroups) {
      if (hasSegment && !saysWindow) group = meaningOf(segmentCells, isDay, marks + segment, rowEnd);
      if (group < 0) break;
      count(0, <usize>group, code < 0 ? UNANSWERED_SLOT : code, rows);
    }
    if (code < 0) blanks++;
    marks = next;
    start = feed + 1;
  }
  blankRows = blanks;
  filteredRows = left;
  return line;
}

/** Whether a row meets all filters, or ODD. All are asked. */
function meets(filters: i32, marks: usize, rowEnd: usize): i32 {
  let failed = 0;
  let isOdd = false;
  let isOutside = false;
  for (let i = 0; i < filters; i++) {
    const mark = marks + 4 * asked(COLUMNS + i);
    const met = meaningOf(FILTER_CELLS + i, asked(ARE_DAYS + i) !== 0, mark, rowEnd);
    if (met === MEETS) continue;
    failed++;
    // Of what only the weight leaves out there is more to say.
    isOdd = isOdd || met !== FAILS || asked(SIDES + i) === WEIGHT;
    isOutside = asked(SIDES + i) === WINDOW;
  }
  if (isOdd) return ODD;
  if (isOutside && failed === 1) outsideRows++;
  return failed === 0 ? MEETS : FAILS;
}

/** What the cell that ends at a mark means: the value of a segment, or below 0 where there is no room for one. */
function meaningOf(column: i32, isDay: bool, mark: usize, rowEnd: usize): i32 {
  const from = <usize>load<u32>(mark - 4) + 1;
  const to = min(<usize>load<u32>(mark), rowEnd);
  return isDay ? dayMeaning(column, from, to) : lookUp(column, from, to);
}
