// Counts the answers of marked rows: by score, and by the groups of each breakdown.
import { meaning } from './cells';
import {
  ARE_DAYS,
  asked,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  FATE_SEGMENT,
  FATES,
  FILTER_COUNT,
  GROUP_LIMIT,
  HAS_HALVES,
  LOG,
  LOG_CUSTOMER,
  LOG_DATE,
  PLAIN,
  RECORD_LIMIT,
  REPORTED,
  SCORE,
  SEGMENT_COUNT,
  SIDES,
  UNANSWERED,
  UNANSWERED_AT,
  UNANSWERED_STEP,
  WATCHED,
  WIDTH,
} from './config';
import { dayMeaning } from './days';
import {
  GROUP_SIZE,
  GROUPS,
  LINES,
  MARKS,
  REJECTS,
  ROW_GROUPS,
  ROW_VALUES,
  UNANSWERED_SLOT,
  UNCOMPARED,
} from './layout';
import { log, logDate, startLog } from './log';
import { pair } from './pairs';
import { blankRows, canBeQuick, filteredRows, foldQuickly, outsideRows } from './quick';
import { hasText, isBlankLine } from './shape';

/** Tells the wrapper of a row that has fields beyond the last column. */
// @ts-expect-error: the wrapper provides it.
declare function reportLong(row: f64, record: usize, fields: i32): void;
/** Tells the wrapper of a cell that a filter cannot compare, though the filters before it are met. */
// @ts-expect-error: the wrapper provides it.
declare function reportIncomparable(row: f64, record: usize, filter: i32, start: usize, end: usize): void;
/** Tells the wrapper of a row that is in both halves. */
// @ts-expect-error: the wrapper provides it.
declare function reportBoth(row: f64, record: usize): void;
/** Tells the wrapper of a row that has no answer: its score cell, and what that means. */
// @ts-expect-error: the wrapper provides it.
declare function reportUnanswered(row: f64, record: usize, start: usize, end: usize, meaning: i32): void;
/** Shows the wrapper the watched cell of an answered row; whether it wants more. */
// @ts-expect-error: the wrapper provides it.
declare function watch(start: usize, end: usize, half: i32): bool;

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const ZERO: u8 = 0x30;
const NINE: u8 = 0x39;
/** The bytes of "10". */
const TEN: u16 = 0x3031;

/** What a score cell means where it is no score; from REJECTED down each text that is rejected has its own. */
const BLANK: i32 = -1;
const REJECTED: i32 = -2;
/** A cell that repeats the header: its row makes no group. */
const HEADER: i32 = REJECTED - 1;
/** What a cell of a filter means. */
const MEETS: i32 = 1;
const INCOMPARABLE: i32 = 2;
const BLANK_DATE: i32 = 3;
/** What a filter is about, and the half that a row is in: none where it does not count. */
const ALL: i32 = 0;
const NONE: i32 = 0;
const BEFORE: i32 = 1;
const AFTER: i32 = 2;
/** A filter on weights: what only it leaves out is counted apart. */
const WEIGHT: i32 = 3;
/** A filter on days: the same, by why it leaves them out. */
const WINDOW: i32 = 4;
/** Where the fates of rows without an answer are counted, after the scores. */
const BLANK_SLOT: i32 = 11;
const REJECTED_SLOT: i32 = 12;
const FILTERED_SLOT: i32 = 13;
/** Columns of cells.ts: the score, the filters, the segment columns. */
const SCORE_CELLS: i32 = 0;
const FILTER_CELLS: i32 = 1;

export let rows: f64 = 0;
export let filtered: f64 = 0;
export let blank: f64 = 0;
export let rejected: f64 = 0;
/** Rows that nothing but their weight leaves out. */
export let weightless: f64 = 0;
/** Rows that nothing but their date leaves out: of other days, and without one. */
export let outside: f64 = 0;
export let dateless: f64 = 0;
export let shortCount: f64 = 0;
export let shortFirst: f64 = 0;
export let longCount: f64 = 0;
export let longFirst: f64 = 0;
/** Whether there was no room for the group of the row at which counting stopped. */
export let isFull: bool = false;
let isWatching: bool = true;
/** Of the row at hand: the filters that could not compare its cells, each a bit. */
let incomparable: u32 = 0;

/** The row at hand: where its marks begin, how many fields it has, where the last one ends. */
let marks: usize = 0;
let fields: i32 = 0;
let rowEnd: usize = 0;

/** Where a cell begins; a field that is missing is empty. */
function cellStart(column: i32): usize {
  return column < fields ? <usize>load<u32>(marks + 4 * column - 4) + 1 : rowEnd;
}

function cellEnd(column: i32): usize {
  return column < fields ? min(<usize>load<u32>(marks + 4 * column), rowEnd) : rowEnd;
}

/** What the cell of a filter or a segment means, by its number among them. */
function cellMeaning(index: i32, column: i32): i32 {
  const from = cellStart(column);
  const to = cellEnd(column);
  return asked(ARE_DAYS + index) === 0
    ? meaning(FILTER_CELLS + index, from, to)
    : dayMeaning(FILTER_CELLS + index, from, to);
}

/**
 * Counts the rows of lines that were marked.
 * @returns how many lines were counted; fewer than given where a record is too large, or there is no room for a group
 */
export function fold(lineCount: i32): i32 {
  const width = asked(WIDTH);
  const largest = <usize>asked(RECORD_LIMIT);
  const score = asked(SCORE);
  const filters = asked(FILTER_COUNT);
  marks = MARKS + 4;
  const isLogging = asked(LOG) !== 0;
  startLog();
  const isQuick = !isWatching && !isLogging && canBeQuick();
  for (let line = 0; line < lineCount; line++) {
    if (isQuick) {
      const mayBeBlank = blank >= <f64>asked(REPORTED);
      const left = foldQuickly(line, lineCount, marks, rows, mayBeBlank);
      rows += left - line;
      blank += blankRows;
      filtered += filteredRows;
      outside += outsideRows;
      if (left === lineCount) break;
      if (left > line) marks = <usize>load<u32>(LINES + 4 * left - 4);
      line = left;
    }
    const next = <usize>load<u32>(LINES + 4 * line);
    const start = <usize>load<u32>(marks - 4) + 1;
    const feed = <usize>load<u32>(next - 4);
    if (feed - start > largest) return line;
    fields = <i32>((next - marks) >> 2);
    rowEnd = feed > start && load<u8>(feed - 1) === CR && load<u8>(feed) === LF ? feed - 1 : feed;
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

/** The half of a row, BEFORE where there are none. All filters are asked, so that each learns which values occur. */
function halfOf(filters: i32, row: f64, record: usize): i32 {
  const hasHalves = asked(HAS_HALVES) !== 0;
  let all = true;
  let before = true;
  let after = true;
  /** What the window says of a row that nothing else leaves out. */
  let dated = MEETS;
  let window = 0;
  incomparable = 0;
  for (let i = 0; i < filters; i++) {
    const column = asked(COLUMNS + i);
    const met = cellMeaning(i, column);
    if (met === MEETS) continue;
    const side = asked(SIDES + i);
    if (side === WEIGHT) {
      if (all && (!hasHalves || before || after)) weightless += 1;
      return NONE;
    }
    if (side === WINDOW) {
      if (all && (!hasHalves || before || after)) {
        dated = met;
        window = i;
      }
      all = false;
      continue;
    }
    // What an earlier filter has left out need not be comparable.
    const matters = all && (side === ALL || (side === BEFORE ? before : after));
    if (matters && met === INCOMPARABLE) incomparable |= (<u32>1) << i;
    if (side === ALL) all = false;
    else if (side === BEFORE) before = false;
    else after = false;
  }
  if (dated !== MEETS) countUndated(dated, window);
  if (!all) return NONE;
  if (!hasHalves) return BEFORE;
  if (before && after) reportBoth(row, record);
  return before ? BEFORE : after ? AFTER : NONE;
}

/** Counts a row that only the window leaves out. */
function countUndated(dated: i32, window: i32): void {
  if (dated === INCOMPARABLE) incomparable |= (<u32>1) << window;
  else if (dated === BLANK_DATE) dateless += 1;
  else outside += 1;
}

/** Counts the row, which was counted otherwise too, for each filter that could not compare it; tells of the first. */
function countIncomparable(filters: i32, row: f64, record: usize): void {
  for (let i = 0; i < filters; i++) {
    if ((incomparable & ((<u32>1) << i)) === 0) continue;
    const at = UNCOMPARED + 8 * <usize>i;
    const n = load<f64>(at) + 1;
    store<f64>(at, n);
    if (n > <f64>asked(REPORTED)) continue;
    const column = asked(COLUMNS + i);
    reportIncomparable(row, record, i, cellStart(column), cellEnd(column));
  }
}

function scoreOf(from: usize, to: usize): i32 {
  const length = to - from;
  const byte = load<u8>(from);
  if (length === 1 && byte >= ZERO && byte <= NINE) return asked(PLAIN + byte - ZERO);
  if (length === 2 && load<u16>(from) === TEN) return asked(PLAIN + 10);
  return meaning(SCORE_CELLS, from, to);
}

/** Counts an answer in its group of each breakdown; false where one of the groups finds no room. */
function addAnswer(score: i32, row: f64, half: i32): bool {
  const segments = asked(SEGMENT_COUNT);
  const filters = asked(FILTER_COUNT);
  for (let i = 0; i < segments; i++) {
    const column = asked(COLUMNS + filters + i);
    const value = cellMeaning(filters + i, column);
    if (value < 0) return false;
    store<i32>(ROW_VALUES + 4 * i, value);
  }
  store<i32>(ROW_VALUES + 4 * segments, half - 1);
  const breakdowns = asked(BREAKDOWN_COUNT);
  if (!findGroups(breakdowns)) return false;
  for (let i: usize = 0; i < <usize>breakdowns; i++)
    count(i, <usize>load<u32>(ROW_GROUPS + 4 * i), score, row);
  if (asked(LOG) !== 0) {
    const customer = asked(LOG_CUSTOMER);
    const date = asked(LOG_DATE);
    const isNamed = log(cellStart(customer), cellEnd(customer), row, score, half - 1);
    if (isNamed && date >= 0) logDate(FILTER_CELLS + filters + segments, cellStart(date), cellEnd(date));
  }
  if (isWatching) {
    const column = asked(WATCHED);
    isWatching = column >= 0 && watch(cellStart(column), cellEnd(column), half - 1);
  }
  return true;
}

/** Counts a row that is blank or rejected, in its group too; false where that finds no room. */
function addUnanswered(slot: i32, row: f64, half: i32): bool {
  const table = asked(UNANSWERED);
  const group = table === 0 ? 0 : unansweredGroup(half);
  if (group < 0 || !countFate(slot, row)) return false;
  if (table > 0) count(<usize>(table - 1), <usize>group, UNANSWERED_SLOT, row);
  return true;
}

/** The group of a row without an answer, or -1 where there is no room for it. */
function unansweredGroup(half: i32): i32 {
  const segments = asked(SEGMENT_COUNT);
  const filters = asked(FILTER_COUNT);
  let at: usize = BREAKDOWNS + asked(UNANSWERED_AT);
  let step: u32 = asked(UNANSWERED_STEP);
  const columns = asked(at++);
  let group = 0;
  for (let k = 0; k < columns; k++) {
    const segment = asked(at++);
    let value = half - 1;
    if (segment !== segments) {
      const column = asked(COLUMNS + filters + segment);
      value = cellMeaning(filters + segment, column);
    }
    if (value < 0) return -1;
    group = k === 0 ? value : pair(step++, group, value);
    if (group < 0) return -1;
  }
  return group;
}

/** Counts the fate of a row without an answer where that is asked for; false where its group finds no room. */
function countFate(slot: i32, row: f64): bool {
  const breakdown = asked(FATES);
  if (breakdown === 0) return true;
  const filters = asked(FILTER_COUNT);
  const segment = asked(FATE_SEGMENT);
  const column = asked(COLUMNS + filters + segment);
  const value = cellMeaning(filters + segment, column);
  if (value < 0) return false;
  count(<usize>(breakdown - 1), <usize>value, slot, row);
  return true;
}

/** One more row with a text that is rejected. */
function countText(code: i32): void {
  const at = REJECTS + 8 * <usize>(REJECTED - code);
  store<f64>(at, load<f64>(at) + 1);
}

/** One more row in a slot of a group. */
function count(breakdown: usize, group: usize, slot: i32, row: f64): void {
  const at = GROUPS + (breakdown * <usize>asked(GROUP_LIMIT) + group) * GROUP_SIZE + 16 * slot;
  const n = load<f64>(at);
  store<f64>(at, n + 1);
  if (n === 0) store<f64>(at, row, 8);
}

function findGroups(breakdowns: i32): bool {
  let at: usize = BREAKDOWNS;
  let step: u32 = 0;
  for (let i: usize = 0; i < <usize>breakdowns; i++) {
    const columns = asked(at++);
    let group = columns === 0 ? 0 : load<i32>(ROW_VALUES + 4 * asked(at++));
    for (let k = 1; k < columns; k++) {
      group = pair(step++, group, load<i32>(ROW_VALUES + 4 * asked(at++)));
      if (group < 0) return false;
    }
    store<i32>(ROW_GROUPS + 4 * i, group);
  }
  return true;
}
