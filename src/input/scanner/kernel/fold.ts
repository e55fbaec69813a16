// Counts the answers of marked rows: by score, and by the groups of each breakdown.
import { meaning } from './cells';
import {
  asked,
  FILTER_COUNT,
  LOG,
  LOG_CUSTOMER,
  LOG_DATE,
  PLAIN,
  RECORD_LIMIT,
  REPORTED,
  SCORE,
  SEGMENT_COUNT,
  WATCHED,
  WIDTH,
} from './config';
import { addOutside, BEFORE, countIncomparable, halfOf, incomparable, NONE } from './filters';
import { addAnswer, addUnanswered, countFate } from './groups';
import { LINES, MARKS, REJECTS } from './layout';
import { log, logDate, startLog } from './log';
import { blankRows, canBeQuick, filteredRows, foldQuickly, outsideRows } from './quick';
import { cellEnd, cellStart, FILTER_CELLS, fields, rowEnd, SCORE_CELLS, takeRow } from './row';
import { hasText, isBlankLine } from './shape';
import { isWatching, watch } from './watch';

/** Tells the wrapper of a row that has fields beyond the last column. */
// @ts-expect-error: the wrapper provides it.
declare function reportLong(row: f64, record: usize, fields: i32): void;
/** Tells the wrapper of a row that has no answer: its score cell, and what that means. */
// @ts-expect-error: the wrapper provides it.
declare function reportUnanswered(row: f64, record: usize, start: usize, end: usize, meaning: i32): void;

const ZERO: u8 = 0x30;
const NINE: u8 = 0x39;
/** The bytes of "10". */
const TEN: u16 = 0x3031;

/** What a score cell means where it is no score; from REJECTED down each text that is rejected has its own. */
const BLANK: i32 = -1;
const REJECTED: i32 = -2;
/** A cell that repeats the header: its row makes no group. */
const HEADER: i32 = REJECTED - 1;
/** Where the fates of rows without an answer are counted, after the scores. */
const BLANK_SLOT: i32 = 11;
const REJECTED_SLOT: i32 = 12;
const FILTERED_SLOT: i32 = 13;

export let rows: f64 = 0;
export let filtered: f64 = 0;
export let blank: f64 = 0;
export let rejected: f64 = 0;
export let shortCount: f64 = 0;
export let shortFirst: f64 = 0;
export let longCount: f64 = 0;
export let longFirst: f64 = 0;
/** Whether there was no room for the group of the row at which counting stopped. */
export let isFull: bool = false;

/**
 * Counts the rows of lines that were marked.
 * @returns how many lines were counted; fewer than given where a record is too large, or there is no room for a group
 */
export function fold(lineCount: i32): i32 {
  const width = asked(WIDTH);
  const largest = <usize>asked(RECORD_LIMIT);
  const score = asked(SCORE);
  const filters = asked(FILTER_COUNT);
  let marks: usize = MARKS + 4;
  const isLogging = asked(LOG) !== 0;
  startLog();
  const isQuick = !isWatching() && !isLogging && canBeQuick();
  for (let line = 0; line < lineCount; line++) {
    if (isQuick) {
      const mayBeBlank = blank >= <f64>asked(REPORTED);
      const left = foldQuickly(line, lineCount, marks, rows, mayBeBlank);
      rows += left - line;
      blank += blankRows;
      filtered += filteredRows;
      addOutside(outsideRows);
      if (left === lineCount) break;
      if (left > line) marks = <usize>load<u32>(LINES + 4 * left - 4);
      line = left;
    }
    const next = <usize>load<u32>(LINES + 4 * line);
    const start = <usize>load<u32>(marks - 4) + 1;
    const feed = <usize>load<u32>(next - 4);
    if (feed - start > largest) return line;
    takeRow(marks, start, next);
    if (fields === width || fields > 1 || !isBlankLine(start, rowEnd)) {
      const row = rows + 1;
      const isLong = fields > width && isLongRow(row, start, width);
      const half = filters === 0 ? BEFORE : halfOf(filters, row, start);
      if (half !== NONE) {
        const from = cellStart(score);
        const to = cellEnd(score);
        const code = scoreOf(from, to);
        if (code >= 0) {
          if (!addAnswer(code, row, half)) {
            isFull = true;
            return line;
          }
          if (isLogging) logAnswer(code, row, half);
          if (isWatching()) watchAnswer(half);
        } else {
          const slot = code === BLANK ? BLANK_SLOT : REJECTED_SLOT;
          if (code === HEADER ? !countFate(slot, row) : !addUnanswered(slot, row, half)) {
            isFull = true;
            return line;
          }
          if (code === BLANK) blank += 1;
          else {
            rejected += 1;
            countText(code);
          }
          const alike = code === BLANK ? blank : rejected;
          if (alike <= <f64>asked(REPORTED)) reportUnanswered(row, start, from, to, code);
        }
      } else {
        if (!countFate(FILTERED_SLOT, row)) {
          isFull = true;
          return line;
        }
        filtered += 1;
      }
      rows = row;
      if (incomparable !== 0) countIncomparable(filters, row, start);
      if (isLong) {
        longCount += 1;
        if (longCount === 1) longFirst = row;
      } else if (fields < width) {
        shortCount += 1;
        if (shortCount === 1) shortFirst = row;
      }
    }
    marks = next;
  }
  return lineCount;
}

function isLongRow(row: f64, record: usize, width: i32): bool {
  if (!hasText(cellStart(width), rowEnd)) return false;
  reportLong(row, record, fields);
  return true;
}

/** Logs the answer that was counted last. */
function logAnswer(score: i32, row: f64, half: i32): void {
  const customer = asked(LOG_CUSTOMER);
  const date = asked(LOG_DATE);
  const isNamed = log(cellStart(customer), cellEnd(customer), row, score, half - 1);
  const cells = FILTER_CELLS + asked(FILTER_COUNT) + asked(SEGMENT_COUNT);
  if (isNamed && date >= 0) logDate(cells, cellStart(date), cellEnd(date));
}

function watchAnswer(half: i32): void {
  const column = asked(WATCHED);
  watch(cellStart(column), cellEnd(column), half - 1);
}

function scoreOf(from: usize, to: usize): i32 {
  const length = to - from;
  const byte = load<u8>(from);
  if (length === 1 && byte >= ZERO && byte <= NINE) return asked(PLAIN + byte - ZERO);
  if (length === 2 && load<u16>(from) === TEN) return asked(PLAIN + 10);
  return meaning(SCORE_CELLS, from, to);
}

/** One more row with a text that is rejected. */
function countText(code: i32): void {
  const at = REJECTS + 8 * <usize>(REJECTED - code);
  store<f64>(at, load<f64>(at) + 1);
}
