// Snappy, the codec of most Parquet files.
// https://github.com/google/snappy/blob/main/format_description.txt
import { Damage } from './fault.js';

/** The largest ratio of unpacked to packed length. */
const MOST_PACKED = 32;

/** @throws Damage where the bytes are no Snappy, or unpack to another size */
export function unpackSnappy(bytes: Uint8Array, size: number): Uint8Array {
  if (size > bytes.length * MOST_PACKED) throw new Damage();
  let at = 0;
  // Skips the size, which is known.
  while (bytes[at]! >= 0x80) at++;
  at++;
  const unpacked = new Uint8Array(size);
  let length = 0;
  while (at < bytes.length) {
    const tag = bytes[at++]!;
    const kind = tag & 3;
    if (kind === 0) {
      let literal = (tag >> 2) + 1;
      if (literal > 60) {
        const more = literal - 60;
        literal = 1 + littleEndian(bytes, at, more);
        at += more;
      }
      if (at + literal > bytes.length || length + literal > size) throw new Damage();
      unpacked.set(bytes.subarray(at, at + literal), length);
      at += literal;
      length += literal;
      continue;
    }
    const copied = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const width = kind === 3 ? 4 : kind;
    const back = littleEndian(bytes, at, width) + (kind === 1 ? (tag >> 5) << 8 : 0);
    at += width;
    length = copyBack(unpacked, length, back, copied);
  }
  if (length !== size) throw new Damage();
  return unpacked;
}

function littleEndian(bytes: Uint8Array, at: number, width: number): number {
  if (at + width > bytes.length) throw new Damage();
  let value = 0;
  for (let i = width - 1; i >= 0; i--) value = value * 256 + bytes[at + i]!;
  return value;
}

/**
 * Copies bytes from `back` bytes ago; source and target may overlap.
 * @returns how many bytes are unpacked so far
 */
export function copyBack(unpacked: Uint8Array, length: number, back: number, count: number): number {
  const end = length + count;
  if (back === 0 || back > length || end > unpacked.length) throw new Damage();
  // Most copies are short: a call would take longer than a loop.
  for (let to = length, from = length - back; to < end; ) unpacked[to++] = unpacked[from++]!;
  return end;
}
