// The units of 8 bytes that make up the cases of an SPSS file, directly from the file or unpacked from its blocks.
import type { GridBytes } from '../grid.js';
import type { Block } from './blocks.js';
import { damaged } from './damaged.js';

/** Bytes that are read at a time: a multiple of 8. */
const CHUNK = 512 * 1024;

/** Some units: their bytes, at an address divisible by 8. */
export interface Elements {
  readonly bytes: Uint8Array;
  /** The same bytes as numbers of 4 bytes. */
  readonly halves: Int32Array;
  /** The number of whole units. */
  readonly count: number;
}

/** The units of a file without blocks; an incomplete unit at the end is left out. */
export function* plainElements(bytes: GridBytes, start: number): Generator<Elements> {
  const kept = new Uint8Array(CHUNK);
  for (let at = start; at < bytes.size; ) {
    const chunk = bytes.read(at, CHUNK);
    if (chunk.length < 8) return;
    kept.set(chunk);
    const count = Math.floor(chunk.length / 8);
    yield elements(kept, count);
    at += count * 8;
  }
}

/**
 * The units of packed blocks.
 * @throws NpsError `unreadable-file` where a block is damaged
 */
export function* unpackedElements(
  bytes: GridBytes,
  blocks: readonly Block[],
  inflate: (packed: Uint8Array, size: number) => Uint8Array,
): Generator<Elements> {
  let rest = new Uint8Array();
  for (const [i, { position, packed, unpacked }] of blocks.entries()) {
    const content = unpackedBlock(bytes.read(position, packed), unpacked);
    if (content?.length !== unpacked) throw damaged(bytes.name, { found: 'block', block: i + 1 });
    const whole = new Uint8Array(rest.length + content.length);
    whole.set(rest);
    whole.set(content, rest.length);
    const count = Math.floor(whole.length / 8);
    yield elements(whole, count);
    rest = whole.slice(count * 8);
  }

  function unpackedBlock(packed: Uint8Array, size: number): Uint8Array | undefined {
    try {
      return inflate(packed, size);
    } catch {
      return undefined;
    }
  }
}

function elements(bytes: Uint8Array, count: number): Elements {
  return { bytes, halves: new Int32Array(bytes.buffer, bytes.byteOffset, count * 2), count };
}
