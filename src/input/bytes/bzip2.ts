// bzip2, unpacked block by block as it comes; several streams in a row are one text.
// The only official description is the program, https://sourceware.org/bzip2/; see also
// https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf.
import { BitReader } from './bzip2-bits.js';
import { readBlock, unpackBlock } from './bzip2-block.js';
import { PackedFault } from './packed-fault.js';
import type { ByteStream } from './stream.js';

/** Bytes of a packed block at most: 900,000 symbols of up to 20 bits, and less than 64 KiB before them. */
const LONGEST_BLOCK = 2_400_000;
/** Magic numbers of a block and of the end of a stream: the first digits of pi and of its square root. */
const BLOCK = [0x314159, 0x265359] as const;
const END = [0x177245, 0x385090] as const;

/** @throws PackedFault where it is cut or damaged */
export async function* bunzip2(packed: ByteStream): AsyncGenerator<Uint8Array> {
  while ((await packed.peek(1)).length > 0) {
    const head = await packed.peek(4);
    const size = (head[3] ?? 0) - 0x30;
    const isStream = head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68 && size >= 1 && size <= 9;
    if (!isStream) throw new PackedFault(head.length < 4 ? 'cut' : 'damaged');
    await packed.skip(4);
    yield* stream(packed, size * 100_000);
  }
}

async function* stream(packed: ByteStream, blockSize: number): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  /** Bits of the first byte that were read before. */
  let used = 0;
  for (;;) {
    // Enough bytes for a whole block, so that unpacking it never waits for more.
    const bits = new BitReader(await packed.peek(LONGEST_BLOCK), used);
    const magic = [bits.read(24), bits.read(24)];
    const expected = bits.read(32);
    const isEnd = magic[0] === END[0] && magic[1] === END[1];
    if (isEnd) {
      if (expected !== checksum) throw new PackedFault('damaged');
      await packed.skip(Math.ceil(bits.at / 8));
      return;
    }
    if (magic[0] !== BLOCK[0] || magic[1] !== BLOCK[1]) throw new PackedFault('damaged');
    const block = readBlock(bits, blockSize);
    await packed.skip(Math.floor(bits.at / 8));
    used = bits.at % 8;
    let crc = 0;
    for (const piece of unpackBlock(block)) {
      crc = piece.crc;
      yield piece.bytes;
    }
    if (crc !== expected) throw new PackedFault('damaged');
    checksum = (((checksum << 1) | (checksum >>> 31)) ^ crc) >>> 0;
  }
}
