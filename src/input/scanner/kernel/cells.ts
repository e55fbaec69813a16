// The cells that were met, by their bytes as they are in the file: what the wrapper said each of them means.
import {
  CELL_SLOT,
  CELL_SLOT_BITS,
  CELL_SLOTS,
  CELLS,
  KEEPERS,
  TAKEN_SLOTS,
  TEXTS,
  TEXTS_END,
} from './layout';

/** Asks the wrapper what a cell means; called once for each different cell, as long as there is room. */
// @ts-expect-error: the wrapper provides it.
declare function resolve(column: i32, start: usize, end: usize): i32;

/** 2^64 over the golden ratio: spreads the bits of a key. */
export const SPREAD: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;
/** Another odd number of the kind, for the second half of 16 bytes. */
const SPREAD_TAIL: u64 = ((<u64>0xc2b2ae3d) << 32) | 0x27d4eb4f;
/** Longer cells are not remembered. */
const LONGEST: usize = 255;
/** More would make the search slow. */
const ROOM: i32 = (<i32>CELL_SLOTS * 3) / 4;

let count: i32 = 0;
let textEnd: usize = TEXTS;

/** Bytes that are all ones, then as many zeros: loaded from before their middle, they keep the head of 16 bytes. */
const KEEPERS_MIDDLE: usize = KEEPERS + 16;
v128.store(KEEPERS, i8x16.splat(-1));

/** 16 bytes, of which only the first `length` count. */
function head(at: usize, length: usize): v128 {
  return v128.and(v128.load(at), v128.load(KEEPERS_MIDDLE - min(length, 16)));
}

function mix(hash: u64, word: u64): u64 {
  hash = (hash ^ word) * SPREAD;
  return hash ^ (hash >> 32);
}

function same(a: v128, b: v128): bool {
  return !v128.any_true(v128.xor(a, b));
}

/** Whether what follows the first 16 bytes of a cell is what is remembered at a place. */
function sameTail(start: usize, length: usize, tail: usize): bool {
  for (let i: usize = 16; i < length; i += 16) {
    if (!same(head(start + i, length - i), head(tail + i - 16, length - i))) return false;
  }
  return true;
}

/** A hash of the first 16 bytes; the tail of a longer cell is mixed into it. */
function hashOf(key: u32, first: v128): u64 {
  return (i64x2.extract_lane(first, 0) ^ key) * SPREAD + i64x2.extract_lane(first, 1) * SPREAD_TAIL;
}

/** The highest bits of a hash are those that depend on all of it. */
function slotOf(hash: u64): usize {
  return CELLS + <usize>(hash >> (64 - CELL_SLOT_BITS)) * CELL_SLOT;
}

/** What a cell of a column means; a short one is mostly found where it is looked for first. */
export function lookUp(column: i32, start: usize, end: usize): i32 {
  const slot = knownSlot(column, start, end);
  return slot !== 0 ? meaningAt(slot) : meaning(column, start, end);
}

/** Where a cell of at most 16 bytes is remembered, if that is where it is looked for first; else 0. */
function knownSlot(column: i32, start: usize, end: usize): usize {
  const length = end - start;
  const key = ((<u32>(column + 1)) << 8) | <u32>length;
  const first = head(start, length);
  const slot = slotOf(hashOf(key, first));
  return length <= 16 && load<u32>(slot, 16) === key && same(v128.load(slot), first) ? slot : 0;
}

/** What the cell means that is remembered there. */
function meaningAt(slot: usize): i32 {
  return load<i32>(slot, 20);
}

/** What a cell of a column means. A slot: the first 16 bytes, column and length, meaning, where the rest is. */
export function meaning(column: i32, start: usize, end: usize): i32 {
  const length = end - start;
  if (length > LONGEST) return resolve(column, start, end);
  const key = ((<u32>(column + 1)) << 8) | <u32>length;
  const first = head(start, length);
  let hash = hashOf(key, first);
  for (let i: usize = 16; i < length; i += 16) {
    const next = head(start + i, length - i);
    hash = mix(mix(hash, i64x2.extract_lane(next, 0)), i64x2.extract_lane(next, 1));
  }
  let slot = slotOf(hash);
  for (;;) {
    const found = load<u32>(slot, 16);
    if (found === key && same(v128.load(slot), first)) {
      if (length <= 16 || sameTail(start, length, load<u32>(slot, 24))) return meaningAt(slot);
    } else if (found === 0) break;
    slot += CELL_SLOT;
    if (slot === CELLS + CELL_SLOTS * CELL_SLOT) slot = CELLS;
  }
  const value = resolve(column, start, end);
  if (count === ROOM || textEnd + length > TEXTS_END) return value;
  store<u32>(TAKEN_SLOTS + 4 * count++, <u32>slot);
  if (length > 16) {
    memory.copy(textEnd, start + 16, length - 16);
    store<u32>(slot, <u32>textEnd, 24);
    textEnd += length - 16;
  }
  v128.store(slot, first);
  store<u32>(slot, key, 16);
  store<i32>(slot, value, 20);
  return value;
}

/** Frees all slots, without a touch of the many that were never taken: the first touch of memory takes time. */
export function forgetCells(): void {
  for (let i = 0; i < count; i++) store<u32>(<usize>load<u32>(TAKEN_SLOTS + 4 * i), 0, 16);
  count = 0;
}
