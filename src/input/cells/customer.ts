// What a cell of a customer column says.

/** Whether a trimmed cell names somebody. */
export function namesCustomer(cell: string): boolean {
  return cell !== '' && cell.toLowerCase() !== 'anonymous';
}

const SPACE = 0x20;
const LAST_ASCII = 0x7e;
const QUOTE = 0x22;
/** The beginning of the one word that names nobody. */
const [A, N] = [0x61, 0x6e];
const TO_LOWER = 0x20;
/** One half of the number has this many values; the other has 2^32. Together, with a bit for more, a number holds them. */
const HALF_VALUES = 2 ** 19;

/**
 * A whole number of 51 bits for whoever a trimmed cell names: the same for the same bytes. Two of 100,000 different ones are
 * alike once in half a million files.
 */
export function customerId(cell: string): number | undefined {
  if (!namesCustomer(cell)) return undefined;
  const bytes = Buffer.from(cell);
  return idOf(bytes, 0, bytes.length);
}

/**
 * {@link customerId} of a cell as it is in the file, without making a text of it.
 * @returns null where it must be read as a text, because of quotes or other characters than those of ASCII
 */
export function customerIdIn(bytes: Uint8Array, start: number, end: number): number | undefined | null {
  let from = start;
  let to = end;
  while (from < to && bytes[from] === SPACE) from++;
  while (from < to && bytes[to - 1] === SPACE) to--;
  if (from === to) return undefined;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < SPACE || byte === QUOTE || byte > LAST_ASCII) return null;
  }
  const mayBeNobody =
    to - from === 'anonymous'.length &&
    (bytes[from]! | TO_LOWER) === A &&
    (bytes[from + 1]! | TO_LOWER) === N;
  return mayBeNobody ? null : idOf(bytes, from, to);
}

/** Two hashes of 32 bits, each byte by byte a product and a sum; the constants are those of FNV-1a and of Murmur 3. */
function idOf(bytes: Uint8Array, start: number, end: number): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ (byte + (low >>> 24)), 0xcc9e2d51);
    high ^= high >>> 15;
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b);
  high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  low ^= low >>> 13;
  high ^= high >>> 16;
  return (low >>> 0) * HALF_VALUES + (high >>> 13);
}
