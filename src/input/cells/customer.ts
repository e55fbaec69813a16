// What a cell of a customer column says.
import { hash, hashBytes, hashText } from './text-hash.js';

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
/** Values of the lower half of a hash that are told apart: what a number can hold doubled. */
const LOW_VALUES = 2 ** 19;
const LOW_BITS_DROPPED = 13;

/**
 * A whole number of 51 bits for whoever a trimmed cell names: the same for the same bytes. Two of 100,000 different ones are
 * alike once in half a million files.
 */
export function customerId(cell: string): number | undefined {
  if (!namesCustomer(cell)) return undefined;
  hashText(cell);
  return idOfHash();
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
  if (mayBeNobody) return null;
  hashBytes(bytes, from, to);
  return idOfHash();
}

function idOfHash(): number {
  return hash.high * LOW_VALUES + (hash.low >>> LOW_BITS_DROPPED);
}
