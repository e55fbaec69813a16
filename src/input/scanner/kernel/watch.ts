// Whom the cells of a watched column name, in the order of answered rows, for as many as are wanted.
import { asked, WATCHED, WATCHED_AT, WATCHED_MOST } from './config';
import { end, find, start } from './found';
import { hashOf } from './hash';

const ANONYMOUS: usize = 9;
const TO_LOWER: u32 = 0x2020_2020;
/** The bytes of "anon", "ymou" and "s". */
const ANON: u32 = 0x6e6f_6e61;
const YMOU: u32 = 0x756f_6d79;
const S: u8 = 0x73;
/** Bits of the lower half of a hash that are no part of a number; see cells/customer.ts. */
const DROPPED: u32 = 13;

/** How many customers were seen. */
export let watched: i32 = 0;

export function isWatching(): bool {
  return asked(WATCHED) >= 0 && watched < asked(WATCHED_MOST);
}

/** Adds whom a cell names, if anybody: the upper bits of the number, then twice the lower ones and the half. */
export function watch(from: usize, to: usize, half: i32): void {
  if (from === to || !find(from, to)) return;
  const length = end - start;
  if (length === ANONYMOUS && isAnonymous()) return;
  const hash = hashOf(start, length);
  const at = <usize>asked(WATCHED_AT) + 8 * <usize>watched;
  store<u32>(at, <u32>(hash >> 32));
  store<u32>(at, ((<u32>hash >> DROPPED) << 1) | <u32>half, 4);
  watched++;
}

/** No letter beyond ASCII has one of this word as its small one. */
function isAnonymous(): bool {
  return (
    (load<u32>(start) | TO_LOWER) === ANON &&
    (load<u32>(start, 4) | TO_LOWER) === YMOU &&
    (load<u8>(start, 8) | 0x20) === S
  );
}
