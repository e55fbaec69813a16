// Blocks of zstd that fzstd would decode for ever: they are looked at first.
// https://datatracker.ietf.org/doc/html/rfc8878#section-3.1.1.3 and #section-4.1.1

/** Literals that come with the codes that they are packed by. */
const PACKED_LITERALS = 2;
/** A first byte from here on says how many codes follow as they are; below, they are packed themselves. */
const PLAIN_CODES = 128;
const SYMBOLS = 256;

/**
 * Whether the codes of a compressed block are packed so that no bit is ever read for the next one: all of the
 * probability is that of one symbol, which no encoder writes.
 * @param block without the three bytes of its head
 */
export function isEndless(block: Uint8Array): boolean {
  const first = block[0] ?? 0;
  if ((first & 3) !== PACKED_LITERALS) return false;
  const codes = [3, 3, 4, 5][(first >> 2) & 3]!;
  if ((block[codes] ?? PLAIN_CODES) >= PLAIN_CODES) return false;
  return isOneSymbol(block, codes + 1);
}

/** Whether the first symbol that a table gives any probability gets all of it. */
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
    // As nothing is given yet, each is a number up to size + 1: of log bits where it is small, else of one more.
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
