// Which filters the row at hand meets: whether it counts, in which half, and why it does not.
import { asked, COLUMNS, HAS_HALVES, REPORTED, SIDES } from './config';
import { UNCOMPARED } from './layout';
import { cellEnd, cellMeaning, cellStart } from './row';

/** Tells the wrapper of a cell that a filter cannot compare, though the filters before it are met. */
// @ts-expect-error: the wrapper provides it.
declare function reportIncomparable(row: f64, record: usize, filter: i32, start: usize, end: usize): void;
/** Tells the wrapper of a row that is in both halves. */
// @ts-expect-error: the wrapper provides it.
declare function reportBoth(row: f64, record: usize): void;

/** What a cell of a filter means. */
export const MEETS: i32 = 1;
const INCOMPARABLE: i32 = 2;
const BLANK_DATE: i32 = 3;
/** What a filter is about, and the half that a row is in: none where it does not count. */
export const ALL: i32 = 0;
export const NONE: i32 = 0;
export const BEFORE: i32 = 1;
const AFTER: i32 = 2;
/** A filter on weights: what only it leaves out is counted apart. */
export const WEIGHT: i32 = 3;
/** A filter on days: the same, by why it leaves them out. */
export const WINDOW: i32 = 4;

/** Rows that nothing but their weight leaves out. */
export let weightless: f64 = 0;
/** Rows that nothing but their date leaves out: of other days, and without one. */
export let outside: f64 = 0;
export let dateless: f64 = 0;
/** The filters that could not compare the cells of the row that was asked about last, each a bit. */
export let incomparable: u32 = 0;

/** Counts rows of other days that were met elsewhere. */
export function addOutside(rows: i32): void {
  outside += rows;
}

/** The half of a row, BEFORE where there are none. All filters are asked, so that each learns which values occur. */
export function halfOf(filters: i32, row: f64, record: usize): i32 {
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
export function countIncomparable(filters: i32, row: f64, record: usize): void {
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
