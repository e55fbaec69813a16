// What a cell of a customer column says.
import { hash, hashText } from './text-hash.js';

/** Whether a trimmed cell names somebody. */
export function namesCustomer(cell: string): boolean {
  return cell !== '' && cell.toLowerCase() !== 'anonymous';
}

/** Values of the lower half of a hash that are told apart: what a number can hold doubled. */
const LOW_VALUES = 2 ** 19;
const LOW_BITS_DROPPED = 13;

/**
 * A whole number of 51 bits for whoever a trimmed cell names: the same for the same bytes. Two of 100,000 different ones are
 * alike once in half a million files. The kernel makes the same of bytes: scanner/kernel/watch.ts.
 */
export function customerId(cell: string): number | undefined {
  if (!namesCustomer(cell)) return undefined;
  hashText(cell);
  return idOfParts(hash.high, hash.low >>> LOW_BITS_DROPPED);
}

/** The upper 32 bits of such a number, as a signed integer, and the lower ones. */
export function partsOfId(id: number): [high: number, low: number] {
  const high = Math.floor(id / LOW_VALUES);
  return [high | 0, id - high * LOW_VALUES];
}

export function idOfParts(high: number, low: number): number {
  return (high >>> 0) * LOW_VALUES + low;
}
