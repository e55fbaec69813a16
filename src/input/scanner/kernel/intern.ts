// Looks up what the wanted cells of marked rows mean, for the wrapper to read.
import { meaning } from './cells';
import { asked, COLUMNS, IS_DIRECT } from './config';
import { LINES, MARKS, MEANINGS } from './layout';

const CR: u8 = 0x0d;

/**
 * Writes the meaning of each wanted cell, row by row, for lines [from, to); -1 where a field is missing, or where the
 * wrapper reads the column itself.
 */
export function intern(from: i32, to: i32, columns: i32): void {
  let marks = from === 0 ? MARKS + 4 : <usize>load<u32>(LINES + 4 * (from - 1));
  let out = MEANINGS;
  for (let line = from; line < to; line++) {
    const next = <usize>load<u32>(LINES + 4 * line);
    const fields = <i32>((next - marks) >> 2);
    for (let i = 0; i < columns; i++) {
      const column = asked(COLUMNS + i);
      let value: i32 = -1;
      if (column < fields && asked(IS_DIRECT + i) === 0) {
        const start = <usize>load<u32>(marks + 4 * column - 4) + 1;
        let end = <usize>load<u32>(marks + 4 * column);
        if (column === fields - 1 && end > start && load<u8>(end - 1) === CR && load<u8>(end) !== 0) end--;
        value = meaning(i, start, end);
      }
      store<i32>(out, value);
      out += 4;
    }
    marks = next;
  }
}
