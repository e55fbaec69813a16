// How many different cells a column has, by their hashes: each is kept up to a number, and for what is beyond it there are
// the registers of a HyperLogLog. cells/distinct.ts puts together what is found of parts.
import { asked, DISTINCT_MOST, REGISTER_BITS } from './config';
import { COLUMN_HASHES, COLUMN_REGISTERS, HASH_SLOTS } from './layout';

/** Counts a hash. @param count how many the column has; @returns how many it has now, one more than are kept where that is too many */
export function addHash(column: usize, count: u32, hash: u64): u32 {
  const most = <u32>asked(DISTINCT_MOST);
  if (count <= most) {
    // 0 is a free slot.
    const key = hash === 0 ? 1 : hash;
    let slot = <usize>(<u32>hash & <u32>(HASH_SLOTS - 1));
    for (;;) {
      const at = column + COLUMN_HASHES + 8 * slot;
      const found = load<u64>(at);
      if (found === key) return count;
      if (found === 0) {
        if (count < most) store<u64>(at, key);
        count++;
        break;
      }
      slot = (slot + 1) & (HASH_SLOTS - 1);
    }
  }
  const bits = <u64>asked(REGISTER_BITS);
  const at = column + COLUMN_REGISTERS + <usize>(hash >> (64 - bits));
  const rest = hash << bits;
  const rank = rest === 0 ? 65 - <u8>bits : 1 + <u8>clz(rest);
  if (rank > load<u8>(at)) store<u8>(at, rank);
  return count;
}
