// Unpacks pages: with Node where it can, else with `snappy.ts`, `lz4.ts` or fzstd.
import * as zlib from 'node:zlib';
import { Damage, ParquetError } from './fault.js';
import { unpackHadoopLz4, unpackLz4 } from './lz4.js';
import { unpackSnappy } from './snappy.js';

/** Unpacks a page to a known size. @throws Damage where it has another size, or cannot be unpacked */
export type Unpack = (bytes: Uint8Array, size: number) => Uint8Array;

const NAMES = ['uncompressed', 'Snappy', 'gzip', 'LZO', 'Brotli', 'LZ4', 'zstd', 'LZ4'];
const ZSTD = 6;

type ByCodec = Readonly<Record<number, Unpack>>;

const KNOWN: ByCodec = {
  0: (bytes) => bytes,
  1: unpackSnappy,
  2: (bytes, size) => zlib.unzipSync(bytes, { maxOutputLength: size }),
  4: (bytes, size) => zlib.brotliDecompressSync(bytes, { maxOutputLength: size }),
  5: unpackHadoopLz4,
  7: unpackLz4,
};

/**
 * The function that unpacks the pages of a column.
 * @param codec its number in the file
 * @throws ParquetError where the codec is not supported
 */
export async function unpackerOf(codec: number): Promise<Unpack> {
  const unpack = codec === ZSTD ? await zstd() : KNOWN[codec];
  if (unpack === undefined)
    throw new ParquetError({ what: 'compression', name: NAMES[codec] ?? `codec ${codec}` });
  return (bytes, size) => {
    const unpacked = size === 0 ? bytes.subarray(0, 0) : orDamage(() => unpack(bytes, size));
    if (unpacked.length !== size) throw new Damage();
    return unpacked;
  };
}

/** Node has zstd from 22.15 on. */
async function zstd(): Promise<Unpack> {
  const { zstdDecompressSync: byNode } = zlib as typeof zlib & {
    zstdDecompressSync?: typeof zlib.brotliDecompressSync;
  };
  if (byNode !== undefined) return (bytes, size) => byNode(bytes, { maxOutputLength: size });
  const [{ decompress }, { rejectEndless }] = await Promise.all([
    import('fzstd'),
    import('../../bytes/zstd.js'),
  ]);
  return (bytes, size) => {
    rejectEndless(bytes);
    return decompress(bytes, new Uint8Array(size));
  };
}

/** Any error of an unpacker is due to the bytes. */
function orDamage(unpacking: () => Uint8Array): Uint8Array {
  try {
    return unpacking();
  } catch (error) {
    throw new Damage(undefined, { cause: error });
  }
}
