// Counts rows that are as most rows are: as many fields as the header, a plain score, cells that were met before. It
// asks the wrapper nothing, and leaves every other row as it is.
import { knownSlot, meaningAt } from './cells';
import {
  asked,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  FILTER_COUNT,
  GROUP_LIMIT,
  PLAIN,
  RECORD_LIMIT,
  SCORE,
  WIDTH,
} from './config';
import { GROUP_SIZE, GROUPS, LINES, ROW_GROUPS } from './layout';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const ZERO: u32 = 0x30;
/** The bytes of "10". */
const TEN: u32 = 0x3031;
/** The first segment column in cells.ts, where there are no filters. */
const SEGMENT_CELLS: i32 = 1;

/** Whether rows can be counted here: there are no filters, and no columns are crossed. */
export function canBeQuick(): bool {
  if (asked(FILTER_COUNT) !== 0) return false;
  let at: usize = BREAKDOWNS;
  for (let i = 0; i < asked(BREAKDOWN_COUNT); i++) {
    const columns = asked(at);
    if (columns > 1) return false;
    at += 1 + columns;
  }
  return true;
}

/**
 * Counts the rows of lines up to the first that is not as most are.
 * @param line the first line
 * @param marks the address of its first mark
 * @param rows how many rows were counted before
 * @returns the first line that was not counted, or `lineCount`
 */
export function foldQuickly(line: i32, lineCount: i32, marks: usize, rows: f64): i32 {
  const size = 4 * asked(WIDTH);
  const largest = <usize>asked(RECORD_LIMIT);
  const score = 4 * asked(SCORE);
  const breakdowns = asked(BREAKDOWN_COUNT);
  const groupsSize = <usize>asked(GROUP_LIMIT) * GROUP_SIZE;
  let start = <usize>load<u32>(marks - 4) + 1;
  for (; line < lineCount; line++) {
    const next = <usize>load<u32>(LINES + 4 * line);
    const feed = <usize>load<u32>(next - 4);
    if (next - marks !== size || feed - start > largest) break;
    // The row has two fields or more, so that a byte stands before its end.
    const rowEnd = load<u8>(feed - 1) === CR && load<u8>(feed) === LF ? feed - 1 : feed;

    const from = <usize>load<u32>(marks + score - 4) + 1;
    const length = min(<usize>load<u32>(marks + score), rowEnd) - from;
    const text = <u32>load<u16>(from);
    const digit = (text & 0xff) - ZERO;
    let plain: u32 = 10;
    if (length === 1 && digit <= 9) plain = digit;
    else if (length !== 2 || text !== TEN) break;
    const code = asked(PLAIN + plain);
    if (code < 0) break;

    let at: usize = BREAKDOWNS;
    let i = 0;
    for (; i < breakdowns; i++) {
      let group = 0;
      if (asked(at++) !== 0) {
        const segment = asked(at++);
        const cell = marks + 4 * asked(COLUMNS + segment);
        const slot = knownSlot(
          SEGMENT_CELLS + segment,
          <usize>load<u32>(cell - 4) + 1,
          min(<usize>load<u32>(cell), rowEnd),
        );
        if (slot === 0) break;
        group = meaningAt(slot);
        if (group < 0) break;
      }
      store<i32>(ROW_GROUPS + 4 * i, group);
    }
    if (i < breakdowns) break;
    rows += 1;
    let groups = GROUPS + 16 * code;
    for (i = 0; i < breakdowns; i++) {
      const counter = groups + <usize>load<u32>(ROW_GROUPS + 4 * i) * GROUP_SIZE;
      const n = load<f64>(counter);
      store<f64>(counter, n + 1);
      if (n === 0) store<f64>(counter, rows, 8);
      groups += groupsSize;
    }
    marks = next;
    start = feed + 1;
  }
  return line;
}
