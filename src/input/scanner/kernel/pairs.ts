// The groups of crossed columns: each pair of a group so far and the value of one more column has a number.
import { SPREAD } from './cells';
import { PAIR_SLOT, PAIR_SLOTS, PAIRS } from './layout';

/** Asks the wrapper for the number of a new pair; -1 where it has no room for one. */
// @ts-expect-error: the wrapper provides it.
declare function cross(step: u32, left: u32, right: u32): i32;

/** More would make the search slow. */
const ROOM: i32 = (<i32>PAIR_SLOTS * 3) / 4;

let count: i32 = 0;

/**
 * The number of a pair; those of one step are numbered apart from others.
 * @returns -1 where there is no room for one more
 */
export function pair(step: u32, left: u32, right: u32): i32 {
  const key = ((<u64>(step + 1)) << 52) | ((<u64>left) << 26) | right;
  let slot = PAIRS + (<usize>((key * SPREAD) >> 40) & (PAIR_SLOTS - 1)) * PAIR_SLOT;
  for (;;) {
    const found = load<u64>(slot);
    if (found === key) return load<i32>(slot, 8);
    if (found === 0) break;
    slot += PAIR_SLOT;
    if (slot === PAIRS + PAIR_SLOTS * PAIR_SLOT) slot = PAIRS;
  }
  if (count === ROOM) return -1;
  const number = cross(step, left, right);
  if (number < 0) return -1;
  count++;
  store<u64>(slot, key);
  store<i32>(slot, number, 8);
  return number;
}
