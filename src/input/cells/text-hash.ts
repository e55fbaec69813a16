// A hash of texts in 64 bits, as two numbers of 32. The kernel makes the same of bytes: kernel/hash.ts.

const SEED_HIGH = 0x9747b28c;
const SEED_LOW = 0x3c6ef372;
/** Odd numbers: to multiply by them loses nothing. The last two are those of MurmurHash3. */
const STEP_HIGH = 0xcc9e2d51;
const STEP_LOW = 0x1b873593;
const MIX = 0x85ebca6b;
const MIX_AGAIN = 0xc2b2ae35;
const WORD = 4;
const FIRST_ROOM = 1024;

let room = Buffer.alloc(FIRST_ROOM);

/** The hash of the text or the bytes that were given last. */
export const hash = { high: 0, low: 0 };

/** Puts the hash of a text, as UTF-8, into {@link hash}. */
export function hashText(text: string): void {
  // No character has more than three bytes for each of its units.
  const most = 3 * text.length;
  if (room.length < most) room = Buffer.alloc(2 * most);
  hashBytes(room, 0, room.write(text, 0));
}

/** The same of bytes in [start, end). */
export function hashBytes(bytes: Uint8Array, start: number, end: number): void {
  const length = end - start;
  let high = SEED_HIGH | 0;
  let low = SEED_LOW | 0;
  for (let at = start; at < end; at += WORD) {
    let word = bytes[at]!;
    // What is beyond the end counts as 0.
    if (at + 1 < end) word |= bytes[at + 1]! << 8;
    if (at + 2 < end) word |= bytes[at + 2]! << 16;
    if (at + 3 < end) word |= bytes[at + 3]! << 24;
    high = (turned(Math.imul(high ^ word, STEP_HIGH), 15) + low) | 0;
    low = (turned(Math.imul(low ^ word, STEP_LOW), 13) + high) | 0;
  }
  high ^= length;
  low ^= length;
  high = (high + low) | 0;
  low = (low + high) | 0;
  high = spread(high);
  low = spread(low);
  high = (high + low) | 0;
  hash.high = high >>> 0;
  hash.low = (low + high) >>> 0;
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function spread(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), MIX);
  mixed = Math.imul(mixed ^ (mixed >>> 13), MIX_AGAIN);
  return mixed ^ (mixed >>> 16);
}
