// The groups of crossed columns: each pair of a group so far and the value of one more column has a number.
import { SPREAD } from './cells';
import { PAIR_SLOT, PAIR_SLOT_BITS, PAIR_SLOTS, PAIRS } from './layout';

/** Asks the wrapper for the number of a new pair; -1 where it has no room for one. */
// @ts-expect-error: the wrapper provides it.
declare function cross(step: u32, left: u32, right: u32): i32;

/** More would make the search slow. */
const ROOM: i32 = (<i32>PAIR_SLOTS * 3) / 4;
/** Of a slot, the bits of the pair; its number is above them. Groups and values are of 15 bits: see GROUP_LIMIT. */
const KEY_BITS: u64 = 48;
const KEY: u64 = ((<u64>1) << KEY_BITS) - 1;

/** Values that lie side by side. */
const RUN_BITS: u64 = 4;
const RUN: u64 = ((<u64>1) << RUN_BITS) - 1;

let count: i32 = 0;

/**
 * The number of a pair; those of one step are numbered apart from others.
 * @returns -1 where there is no room for one more
 */
export function pair(step: u32, left: u32, right: u32): i32 {
  const key = ((<u64>(step + 1)) << 30) | ((<u64>left) << 15) | right;
  // A few of a group lie side by side, in memory that is near; of longer runs those that meet would be searched through.
  const run = ((key >> RUN_BITS) * SPREAD) >> (64 + RUN_BITS - PAIR_SLOT_BITS);
  let slot = PAIRS + <usize>((run << RUN_BITS) | (key & RUN)) * PAIR_SLOT;
  for (;;) {
    const found = load<u64>(slot);
    if ((found & KEY) === key) return <i32>(found >> KEY_BITS);
    if (found === 0) break;
    slot += PAIR_SLOT;
    if (slot === PAIRS + PAIR_SLOTS * PAIR_SLOT) slot = PAIRS;
  }
  if (count === ROOM) return -1;
  const number = cross(step, left, right);
  if (number < 0) return -1;
  count++;
  store<u64>(slot, ((<u64>number) << KEY_BITS) | key);
  return number;
}
