// The plain encoding: values as stored, one after the other.
// https://github.com/apache/parquet-format/blob/master/Encodings.md#plain-plain--0
import { Damage } from './fault.js';
import type { Leaf } from './schema.js';

/** A stored value; a BigInt only where a number would lose digits. */
export type Raw = number | bigint | boolean | Uint8Array;

/** Reads one value after the other. Both methods throw Damage where the bytes end. */
export interface Values {
  next(): Raw;
  /** Skips values. */
  pass(count: number): void;
}

/** Values that can be skipped only one by one. */
export function oneByOne(next: () => Raw): Values {
  return {
    next,
    pass: (count) => {
      for (; count > 0; count--) next();
    },
  };
}

/** Bytes of a value of each physical type; for `fixed-bytes` the schema says it, and others have no fixed length. */
export function widthOf({ physical, width }: Leaf): number | undefined {
  const widths = { int32: 4, int64: 8, int96: 12, float: 4, double: 8, 'fixed-bytes': width } as const;
  return physical === 'boolean' || physical === 'bytes' ? undefined : widths[physical];
}

/** The values that begin at a position. */
export function plainValues(bytes: Uint8Array, at: number, leaf: Leaf): Values {
  if (leaf.physical === 'boolean') return truths(bytes, at);
  if (leaf.physical === 'bytes') return oneByOne(byteArrays(bytes, at));
  const width = widthOf(leaf)!;
  const value = valueReader(bytes, leaf);
  return {
    next: () => {
      const from = at;
      at += width;
      if (at > bytes.length) throw new Damage();
      return value(from);
    },
    pass: (count) => {
      at += count * width;
    },
  };
}

/** Reads a value of a type with a fixed length, at a position where enough bytes are known to follow. */
export function valueReader(bytes: Uint8Array, { physical, width }: Leaf): (at: number) => Raw {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (physical) {
    case 'int32':
      return (at) => view.getInt32(at, true);
    case 'int64':
      return (at) => int64(view, at);
    case 'float':
      return (at) => view.getFloat32(at, true);
    case 'double':
      return (at) => view.getFloat64(at, true);
    case 'int96':
      return (at) => bytes.subarray(at, at + 12);
    default:
      return (at) => bytes.subarray(at, at + width);
  }
}

/** The limit of high halves for which 64 bits fit a number exactly: ±2^53. */
const HIGHEST = 2 ** 21;

function int64(view: DataView, at: number): number | bigint {
  const high = view.getInt32(at + 4, true);
  if (high >= HIGHEST || high < -HIGHEST) return view.getBigInt64(at, true);
  return high * 2 ** 32 + view.getUint32(at, true);
}

function truths(bytes: Uint8Array, at: number): Values {
  let bit = 8 * at;
  return {
    next: () => {
      const byte = bytes[Math.floor(bit / 8)];
      if (byte === undefined) throw new Damage();
      return ((byte >> (bit++ % 8)) & 1) === 1;
    },
    pass: (count) => {
      bit += count;
    },
  };
}

/** Byte strings, each after its length in four bytes. */
function byteArrays(bytes: Uint8Array, at: number): () => Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return () => {
    if (at + 4 > bytes.length) throw new Damage();
    const from = at + 4;
    at = from + view.getUint32(at, true);
    if (at > bytes.length) throw new Damage();
    return bytes.subarray(from, at);
  };
}

/** Byte stream split: all first bytes of the values, then all second bytes …, which packs better. */
export function splitValues(bytes: Uint8Array, at: number, leaf: Leaf): Values {
  const width = widthOf(leaf);
  if (width === undefined) throw new Damage();
  const count = Math.floor((bytes.length - at) / width);
  let index = 0;
  const joined = new Uint8Array(width);
  const value = valueReader(joined, leaf);
  return {
    next: () => {
      if (index >= count) throw new Damage();
      for (let i = 0; i < width; i++) joined[i] = bytes[at + i * count + index]!;
      index++;
      return value(0);
    },
    pass: (passed) => {
      index += passed;
    },
  };
}
