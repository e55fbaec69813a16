// zstd, unpacked as it comes, frame by frame. fzstd unpacks each block; what it does not check is checked here.
// Node has zstd only from 22.15 on.
// https://datatracker.ietf.org/doc/html/rfc8878
import { PackedFault } from './packed-fault.js';
import type { ByteStream } from './stream.js';
import { isEndless } from './zstd-blocks.js';

const MAGIC = 0xfd2fb528;
/** The magic number of skippable frames; its last four bits are free. */
const SKIPPABLE = 0x184d2a50;
/** The largest window in bytes; zstd itself has the same limit by default. */
const LARGEST_WINDOW = 128 * 1024 * 1024;
/** Bytes of the longest frame header. */
const HEAD = 18;
const BLOCK_HEAD = 3;
const LARGEST_BLOCK = 128 * 1024;
const REPEATED = 1;
const COMPRESSED = 2;

interface FrameHead {
  /** Its length in bytes. */
  readonly length: number;
  readonly window: number;
  readonly hasChecksum: boolean;
}

/** @throws PackedFault where it is cut or damaged */
export async function* unzstd(packed: ByteStream): AsyncGenerator<Uint8Array> {
  const [{ Decompress }, { Xxh64 }] = await Promise.all([import('fzstd'), import('./xxh64.js')]);
  for (;;) {
    const head = await packed.peek(HEAD);
    if (head.length === 0) return;
    if (head.length < 4) throw new PackedFault('cut');
    const magic = uint32(head, 0);
    if (magic >>> 4 === SKIPPABLE >>> 4) {
      if (head.length < 8) throw new PackedFault('cut');
      await skipped(packed, 8 + uint32(head, 4));
      continue;
    }
    if (magic !== MAGIC) throw new PackedFault('damaged');
    const { length, window, hasChecksum } = frameHead(head);
    if (window > LARGEST_WINDOW) throw new PackedFault('window');
    const out: Uint8Array[] = [];
    const frame = new Decompress((chunk) => out.push(chunk));
    const checksum = hasChecksum ? new Xxh64() : undefined;
    let bytes = await taken(packed, length);
    for (let isLast = false; !isLast; ) {
      const blockHead = await packed.peek(BLOCK_HEAD);
      if (blockHead.length < BLOCK_HEAD) throw new PackedFault('cut');
      const bits = blockHead[0]! | (blockHead[1]! << 8) | (blockHead[2]! << 16);
      isLast = (bits & 1) === 1;
      const kind = (bits >> 1) & 3;
      const size = bits >> 3;
      if (kind > COMPRESSED || size > LARGEST_BLOCK) throw new PackedFault('damaged');
      const block = await taken(packed, BLOCK_HEAD + (kind === REPEATED ? 1 : size));
      if (kind === COMPRESSED && isEndless(block.subarray(BLOCK_HEAD))) throw new PackedFault('damaged');
      bytes = Buffer.concat([bytes, block]);
      // fzstd starts on a frame only when it has that many bytes, and never reads beyond the last block.
      if (bytes.length < HEAD && !isLast) continue;
      if (bytes.length < HEAD) bytes = Buffer.concat([bytes], HEAD);
      unpack(() => frame.push(bytes));
      bytes = Buffer.of();
      for (const chunk of out.splice(0)) {
        checksum?.update(chunk);
        if (chunk.length > 0) yield chunk;
      }
    }
    if (checksum === undefined) continue;
    const expected = uint32(await taken(packed, 4), 0);
    if (checksum.low32() !== expected) throw new PackedFault('damaged');
  }
}

/** @throws PackedFault where fzstd would decode a block for ever */
export function rejectEndless(frames: Uint8Array): void {
  for (let at = 0; at + 8 <= frames.length; ) {
    if (uint32(frames, at) >>> 4 === SKIPPABLE >>> 4) {
      at += 8 + uint32(frames, at + 4);
      continue;
    }
    const { length, hasChecksum } = frameHead(frames.subarray(at, at + HEAD));
    at += length;
    for (let isLast = false; !isLast && at + BLOCK_HEAD <= frames.length; ) {
      const bits = frames[at]! | (frames[at + 1]! << 8) | (frames[at + 2]! << 16);
      isLast = (bits & 1) === 1;
      const kind = (bits >> 1) & 3;
      const end = at + BLOCK_HEAD + (kind === REPEATED ? 1 : bits >> 3);
      if (kind === COMPRESSED && isEndless(frames.subarray(at + BLOCK_HEAD, end)))
        throw new PackedFault('damaged');
      at = end;
    }
    if (hasChecksum) at += 4;
  }
}

function frameHead(head: Uint8Array): FrameHead {
  const flags = head[4]!;
  const isSingle = ((flags >> 5) & 1) === 1;
  // The frame needs an external dictionary, or uses the reserved fourth bit.
  if ((flags & 0b1011) !== 0) throw new PackedFault('damaged');
  const sizeBytes = flags >> 6 === 0 ? (isSingle ? 1 : 0) : 1 << (flags >> 6);
  const length = 5 + (isSingle ? 0 : 1) + sizeBytes;
  if (head.length < length) throw new PackedFault('cut');
  const hasChecksum = ((flags >> 2) & 1) === 1;
  if (!isSingle) {
    const base = 2 ** (10 + (head[5]! >> 3));
    return { length, window: base + (base / 8) * (head[5]! & 7), hasChecksum };
  }
  let window = 0;
  for (let i = sizeBytes - 1; i >= 0; i--) window = window * 256 + head[5 + i]!;
  return { length, window: sizeBytes === 2 ? window + 256 : window, hasChecksum };
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}

async function taken(packed: ByteStream, length: number): Promise<Uint8Array> {
  const bytes = await packed.peek(length);
  if (bytes.length < length) throw new PackedFault('cut');
  await packed.skip(length);
  return bytes.subarray(0, length);
}

async function skipped(packed: ByteStream, length: number): Promise<void> {
  for (; length > 0; ) {
    const chunk = await packed.next();
    if (chunk === undefined) throw new PackedFault('cut');
    if (chunk.length > length) packed.unread([chunk.subarray(length)]);
    length -= Math.min(length, chunk.length);
  }
}

/** Any error of fzstd is due to the bytes. */
function unpack(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw new PackedFault('damaged', { cause: error });
  }
}
