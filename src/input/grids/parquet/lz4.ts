// LZ4 blocks, plain and in Hadoop's frames.
// https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
import { Damage } from './fault.js';
import { copyBack } from './snappy.js';

/** The largest ratio of unpacked to packed length. */
const MOST_PACKED = 256;
const SHORTEST_COPY = 4;
/** Bytes of the header of a Hadoop frame: unpacked and packed size, four bytes each, big-endian. */
const FRAME_HEAD = 8;

/** @throws Damage where the bytes are no LZ4 block, or unpack to another size */
export function unpackLz4(bytes: Uint8Array, size: number): Uint8Array {
  const unpacked = outputFor(bytes, size);
  if (unpackBlock(bytes, unpacked, 0) !== size) throw new Damage();
  return unpacked;
}

/** The same for frames, one after the other; some writers use the same codec number without frames. */
export function unpackHadoopLz4(bytes: Uint8Array, size: number): Uint8Array {
  const frames = framesIn(bytes, size);
  if (frames === undefined) return unpackLz4(bytes, size);
  const unpacked = outputFor(bytes, size);
  let length = 0;
  for (const frame of frames) length = unpackBlock(frame, unpacked, length);
  if (length !== size) throw new Damage();
  return unpacked;
}

function outputFor(bytes: Uint8Array, size: number): Uint8Array {
  if (size > bytes.length * MOST_PACKED) throw new Damage();
  return new Uint8Array(size);
}

/** Frames whose sizes add up to the length of the bytes; undefined where these are no frames. */
function framesIn(bytes: Uint8Array, size: number): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frames: Uint8Array[] = [];
  let unpacked = 0;
  let at = 0;
  while (at + FRAME_HEAD <= bytes.length) {
    unpacked += view.getUint32(at);
    const length = view.getUint32(at + 4);
    at += FRAME_HEAD;
    if (length > bytes.length - at) return undefined;
    frames.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length && unpacked === size ? frames : undefined;
}

/** @returns how many bytes are unpacked so far */
function unpackBlock(bytes: Uint8Array, unpacked: Uint8Array, length: number): number {
  let at = 0;
  const more = (start: number): number => {
    if (start < 15) return start;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Damage();
      start += byte;
      if (byte < 255) return start;
    }
  };
  while (at < bytes.length) {
    const token = bytes[at++]!;
    const literal = more(token >> 4);
    if (at + literal > bytes.length || length + literal > unpacked.length) throw new Damage();
    unpacked.set(bytes.subarray(at, at + literal), length);
    at += literal;
    length += literal;
    // A block ends with literals.
    if (at >= bytes.length) return length;
    if (at + 2 > bytes.length) throw new Damage();
    const back = bytes[at]! | (bytes[at + 1]! << 8);
    at += 2;
    length = copyBack(unpacked, length, back, more(token & 15) + SHORTEST_COPY);
  }
  return length;
}
