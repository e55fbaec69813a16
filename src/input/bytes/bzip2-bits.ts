// Reads bits in order, the highest of each byte first.
import { PackedFault } from './packed-fault.js';

export class BitReader {
  /** @param at the position of the next bit */
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  bit(): number {
    const byte = this.bytes[this.at >> 3];
    if (byte === undefined) throw new PackedFault('cut');
    return (byte >> (7 - (this.at++ & 7))) & 1;
  }

  /** The next bits, up to 16, as a number, without moving on; zeros after the end. */
  ahead(count: number): number {
    const { bytes } = this;
    const first = this.at >> 3;
    const near = ((bytes[first] ?? 0) << 16) | ((bytes[first + 1] ?? 0) << 8) | (bytes[first + 2] ?? 0);
    return (near >> (24 - (this.at & 7) - count)) & ((1 << count) - 1);
  }

  pass(count: number): void {
    this.at += count;
    if (this.at > 8 * this.bytes.length) throw new PackedFault('cut');
  }

  /** The next 1 to 32 bits as a number. */
  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new PackedFault('cut');
      const there = 8 - (this.at & 7);
      const some = Math.min(there, left);
      value = value * 2 ** some + ((byte >> (there - some)) & ((1 << some) - 1));
      this.at += some;
      left -= some;
    }
    return value;
  }
}
