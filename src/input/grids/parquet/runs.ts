// Small numbers in bit-packed or repeated runs: levels, and indexes into a dictionary.
// https://github.com/apache/parquet-format/blob/master/Encodings.md#run-length-encoding--bit-packing-hybrid-rle--3
import { Damage } from './fault.js';

/** Bits of a number at most: the range of `>>>`. */
const MOST_BITS = 32;

/** Reads one number after the other. No run is expanded, so that its length in the file costs no memory. */
export class Runs {
  /** Numbers left in this run. */
  private left = 0;
  private isPacked = false;
  /** The repeated number. */
  private repeated = 0;
  /** The position of the next bit of a packed run, from the beginning of the bytes. */
  private bit = 0;

  /** @param at the position of the first run */
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly width: number,
  ) {
    if (width > MOST_BITS) throw new Damage();
  }

  /** @throws Damage where the bytes end */
  next(): number {
    while (this.left === 0) this.begin();
    this.left--;
    if (!this.isPacked) return this.repeated;
    const value = bitsAt(this.bytes, this.bit, this.width);
    this.bit += this.width;
    return value;
  }

  /**
   * Skips numbers.
   * @returns how many of them are `value`
   */
  pass(count: number, value: number): number {
    let found = 0;
    while (count > 0) {
      while (this.left === 0) this.begin();
      const some = Math.min(count, this.left);
      if (!this.isPacked) {
        if (this.repeated === value) found += some;
        this.left -= some;
      } else for (let i = 0; i < some; i++) if (this.next() === value) found++;
      count -= some;
    }
    return found;
  }

  private begin(): void {
    const head = this.number();
    this.isPacked = head % 2 === 1;
    const size = Math.floor(head / 2);
    if (this.isPacked) {
      this.left = size * 8;
      this.bit = this.at * 8;
      this.at += size * this.width;
      // The last group may be cut: padding is never read.
      return;
    }
    this.left = size;
    const length = Math.ceil(this.width / 8);
    if (this.at + length > this.bytes.length) throw new Damage();
    let value = 0;
    for (let i = 0; i < length; i++) value |= this.bytes[this.at + i]! << (8 * i);
    this.repeated = value >>> 0;
    this.at += length;
  }

  private number(): number {
    let value = 0;
    for (let place = 1; place < 2 ** 35; place *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Damage();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) return value;
    }
    throw new Damage();
  }
}

/**
 * The number in `width` (0 to 32) bits from a bit on, lowest bit first.
 * @throws Damage where the bytes end
 */
export function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  if (width === 0) return 0;
  const first = Math.floor(bit / 8);
  const shift = bit % 8;
  const last = Math.floor((bit + width - 1) / 8);
  if (last >= bytes.length) throw new Damage();
  if (last - first < 3) {
    const near = bytes[first]! | ((bytes[first + 1] ?? 0) << 8) | ((bytes[first + 2] ?? 0) << 16);
    return (near >>> shift) & ((1 << width) - 1);
  }
  let value = bytes[first]! >>> shift;
  for (let at = first + 1, place = 2 ** (8 - shift); at <= last; at++, place *= 256)
    value += bytes[at]! * place;
  return width === 32 ? value % 2 ** 32 : value % 2 ** width;
}

/** How many bits a number up to `most` takes. */
export function bitWidth(most: number): number {
  return 32 - Math.clz32(most);
}
