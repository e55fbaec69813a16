// The row at hand: its fields, and what their cells mean.
import { lookUp } from './cells';
import { ARE_DAYS, asked } from './config';
import { dayMeaning } from './days';

const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
/** Columns of cells.ts: the score, then the filters, then the segment columns. */
export const SCORE_CELLS: i32 = 0;
export const FILTER_CELLS: i32 = 1;

/** Where its marks begin, how many fields it has, where the last one ends. */
let marks: usize = 0;
export let fields: i32 = 0;
export let rowEnd: usize = 0;

/**
 * Takes a row.
 * @param first the address of its first mark
 * @param start of its bytes
 * @param next the address of the first mark of the row after it
 */
export function takeRow(first: usize, start: usize, next: usize): void {
  const feed = <usize>load<u32>(next - 4);
  marks = first;
  fields = <i32>((next - first) >> 2);
  rowEnd = feed > start && load<u8>(feed - 1) === CR && load<u8>(feed) === LF ? feed - 1 : feed;
}

/** Where a cell begins; a field that is missing is empty. */
export function cellStart(column: i32): usize {
  return column < fields ? <usize>load<u32>(marks + 4 * column - 4) + 1 : rowEnd;
}

export function cellEnd(column: i32): usize {
  return column < fields ? min(<usize>load<u32>(marks + 4 * column), rowEnd) : rowEnd;
}

/** What the cell of a filter or a segment means, by its number among them. */
export function cellMeaning(index: i32, column: i32): i32 {
  const from = cellStart(column);
  const to = cellEnd(column);
  return asked(ARE_DAYS + index) === 0
    ? lookUp(FILTER_CELLS + index, from, to)
    : dayMeaning(FILTER_CELLS + index, from, to);
}
