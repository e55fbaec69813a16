// The cells that were met, by their bytes as they stand in the file: what the wrapper said each of them means.
import { CELL_SLOT, CELL_SLOTS, CELLS, TEXTS, TEXTS_END } from './layout';

/** Asks the wrapper what a cell means; called once for each different cell, as long as there is room. */
// @ts-expect-error: the wrapper provides it.
declare function resolve(column: i32, start: usize, end: usize, row: f64): i32;

/** 2^64 over the golden ratio: spreads the bits of a key. */
export const SPREAD: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;
/** Longer cells are not remembered. */
const LONGEST: usize = 255;
/** More would make the search slow. */
const ROOM: i32 = (<i32>CELL_SLOTS * 3) / 4;

let count: i32 = 0;
let textEnd: usize = TEXTS;

/** 8 bytes, of which only the first `length` count. */
function head(at: usize, length: usize): u64 {
  return length >= 8 ? load<u64>(at) : load<u64>(at) & (((<u64>1) << (length << 3)) - 1);
}

function mix(hash: u64, word: u64): u64 {
  hash = (hash ^ word) * SPREAD;
  return hash ^ (hash >> 32);
}

function same(a: usize, b: usize, length: usize): bool {
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) if (load<u64>(a + i) !== load<u64>(b + i)) return false;
  return head(a + i, length - i) === head(b + i, length - i);
}

/** What a cell of a column means. A slot: the first 16 bytes, column and length, meaning, where the rest stands. */
export function meaning(column: i32, start: usize, end: usize, row: f64): i32 {
  const length = end - start;
  if (length > LONGEST) return resolve(column, start, end, row);
  const key = ((<u32>(column + 1)) << 8) | <u32>length;
  const first = head(start, length);
  const second = length > 8 ? head(start + 8, length - 8) : 0;
  let hash = mix(mix(key, first), second);
  for (let i: usize = 16; i < length; i += 8) hash = mix(hash, head(start + i, length - i));
  let slot = CELLS + (<usize>hash & (CELL_SLOTS - 1)) * CELL_SLOT;
  for (;;) {
    const found = load<u32>(slot, 16);
    if (found === key && load<u64>(slot) === first && load<u64>(slot, 8) === second) {
      if (length <= 16 || same(start + 16, load<u32>(slot, 24), length - 16)) return load<i32>(slot, 20);
    } else if (found === 0) break;
    slot += CELL_SLOT;
    if (slot === CELLS + CELL_SLOTS * CELL_SLOT) slot = CELLS;
  }
  const value = resolve(column, start, end, row);
  if (count === ROOM || textEnd + length > TEXTS_END) return value;
  count++;
  if (length > 16) {
    memory.copy(textEnd, start + 16, length - 16);
    store<u32>(slot, <u32>textEnd, 24);
    textEnd += length - 16;
  }
  store<u64>(slot, first);
  store<u64>(slot, second, 8);
  store<u32>(slot, key, 16);
  store<i32>(slot, value, 20);
  return value;
}
