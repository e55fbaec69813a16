// A hash of bytes in 64 bits. cells/text-hash.ts makes the same of texts.
const SEED_HIGH: u32 = 0x9747b28c;
const SEED_LOW: u32 = 0x3c6ef372;
const STEP_HIGH: u32 = 0xcc9e2d51;
const STEP_LOW: u32 = 0x1b873593;
const MIX: u32 = 0x85ebca6b;
const MIX_AGAIN: u32 = 0xc2b2ae35;

export function hashOf(start: usize, length: usize): u64 {
  let high = SEED_HIGH;
  let low = SEED_LOW;
  const whole = start + (length & ~3);
  for (let at = start; at < whole; at += 4) {
    const word = load<u32>(at);
    high = rotl<u32>((high ^ word) * STEP_HIGH, 15) + low;
    low = rotl<u32>((low ^ word) * STEP_LOW, 13) + high;
  }
  const rest = length & 3;
  if (rest !== 0) {
    const word = load<u32>(whole) & (((<u32>1) << ((<u32>rest) << 3)) - 1);
    high = rotl<u32>((high ^ word) * STEP_HIGH, 15) + low;
    low = rotl<u32>((low ^ word) * STEP_LOW, 13) + high;
  }
  high ^= <u32>length;
  low ^= <u32>length;
  high += low;
  low += high;
  high = spread(high);
  low = spread(low);
  high += low;
  low += high;
  return ((<u64>high) << 32) | low;
}

function spread(word: u32): u32 {
  word = (word ^ (word >> 16)) * MIX;
  word = (word ^ (word >> 13)) * MIX_AGAIN;
  return word ^ (word >> 16);
}
