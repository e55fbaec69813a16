// Delta encodings: values as differences to the one before.
// https://github.com/apache/parquet-format/blob/master/Encodings.md#delta-encoding-delta_binary_packed--5
import { Damage } from './fault.js';
import { oneByOne, type Values } from './plain.js';
import { bitsAt } from './runs.js';

/** Numbers of 32 or 64 bits, in blocks of miniblocks, each with a width of its own. */
class Deltas {
  /** The start of the next block, or the end of the data after the last number. */
  private at: number;
  private readonly blockSize: number;
  private readonly miniblocks: number;
  private readonly perMiniblock: number;
  /** The total of numbers, and how many were read. */
  readonly count: number;
  private taken = 0;
  private value: number | bigint;
  private least: number | bigint = 0;
  private widths: Uint8Array = new Uint8Array();
  private bit = 0;

  constructor(
    private readonly bytes: Uint8Array,
    at: number,
    private readonly bits: 32 | 64,
  ) {
    this.at = at;
    this.blockSize = Number(this.unsigned());
    this.miniblocks = Number(this.unsigned());
    this.count = Number(this.unsigned());
    this.value = this.signed();
    this.perMiniblock = this.blockSize / this.miniblocks;
    if (!Number.isInteger(this.perMiniblock) || this.perMiniblock < 8 || this.perMiniblock % 8 !== 0)
      throw new Damage();
  }

  next(): number | bigint {
    if (this.taken >= this.count) throw new Damage();
    if (this.taken > 0) {
      // A new miniblock may begin a new block, with its own minimum difference.
      const delta = this.delta();
      this.value = this.wrapped(this.value, this.least, delta);
    }
    this.taken++;
    return this.value;
  }

  /** The position after all numbers; must be asked before the first is read. */
  end(): number {
    const begin = this.at;
    for (let left = this.count - 1; left > 0; left -= this.blockSize) {
      this.beginBlock(left);
    }
    const end = this.at;
    this.at = begin;
    return end;
  }

  private delta(): number | bigint {
    const place = (this.taken - 1) % this.blockSize;
    if (place === 0) {
      const begin = this.beginBlock(this.count - this.taken);
      this.bit = begin * 8;
    }
    const width = this.widths[Math.floor(place / this.perMiniblock)]!;
    const bit = this.bit;
    this.bit += width;
    if (width <= 32) return bitsAt(this.bytes, bit, width);
    const low = bitsAt(this.bytes, bit, 32);
    return BigInt(low) | (BigInt(bitsAt(this.bytes, bit + 32, width - 32)) << 32n);
  }

  /**
   * Reads the header of a block and goes to its end; miniblocks after the last number are left out of the file.
   * @returns the position of its first miniblock
   */
  private beginBlock(left: number): number {
    this.least = this.signed();
    const begin = this.at + this.miniblocks;
    if (begin > this.bytes.length) throw new Damage();
    this.widths = this.bytes.subarray(this.at, begin);
    const needed = Math.min(this.miniblocks, Math.ceil(left / this.perMiniblock));
    this.at = begin;
    for (let i = 0; i < needed; i++) {
      const width = this.widths[i]!;
      if (width > this.bits) throw new Damage();
      this.at += (this.perMiniblock * width) / 8;
    }
    // The last miniblock may be cut.
    if (this.at > this.bytes.length && left > this.blockSize) throw new Damage();
    return begin;
  }

  /** The sum, wrapped around to the width of the type. */
  private wrapped(value: number | bigint, least: number | bigint, delta: number | bigint): number | bigint {
    if (typeof value === 'number' && typeof least === 'number' && typeof delta === 'number') {
      const sum = value + least + delta;
      if (this.bits === 32) return sum | 0;
      if (Number.isSafeInteger(sum)) return sum;
    }
    const sum = BigInt.asIntN(this.bits, BigInt(value) + BigInt(least) + BigInt(delta));
    return asPlain(sum);
  }

  private unsigned(): number | bigint {
    let value = 0;
    let place = 1;
    const start = this.at;
    for (; place < 2 ** 49; place *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) return value;
    }
    this.at = start;
    let long = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte();
      long |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, long);
    }
    throw new Damage();
  }

  private signed(): number | bigint {
    const value = this.unsigned();
    if (typeof value === 'number') return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    return asPlain((value >> 1n) ^ -(value & 1n));
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Damage();
    return byte;
  }
}

function asPlain(value: bigint): number | bigint {
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : value;
}

/** Whole numbers. */
export function deltaNumbers(bytes: Uint8Array, at: number, bits: 32 | 64): Values {
  const deltas = new Deltas(bytes, at, bits);
  return oneByOne(() => deltas.next());
}

/** Bytes: all of their lengths first. */
export function deltaLengths(bytes: Uint8Array, at: number): Values {
  return oneByOne(lengthThenBytes(bytes, at));
}

function lengthThenBytes(bytes: Uint8Array, at: number): () => Uint8Array {
  const lengths = new Deltas(bytes, at, 32);
  let from = lengths.end();
  return () => {
    const end = from + lengthOf(lengths);
    if (end > bytes.length) throw new Damage();
    const value = bytes.subarray(from, end);
    from = end;
    return value;
  };
}

/** Byte strings that share a prefix with the one before: lengths of the prefixes, lengths of the rests, the rests. */
export function deltaBytes(bytes: Uint8Array, at: number): Values {
  const prefixes = new Deltas(bytes, at, 32);
  const rest = lengthThenBytes(bytes, prefixes.end());
  let before: Uint8Array = new Uint8Array();
  return oneByOne(() => {
    const prefix = lengthOf(prefixes);
    const suffix = rest();
    if (prefix > before.length) throw new Damage();
    if (prefix === 0) before = suffix;
    else before = Buffer.concat([before.subarray(0, prefix), suffix]);
    return before;
  });
}

function lengthOf(lengths: Deltas): number {
  const length = Number(lengths.next());
  if (length < 0) throw new Damage();
  return length;
}
