// Counts rows that are as most rows are: as many fields as the header, no filters, at most one segment, and a score or
// none. Every other row is left as it is.
import { knownSlot, meaning, meaningAt } from './cells';
import {
  asked,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  FILTER_COUNT,
  PLAIN,
  RECORD_LIMIT,
  SCORE,
  SEGMENT_COUNT,
  UNANSWERED,
  WIDTH,
} from './config';
import { GROUP_SIZE, GROUPS, LINES, UNANSWERED_SLOT } from './layout';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const ZERO: u32 = 0x30;
/** The bytes of "10". */
const TEN: u32 = 0x3031;
/** What a blank score cell means. */
const BLANK: i32 = -1;
/** Columns of cells.ts; there are no filters between them. */
const SCORE_CELLS: i32 = 0;
const SEGMENT_CELLS: i32 = 1;

/** The last call's rows without a score. */
export let blankRows: i32 = 0;

/**
 * Whether rows can be counted here: there are no filters, and one breakdown by one segment at most, the first, with
 * the groups of rows without an answer among its own.
 */
export function canBeQuick(): bool {
  if (asked(FILTER_COUNT) !== 0 || asked(BREAKDOWN_COUNT) !== 1 || asked(UNANSWERED) > 1) return false;
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
  const hasSegment = asked(BREAKDOWNS) === 1;
  const segment = 4 * asked(COLUMNS);
  const hasBlankGroups = asked(UNANSWERED) !== 0;
  const empty = meaning(SCORE_CELLS, marks, marks);
  let start = <usize>load<u32>(marks - 4) + 1;
  let blanks = 0;
  for (; line < lineCount; line++) {
    const next = <usize>load<u32>(LINES + 4 * line);
    const feed = <usize>load<u32>(next - 4);
    if (next - marks !== size || feed - start > largest) break;
    // The row has two fields or more, so that there is a byte before its end.
    const rowEnd = load<u8>(feed - 1) === CR && load<u8>(feed) === LF ? feed - 1 : feed;
    rows += 1;
    const from = <usize>load<u32>(marks + score - 4) + 1;
    const length = min(<usize>load<u32>(marks + score), rowEnd) - from;
    const text = <u32>load<u16>(from);
    const digit = (text & 0xff) - ZERO;
    // Without a branch between 10 and the rest, which would often be guessed wrong.
    const isDigit = <i32>(length === 1) & <i32>(digit <= 9);
    const isPlain = isDigit | (<i32>(length === 2) & <i32>(text === TEN));
    let code = empty;
    if (isPlain !== 0) code = asked(PLAIN + select<u32>(digit, 10, isDigit));
    else if (length !== 0) code = meaning(SCORE_CELLS, from, from + length);
    if (code < 0) {
      if (code !== BLANK || !mayBeBlank) break;
      if (hasBlankGroups) {
        const group = hasSegment ? groupOf(marks + segment, rowEnd) : 0;
        if (group < 0) break;
        count(group, UNANSWERED_SLOT, rows);
      }
      blanks++;
    } else {
      const group = hasSegment ? groupOf(marks + segment, rowEnd) : 0;
      if (group < 0) break;
      count(group, code, rows);
    }
    marks = next;
    start = feed + 1;
  }
  blankRows = blanks;
  return line;
}

/** The value of the segment whose cell ends at a mark, or below 0. */
function groupOf(mark: usize, rowEnd: usize): i32 {
  const from = <usize>load<u32>(mark - 4) + 1;
  const to = min(<usize>load<u32>(mark), rowEnd);
  const slot = knownSlot(SEGMENT_CELLS, from, to);
  return slot !== 0 ? meaningAt(slot) : meaning(SEGMENT_CELLS, from, to);
}

/** One more row in a slot of a group. */
function count(group: i32, slot: i32, row: f64): void {
  const at = GROUPS + <usize>group * GROUP_SIZE + 16 * slot;
  const n = load<f64>(at);
  store<f64>(at, n + 1);
  if (n === 0) store<f64>(at, row, 8);
}
