// Finds blocks of zstd that fzstd would decode for ever, before it gets them.
// https://datatracker.ietf.org/doc/html/rfc8878#section-3.1.1.3 and #section-4.1.1

/** The type of literals that come with their own Huffman codes. */
const PACKED_LITERALS = 2;
/** From this value on, the first byte is the number of weights that follow directly; below it, the weights are packed. */
const PLAIN_CODES = 128;
const SYMBOLS = 256;

/**
 * Whether reading the packed codes of a compressed block never uses up a bit: one symbol has the whole probability. No
 * encoder writes that.
 * @param block without its header of three bytes
 */
export function isEndless(block: Uint8Array): boolean {
  const first = block[0] ?? 0;
  if ((first & 3) !== PACKED_LITERALS) return false;
  const codes = [3, 3, 4, 5][(first >> 2) & 3]!;
  if ((block[codes] ?? PLAIN_CODES) >= PLAIN_CODES) return false;
  return isOneSymbol(block, codes + 1);
}

/** Whether the first symbol with a probability has all of it. */
function isOneSymbol(bytes: Uint8Array, from: number): boolean {
  const log = ((bytes[from] ?? 0) & 15) + 5;
  const size = 2 ** log;
  let bit = from * 8 + 4;
  const peek = (bits: number) => {
    const at = bit >> 3;
    const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return (word >> (bit & 7)) & (2 ** bits - 1);
  };
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    // Nothing is assigned yet, so each number is at most size + 1: log bits where it is small, else one bit more.
    const small = 2 ** (log + 1) - 2 - size;
    const low = peek(log);
    const isSmall = low < small;
    const whole = peek(log + 1);
    const value = isSmall ? low : whole >= size ? whole - small : whole;
    bit += isSmall ? log : log + 1;
    const probability = value - 1;
    if (probability !== 0) return probability === size;
    let more: number;
    do {
      more = peek(2);
      bit += 2;
      symbol += more;
    } while (more === 3 && symbol < SYMBOLS);
  }
  return false;
}
